/** What can be done to a milestone from the map, and saving the map. */
import {
  commands,
  type Done,
  type ErrorView,
  type MapKind,
  type Row,
  type Status,
} from "../../../api";
import { act, refuse } from "../../../state/act";
import { toasts } from "../../../state/toasts.svelte";
import type { MapState } from "./map.svelte";

/** Shows the new status at once, and the true one again when it is refused. */
async function set(map: MapState, row: Row, status: Status, change: Promise<Done>): Promise<void> {
  map.show(row.id, status);
  if (!(await act(change))) await map.read();
}

/** Ticks off, or takes the tick back. */
export function toggle(map: MapState, row: Row): Promise<void> {
  const ids = [row.id];
  if (row.status === "done") return set(map, row, "todo", commands.untick({ ids }));
  return set(map, row, "done", commands.tick({ ids }));
}

/** Skips, or reopens. */
export function skip(map: MapState, row: Row): Promise<void> {
  const ids = [row.id];
  const closed = row.status === "skipped" || row.status === "done";
  if (closed) return set(map, row, "todo", commands.reopen({ ids }));
  return set(map, row, "skipped", commands.skip({ ids }));
}

/** Saves the map among the person's downloads. */
export async function save(kind: MapKind): Promise<void> {
  try {
    const { message } = await commands.save_map({ kind });
    toasts.show({ message, details: [], tone: "done", undo: null });
  } catch (error) {
    refuse(error as ErrorView);
  }
}
