/** Which milestones are shown, and in which order; Rust decides what that lets through. */
import type { DueWindow, Level, OutlineFilter, Sort, Status, TrackKind } from "../../api";

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

export const STATUSES: { value: Status; label: string }[] = [
  { value: "todo", label: "To do" },
  { value: "doing", label: "In progress" },
  { value: "done", label: "Done" },
  { value: "skipped", label: "Skipped" },
];

export const DUES: { value: DueWindow; label: string }[] = [
  { value: "late", label: "Late" },
  { value: "soon", label: "Late or due within a week" },
  { value: "any", label: "Has a due date" },
];

export const LEVELS: { value: Level; label: string }[] = [
  { value: "foundation", label: "Foundation" },
  { value: "core", label: "Core" },
  { value: "advanced", label: "Advanced" },
];

export const SORTS: { value: Sort; label: string }[] = [
  { value: "own", label: "In your order" },
  { value: "due", label: "Due first" },
  { value: "hours", label: "Shortest first" },
  { value: "title", label: "By title" },
  { value: "recent", label: "Last worked on" },
];

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
  if (filter.ready) add("Ready", { ready: false });
  for (const { value, label } of DUES) if (filter.due === value) add(label, { due: null });
  for (const { value, label } of LEVELS)
    if (filter.levels.includes(value))
      add(label, { levels: filter.levels.filter((one) => one !== value) });
  if (filter.kind === "language") add("Languages", { kind: null });
  if (filter.kind === "database") add("Databases", { kind: null });
  if (filter.kind === "skill") add("Skills", { kind: null });
  if (filter.track !== null) add(trackTitle(filter.track), { track: null });
  if (filter.optional !== null) add(filter.optional ? "Optional" : "Required", { optional: null });
  if (filter.has_note) add("With a note", { has_note: false });
  return found;
}
