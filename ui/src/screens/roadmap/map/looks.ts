/** Where a milestone is, as far as it looks different, and what that is called. */
import type { Row } from "../../../api";
import { plural } from "../../../state/format";

export type Look = "done" | "now" | "next" | "ready" | "waits" | "aside" | "skipped";

export function lookOf(row: Row): Look {
  if (row.status === "done" || row.status === "skipped") return row.status;
  if (row.status === "doing") return "now";
  if (row.next) return "next";
  if (row.ready) return "ready";
  return row.waits_for > 0 ? "waits" : "aside";
}

const WORDS: Record<Look, string> = {
  done: "done",
  now: "in progress",
  next: "next",
  ready: "ready",
  waits: "waits for others",
  aside: "set aside",
  skipped: "skipped",
};

/** The signs of the legend, in order. */
export const LEGEND: readonly { look: Look; optional: boolean; late: boolean; word: string }[] = [
  { look: "done", optional: false, late: false, word: "Done" },
  { look: "now", optional: false, late: false, word: "In progress" },
  { look: "next", optional: false, late: false, word: "Next" },
  { look: "ready", optional: false, late: false, word: "Ready" },
  { look: "waits", optional: false, late: false, word: "Waits for others" },
  { look: "aside", optional: false, late: false, word: "Set aside" },
  { look: "skipped", optional: false, late: false, word: "Skipped" },
  { look: "ready", optional: true, late: false, word: "Optional" },
  { look: "waits", optional: false, late: true, word: "Late" },
];

/** What a screen reader says of a milestone after its title. */
export function spoken(row: Row): string {
  const look = lookOf(row);
  const state = look === "waits" ? `waits for ${plural(row.waits_for, "other")}` : WORDS[look];
  const late = row.days_late > 0 ? `, ${plural(row.days_late, "day")} late` : "";
  return `${state}${late}${row.optional ? ", optional" : ""}`;
}
