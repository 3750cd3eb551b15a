/** What the keys of the map do. */
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
  "Shift+ArrowLeft": "before",
  "Shift+ArrowRight": "after",
};
const DOES: Readonly<Record<string, Extract<Deed, { kind: "do" }>["what"]>> = {
  " ": "tick",
  s: "skip",
  t: "timer",
  p: "path",
  e: "needed",
  o: "track",
};
const VIEWS: Readonly<Record<string, Extract<Deed, { kind: "view" }>["what"]>> = {
  "+": "larger",
  "=": "larger",
  "-": "smaller",
  "0": "fit",
  f: "fit",
  "/": "find",
  Escape: "back",
};

/** How long the second key of a pair such as `g p` may take. */
const PAIR_MS = 1_500;

/** Makes a reader of key presses, which leaves the second key of a pair to the window. */
export function keyReader(): (event: KeyboardEvent) => Deed | null {
  let since = -PAIR_MS;
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
    const isSecond = event.timeStamp - since < PAIR_MS;
    since = event.key === "g" ? event.timeStamp : -PAIR_MS;
    if (isSecond) return null;
    const arrow = event.key.startsWith("Arrow");
    const way = STEPS[event.shiftKey && arrow ? `Shift+${event.key}` : event.key];
    if (way) return { kind: "step", way };
    const does = DOES[event.key];
    if (does) return { kind: "do", what: does };
    const view = VIEWS[event.key];
    return view ? { kind: "view", what: view } : null;
  };
}
