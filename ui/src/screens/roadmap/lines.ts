/** What the pointer does to the lines of the outline: dragging them, and the menus of each kind. */
import { contextMenu, isTextField } from "../../parts/contextMenu.svelte";
import { drag, type Target } from "./drag.svelte";
import { moveInto, moveTo, moveTrackTo } from "./moving";
import { outline, type Line } from "./outline.svelte";
import { rowItems } from "./rowMenu";
import { selection } from "./selection.svelte";
import { trackMenu } from "./trackMenu";

function lineOf(lines: Line[], target: Target): Line | undefined {
  return lines.find((line) => line.key === target.key);
}

/** Drags a milestone, or all that are chosen where it is one of them. */
export function dragRow(event: PointerEvent, lines: Line[], id: string): void {
  const ids = selection.reach(id, outline.ids);
  drag.begin(event, ids, {
    takes: (target) => outline.inOwnOrder && lineOf(lines, target) !== undefined,
    drop: (target) => {
      const line = lineOf(lines, target);
      if (line?.kind === "row") void moveTo(outline.tracks, ids, line.key, target.after);
      else if (line) void moveInto(ids, line.track.id, "first");
    },
  });
}

/** Drags a track by its heading. */
export function dragTrack(event: PointerEvent, lines: Line[], key: string, id: string): void {
  drag.begin(event, [key], {
    takes: (target) => outline.inOwnOrder && lineOf(lines, target)?.kind === "track",
    drop: (target) => {
      const line = lineOf(lines, target);
      if (line?.kind === "track") void moveTrackTo(outline.tracks, id, line.track.id, target.after);
    },
  });
}

/** Shows the menu of the line under the pointer or with the focus; text fields keep the web view's own. */
export function showLineMenu(
  event: MouseEvent,
  lines: Line[],
  rename: (key: string) => void,
): void {
  if (isTextField(event.target) || !(event.target instanceof Element)) return;
  const element = event.target.closest<HTMLElement>("[data-key]");
  const line = lines.find((one) => one.key === element?.dataset["key"]);
  const focusable = element?.querySelector<HTMLElement>("[data-focus]");
  if (!line || !focusable) return;
  if (line.kind === "track")
    contextMenu.show(
      event,
      focusable,
      trackMenu(line.track, () => rename(line.key)),
    );
  else if (line.kind === "row")
    contextMenu.show(event, focusable, rowItems(selection.reach(line.key, outline.ids)));
}
