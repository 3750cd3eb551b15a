/** The keys that lists handle themselves, and which keys an action has now: its own, or those the person gave it. */
import { nameOf } from "./keys";
import { status } from "./status.svelte";

/** Something that a key does. */
export interface KeyAction {
  /** Names it for ever, in the settings too. */
  name: string;
  does: string;
  /** Its own keys. */
  keys: string[];
  /** Whether its keys are those of every list, and stay so. */
  fixed?: true;
}

/** The keys of lists with a field to search them. */
export const LIST_KEYS: KeyAction[] = [
  { name: "list.search", does: "Search the list", keys: ["/"] },
  { name: "list.walk", does: "Go through the list", keys: ["ArrowUp", "ArrowDown"], fixed: true },
  { name: "list.ends", does: "Go to the first or the last", keys: ["Home", "End"], fixed: true },
  { name: "list.open", does: "Open what is chosen", keys: ["Enter"], fixed: true },
  { name: "list.close", does: "Close what is open", keys: ["Escape"], fixed: true },
];

/** The keys of the outline. */
export const OUTLINE_KEYS: KeyAction[] = [
  { name: "outline.tick", does: "Tick off, or take the tick back", keys: ["Space"] },
  { name: "outline.up", does: "Move up", keys: ["Alt+ArrowUp"] },
  { name: "outline.down", does: "Move down", keys: ["Alt+ArrowDown"] },
  { name: "outline.skip", does: "Skip, or reopen", keys: ["s"] },
  { name: "outline.timer", does: "Start the timer on it, or stop it there", keys: ["t"] },
  { name: "outline.remove", does: "Remove", keys: ["Delete"] },
];

/** The keys of the plan's timeline. */
export const TIMELINE_KEYS: KeyAction[] = [
  {
    name: "timeline.walk",
    does: "Go from track to track, and along one",
    keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
    fixed: true,
  },
  { name: "timeline.open", does: "Open the milestone", keys: ["Enter"], fixed: true },
  { name: "timeline.earlier", does: "Begin it earlier", keys: ["Shift+ArrowLeft"] },
  { name: "timeline.later", does: "Begin it later", keys: ["Shift+ArrowRight"] },
  { name: "timeline.free", does: "Let the plan choose its first day", keys: ["Delete"] },
  { name: "timeline.larger", does: "Show it larger", keys: ["+", "="] },
  { name: "timeline.smaller", does: "Show more at once", keys: ["-"] },
];

const byName = new Map(
  [...LIST_KEYS, ...OUTLINE_KEYS, ...TIMELINE_KEYS].map((action) => [action.name, action]),
);

/** The keys that an action has now. */
export function keysOf(action: Pick<KeyAction, "name" | "keys">): string[] {
  return status.view?.settings.keys?.[action.name] ?? action.keys;
}

/** Whether a key press is one of an action that a list handles itself. */
export function isKey(event: KeyboardEvent, name: string): boolean {
  const action = byName.get(name);
  return action !== undefined && !event.isComposing && keysOf(action).includes(nameOf(event));
}
