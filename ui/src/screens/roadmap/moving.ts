/** Moving milestones and tracks: where a drop or a key leads, as requests. */
import { commands, type PlaceRequest } from "../../api";
import { act } from "../../state/act";
import type { TrackLine } from "./outline.svelte";

async function move(ids: string[], track: string, place: PlaceRequest): Promise<boolean> {
  return (await act(commands.move_milestones({ ids, track, place }))) !== null;
}

/** The place right before `index` of `others`. */
function placeAt(others: readonly string[], index: number): PlaceRequest {
  const before = others[index - 1];
  return before === undefined ? "first" : { after: before };
}

/** Moves milestones one place up or down as one block, into the neighbouring track at the ends. */
export async function moveBy(
  tracks: readonly TrackLine[],
  ids: string[],
  by: -1 | 1,
): Promise<boolean> {
  const leader = by === 1 ? ids.at(-1) : ids[0];
  const at = tracks.findIndex((track) => leader !== undefined && track.ids.includes(leader));
  const track = tracks[at];
  if (!track || leader === undefined) return false;
  const chosen = new Set(ids);
  const others = track.ids.filter((id) => !chosen.has(id));
  const index = track.ids
    .slice(0, track.ids.indexOf(leader))
    .filter((id) => !chosen.has(id)).length;
  const to = index + by;
  if (to >= 0 && to <= others.length) return move(ids, track.id, placeAt(others, to));
  const other = tracks[at + by];
  return other ? move(ids, other.id, by === 1 ? "first" : "last") : false;
}

/** Moves milestones before or after another one. */
export async function moveTo(
  tracks: readonly TrackLine[],
  ids: string[],
  other: string,
  after: boolean,
): Promise<boolean> {
  const track = tracks.find((one) => one.ids.includes(other));
  if (!track || ids.includes(other)) return false;
  const others = track.ids.filter((id) => !ids.includes(id));
  return move(ids, track.id, placeAt(others, others.indexOf(other) + (after ? 1 : 0)));
}

/** Moves milestones to one end of a track. */
export function moveInto(ids: string[], track: string, place: "first" | "last"): Promise<boolean> {
  return move(ids, track, place);
}

/** Moves a track before or after another. */
export async function moveTrackTo(
  tracks: readonly TrackLine[],
  id: string,
  other: string,
  after: boolean,
): Promise<void> {
  const others = tracks.map((track) => track.id).filter((track) => track !== id);
  const place = placeAt(others, others.indexOf(other) + (after ? 1 : 0));
  await act(commands.move_track({ id, place }));
}
