/** What the menu of a track offers. */
import { commands, type TrackKind } from "../../api";
import { say } from "../../messages";
import type { MenuItem } from "../../parts/menu";
import { act } from "../../state/act";
import { moveTrackTo } from "./moving";
import { outline, type TrackLine } from "./outline.svelte";

/** What a track can be, in the order in which it is offered. */
export const KINDS: TrackKind[] = ["language", "database", "skill"];

export function trackMenu(track: TrackLine, rename: () => void): MenuItem[] {
  const tracks = outline.tracks;
  const index = tracks.findIndex((one) => one.id === track.id);
  const move = (by: -1 | 1): void => {
    const other = tracks[index + by];
    if (other) void moveTrackTo(tracks, track.id, other.id, by === 1);
  };
  const items: MenuItem[] = [{ label: say("common-rename"), takesFocus: true, run: rename }];
  for (const kind of KINDS.filter((one) => one !== track.kind))
    items.push({
      label: say("roadmap-make-it", { kind }),
      run: () => void act(commands.edit_track({ id: track.id, kind })),
    });
  items.push({
    label: say(track.parked ? "roadmap-take-up-again" : "roadmap-set-aside"),
    run: () => void act(commands.edit_track({ id: track.id, parked: !track.parked })),
  });
  if (outline.inOwnOrder && index > 0)
    items.push({ label: say("common-move-up"), run: () => move(-1) });
  if (outline.inOwnOrder && index < tracks.length - 1)
    items.push({ label: say("common-move-down"), run: () => move(1) });
  items.push({
    label: say("roadmap-remove-track"),
    danger: true,
    apart: true,
    run: () => void act(commands.remove_track({ id: track.id })),
  });
  return items;
}
