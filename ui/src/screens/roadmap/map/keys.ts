/** What the keys of the map do. */
import { isKey } from "../../../state/keymap.svelte";
import { endsPair, isComposing, nameOf } from "../../../state/keys";
import type { Way } from "./terrain";

/** What a key asks for: a step to another waymark, or something done to the one the keyboard is on or to the view. */
export type Deed =
  | { kind: "step"; way: Way }
  | { kind: "do"; what: "tick" | "skip" | "timer" | "path" | "needed" | "track" }
  | { kind: "view"; what: "larger" | "smaller" | "fit" | "find" | "back" };

const STEPS: Readonly<Record<string, Way>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};
/** What the keys with a name of their own do, which the person may change. */
const DEEDS: readonly [string, Deed][] = [
  ["map.before", { kind: "step", way: "before" }],
  ["map.after", { kind: "step", way: "after" }],
  ["outline.tick", { kind: "do", what: "tick" }],
  ["outline.skip", { kind: "do", what: "skip" }],
  ["outline.timer", { kind: "do", what: "timer" }],
  ["map.path", { kind: "do", what: "path" }],
  ["map.needed", { kind: "do", what: "needed" }],
  ["map.track", { kind: "do", what: "track" }],
  ["map.larger", { kind: "view", what: "larger" }],
  ["map.smaller", { kind: "view", what: "smaller" }],
  ["map.fit", { kind: "view", what: "fit" }],
  ["list.search", { kind: "view", what: "find" }],
  ["map.back", { kind: "view", what: "back" }],
];

/** Reads a key press; the second key of a pair such as `g p` is the window's. */
export function readKey(event: KeyboardEvent): Deed | null {
  if (isComposing(event) || endsPair(event)) return null;
  const way = STEPS[nameOf(event)];
  if (way) return { kind: "step", way };
  return DEEDS.find(([name]) => isKey(event, name))?.[1] ?? null;
}
