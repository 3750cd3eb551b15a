/** Which milestones are shown, and in which order; Rust decides what that lets through. */
import type { DueWindow, Level, OutlineFilter, Sort, Status, TrackKind } from "../../api";
import { say } from "../../messages";

/** A filter with every part of it said. */
export interface Filter {
  search: string;
  statuses: Status[];
  ready: boolean;
  due: DueWindow | null;
  kind: TrackKind | null;
  track: string | null;
  levels: Level[];
  optional: boolean | null;
  has_note: boolean;
  sort: Sort;
}

/** Everything, in its own order. */
export const ALL: Filter = {
  search: "",
  statuses: [],
  ready: false,
  due: null,
  kind: null,
  track: null,
  levels: [],
  optional: null,
  has_note: false,
  sort: "own",
};

/** The filter of a saved view. */
export function fromView(view: OutlineFilter): Filter {
  return {
    search: view.search ?? "",
    statuses: view.statuses ?? [],
    ready: view.ready ?? false,
    due: view.due ?? null,
    kind: view.kind ?? null,
    track: view.track ?? null,
    levels: view.levels ?? [],
    optional: view.optional ?? null,
    has_note: view.has_note ?? false,
    sort: view.sort ?? "own",
  };
}

/** Whether two filters show the same in the same order. */
export function same(one: Filter, other: Filter): boolean {
  const written = (filter: Filter): string =>
    JSON.stringify({
      ...filter,
      search: filter.search.trim(),
      statuses: [...filter.statuses].sort(),
      levels: [...filter.levels].sort(),
    });
  return written(one) === written(other);
}

/** Whether anything is left out. */
export function leavesOut(filter: Filter): boolean {
  return !same({ ...filter, sort: "own" }, ALL);
}

export const STATUSES: { value: Status; label: string }[] = (
  ["todo", "doing", "done", "skipped"] as const
).map((status) => ({ value: status, label: say("filters-status", { status }) }));

export const DUES: { value: DueWindow; label: string }[] = (["late", "soon", "any"] as const).map(
  (window) => ({ value: window, label: say("filters-due", { window }) }),
);

export const LEVELS: { value: Level; label: string }[] = (
  ["foundation", "core", "advanced"] as const
).map((level) => ({ value: level, label: say("filters-level", { level }) }));

export const SORTS: { value: Sort; label: string }[] = (
  ["own", "due", "hours", "title", "recent"] as const
).map((sort) => ({ value: sort, label: say("filters-sort", { sort }) }));

/** One part of a filter in words, and the filter without it. */
export interface Part {
  label: string;
  without: Filter;
}

/** What a filter asks for beside its words, part by part. */
export function parts(filter: Filter, trackTitle: (id: string) => string): Part[] {
  const found: Part[] = [];
  const add = (label: string, without: Partial<Filter>): void => {
    found.push({ label, without: { ...filter, ...without } });
  };
  for (const { value, label } of STATUSES)
    if (filter.statuses.includes(value))
      add(label, { statuses: filter.statuses.filter((one) => one !== value) });
  if (filter.ready) add(say("filters-ready"), { ready: false });
  for (const { value, label } of DUES) if (filter.due === value) add(label, { due: null });
  for (const { value, label } of LEVELS)
    if (filter.levels.includes(value))
      add(label, { levels: filter.levels.filter((one) => one !== value) });
  if (filter.kind !== null) add(say("words-kinds", { kind: filter.kind }), { kind: null });
  if (filter.track !== null) add(trackTitle(filter.track), { track: null });
  if (filter.optional !== null)
    add(say(filter.optional ? "common-optional" : "filters-required"), { optional: null });
  if (filter.has_note) add(say("filters-with-note"), { has_note: false });
  return found;
}
