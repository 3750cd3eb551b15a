/** Moving milestones and tracks: where a drop or a key leads, as requests. */
import { commands, type PlaceRequest, type Row, type TrackView } from "../../api";
import { act } from "../../state/act";
import type { Line } from "./outline.svelte";

function move(row: Row, track: string, place: PlaceRequest): Promise<boolean> {
  return act(commands.move_milestones({ ids: [row.id], track, place })).then(
    (done) => done !== null,
  );
}

/** Moves a milestone one place up or down, into the neighbouring track at the ends. */
export async function moveBy(tracks: TrackView[], row: Row, by: -1 | 1): Promise<boolean> {
  const at = tracks.findIndex((track) => track.id === row.track);
  const rows = tracks[at]?.rows ?? [];
  const index = rows.findIndex((one) => one.id === row.id);
  const neighbour = rows[index + by];
  if (neighbour && by === 1) return move(row, row.track, { after: neighbour.id });
  if (neighbour) {
    const before = rows[index - 2];
    return move(row, row.track, before ? { after: before.id } : "first");
  }
  const other = tracks[at + by];
  return other ? move(row, other.id, by === 1 ? "first" : "last") : false;
}

/** Moves a milestone before or after a line of the outline. */
export async function moveTo(
  tracks: TrackView[],
  row: Row,
  line: Line,
  after: boolean,
): Promise<boolean> {
  if (line.kind !== "row") return move(row, line.track.id, "first");
  if (after) return move(row, line.row.track, { after: line.row.id });
  const rows = tracks.find((track) => track.id === line.row.track)?.rows ?? [];
  const others = rows.filter((one) => one.id !== row.id);
  const before = others[others.findIndex((one) => one.id === line.row.id) - 1];
  return move(row, line.row.track, before ? { after: before.id } : "first");
}

/** Moves a track before or after another. */
export async function moveTrackTo(
  tracks: TrackView[],
  id: string,
  other: string,
  after: boolean,
): Promise<void> {
  const others = tracks.filter((track) => track.id !== id);
  const index = others.findIndex((track) => track.id === other) + (after ? 1 : 0);
  const before = others[index - 1];
  await act(commands.move_track({ id, place: before ? { after: before.id } : "first" }));
}
