/** The keys on a milestone in the outline and on the board. */
import { isKey } from "../../state/keymap.svelte";
import { timer } from "../../state/timer.svelte";
import * as deeds from "./deeds";
import { outline } from "./outline.svelte";
import { selection } from "./selection.svelte";

/** What a key did to a milestone, or to all that are chosen where it is one of them. */
export type Deed = "status" | "removed" | "other";

/** Does what a key does to a milestone; tells what that was, or null where the key means nothing here. */
export function pressedOnRow(event: KeyboardEvent, id: string): Deed | null {
  const ids = selection.reach(id, outline.ids);
  if (isKey(event, "outline.tick")) {
    void deeds.tick(ids);
    return "status";
  }
  if (isKey(event, "outline.skip")) {
    void deeds.skip(ids);
    return "status";
  }
  if (isKey(event, "outline.remove")) {
    void deeds.remove(ids);
    return "removed";
  }
  if (isKey(event, "outline.timer")) void timer.toggle(id);
  else if (isKey(event, "choose.one")) selection.toggle(id);
  else if (isKey(event, "choose.all")) selection.all(outline.ids);
  else if (isKey(event, "choose.none") && selection.size > 0) selection.clear();
  else return null;
  return "other";
}

/** Whether a click chooses instead of opening, which it then has done. */
export function clickedToChoose(event: MouseEvent, id: string, cursor: string): boolean {
  if (event.shiftKey) selection.extend(outline.ids, cursor, id);
  else if (event.ctrlKey || event.metaKey) selection.toggle(id);
  else {
    selection.clear();
    selection.begin(id);
    return false;
  }
  event.preventDefault();
  return true;
}
