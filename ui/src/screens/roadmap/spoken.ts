/** What a screen reader says of a milestone after its title: what its looks and its place say to the eye. */
import type { Row } from "../../api";
import { say } from "../../messages";
import { clauses, roughHours, shortDay } from "../../state/format";

/** Where a milestone is, as far as it looks different. */
export type Look = "done" | "now" | "next" | "ready" | "waits" | "aside" | "skipped";

export function lookOf(row: Row): Look {
  if (row.status === "done" || row.status === "skipped") return row.status;
  if (row.status === "doing") return "now";
  if (row.next) return "next";
  if (row.ready) return "ready";
  return row.waits_for > 0 ? "waits" : "aside";
}

/** Its state, how late it is, and whether it is optional. */
export function statesOf(row: Row): string[] {
  const look = lookOf(row);
  return [
    look === "waits"
      ? say("roadmap-spoken-waits", { count: row.waits_for })
      : say("roadmap-spoken-state", { look }),
    ...(row.days_late > 0 ? [say("words-days-late", { count: row.days_late })] : []),
    ...(row.optional ? [say("words-optional")] : []),
  ];
}

/** Where a milestone stands in a list. */
export interface Place {
  at: number;
  of: number;
  /** What the list is called: a track, or a column of the board. */
  within: string | null;
}

/** All that a line of the outline or a card of the board says. */
export function spoken(row: Row, { at, of, within }: Place, chosen: boolean): string {
  const isOpen = row.status === "todo" || row.status === "doing";
  return clauses([
    ...(chosen ? [say("roadmap-is-chosen")] : []),
    ...statesOf(row),
    ...(isOpen && row.due && row.days_late === 0
      ? [say("words-due", { day: shortDay(row.due) })]
      : []),
    roughHours(row.estimate.likely),
    ...(within === row.track_title ? [] : [row.track_title]),
    within === null
      ? say("roadmap-spoken-place", { at, of })
      : say("roadmap-spoken-place-in", { at, of, within }),
  ]);
}
