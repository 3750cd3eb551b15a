/** What the menu of a track offers. */
import { commands, type TrackKind } from "../../api";
import type { MenuItem } from "../../parts/menu";
import { act } from "../../state/act";
import { moveTrackTo } from "./moving";
import { outline, type TrackLine } from "./outline.svelte";

const KINDS: TrackKind[] = ["language", "database", "skill"];

export function trackMenu(track: TrackLine, rename: () => void): MenuItem[] {
  const tracks = outline.tracks;
  const index = tracks.findIndex((one) => one.id === track.id);
  const move = (by: -1 | 1): void => {
    const other = tracks[index + by];
    if (other) void moveTrackTo(tracks, track.id, other.id, by === 1);
  };
  const items: MenuItem[] = [{ label: "Rename", run: rename }];
  for (const kind of KINDS.filter((one) => one !== track.kind))
    items.push({
      label: `Make it a ${kind}`,
      run: () => void act(commands.edit_track({ id: track.id, kind })),
    });
  items.push({
    label: track.parked ? "Take up again" : "Set aside",
    run: () => void act(commands.edit_track({ id: track.id, parked: !track.parked })),
  });
  if (outline.inOwnOrder && index > 0) items.push({ label: "Move up", run: () => move(-1) });
  if (outline.inOwnOrder && index < tracks.length - 1)
    items.push({ label: "Move down", run: () => move(1) });
  items.push({
    label: "Remove track",
    danger: true,
    apart: true,
    run: () => void act(commands.remove_track({ id: track.id })),
  });
  return items;
}
