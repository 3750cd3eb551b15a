/** Where a milestone is, as far as it looks different, and what that is called. */
import type { Row } from "../../../api";
import { say } from "../../../messages";

export type Look = "done" | "now" | "next" | "ready" | "waits" | "aside" | "skipped";

export function lookOf(row: Row): Look {
  if (row.status === "done" || row.status === "skipped") return row.status;
  if (row.status === "doing") return "now";
  if (row.next) return "next";
  if (row.ready) return "ready";
  return row.waits_for > 0 ? "waits" : "aside";
}

/** The signs of the legend, in order. */
export const LEGEND: readonly { look: Look; optional: boolean; late: boolean; word: string }[] = [
  ...(["done", "now", "next", "ready", "waits", "aside", "skipped"] as const).map((look) => ({
    look,
    optional: false,
    late: false,
    word: say("map-sign", { sign: look }),
  })),
  { look: "ready", optional: true, late: false, word: say("map-sign", { sign: "optional" }) },
  { look: "waits", optional: false, late: true, word: say("map-sign", { sign: "late" }) },
];

/** What a screen reader says of a milestone after its title. */
export function spoken(row: Row): string {
  const look = lookOf(row);
  const parts = [
    look === "waits"
      ? say("map-spoken-waits", { count: row.waits_for })
      : say("map-spoken-state", { look }),
  ];
  if (row.days_late > 0) parts.push(say("words-days-late", { count: row.days_late }));
  if (row.optional) parts.push(say("words-optional"));
  return parts.reduce((said, more) => say("map-spoken-more", { said, more }));
}
