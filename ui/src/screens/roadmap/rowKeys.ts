/** The keys on a milestone in the outline and on the board. */
import { timer } from "../../state/timer.svelte";
import * as deeds from "./deeds";
import { outline } from "./outline.svelte";
import { selection } from "./selection.svelte";

/** Does what a key does to a milestone, or to all that are chosen where it is one of them; tells whether it did. */
export function pressedOnRow(event: KeyboardEvent, id: string): boolean {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return chooses(event, id);
  const ids = selection.reach(id, outline.ids);
  if (event.key === " ") void deeds.tick(ids);
  else if (event.key === "s") void deeds.skip(ids);
  else if (event.key === "t") void timer.toggle(id);
  else if (event.key === "Delete") void deeds.remove(ids);
  else if (event.key === "Escape" && selection.size > 0) selection.clear();
  else return false;
  return true;
}

function chooses(event: KeyboardEvent, id: string): boolean {
  if (event.key === " ") selection.toggle(id);
  else if (event.key.toLowerCase() === "a" && !event.shiftKey) selection.all(outline.ids);
  else return false;
  return true;
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
