/** The signs of the map and what they are called. */
import { say } from "../../../messages";
import type { Look } from "../spoken";

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
