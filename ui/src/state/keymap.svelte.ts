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

/** The keys on a milestone: in the outline and on the board all of them, in the map those that do something to it. */
export const MILESTONE_KEYS: KeyAction[] = [
  { name: "outline.tick", does: "Tick off, or take the tick back", keys: ["Space"] },
  { name: "outline.up", does: "Move up", keys: ["Alt+ArrowUp"] },
  { name: "outline.down", does: "Move down", keys: ["Alt+ArrowDown"] },
  { name: "outline.skip", does: "Skip, or reopen", keys: ["s"] },
  { name: "outline.timer", does: "Start the timer on it, or stop it there", keys: ["t"] },
  { name: "outline.remove", does: "Remove", keys: ["Delete"] },
  { name: "choose.one", does: "Choose it, or no longer", keys: ["Ctrl+Space"] },
  { name: "choose.all", does: "Choose all that are shown", keys: ["Ctrl+A"] },
  {
    name: "choose.up-to",
    does: "Choose up to the one above or below",
    keys: ["Shift+ArrowUp", "Shift+ArrowDown"],
    fixed: true,
  },
  { name: "choose.none", does: "Choose none", keys: ["Escape"], fixed: true },
  { name: "menu", does: "Show what can be done with it", keys: ["Shift+F10"], fixed: true },
];

/** The keys of the board beside those on a milestone, which move it along its track. */
export const BOARD_KEYS: KeyAction[] = [
  {
    name: "board.walk",
    does: "Go to the next column",
    keys: ["ArrowLeft", "ArrowRight"],
    fixed: true,
  },
  { name: "board.before", does: "Move it to the column before", keys: ["Alt+ArrowLeft"] },
  { name: "board.after", does: "Move it to the next column", keys: ["Alt+ArrowRight"] },
];

/** The keys of the map beside those on a milestone. */
export const MAP_KEYS: KeyAction[] = [
  {
    name: "map.walk",
    does: "Go along a track, and from track to track",
    keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
    fixed: true,
  },
  { name: "map.before", does: "Go to what it waits for", keys: ["Shift+ArrowLeft"] },
  { name: "map.after", does: "Go to what waits for it", keys: ["Shift+ArrowRight"] },
  { name: "map.path", does: "Show the path to it", keys: ["p"] },
  { name: "map.needed", does: "Show everything it needs", keys: ["e"] },
  { name: "map.track", does: "Show only its track", keys: ["o"] },
  { name: "map.larger", does: "Show it larger", keys: ["+", "="] },
  { name: "map.smaller", does: "Show more at once", keys: ["-"] },
  { name: "map.fit", does: "Show all of it", keys: ["f", "0"] },
  { name: "map.back", does: "Show everything again", keys: ["Escape"], fixed: true },
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

/** The keys of the editor of notes, which are those of editors everywhere. */
export const NOTE_KEYS: KeyAction[] = [
  { name: "note.save", does: "Save the note", keys: ["Ctrl+Enter"], fixed: true },
  { name: "note.leave", does: "Save it and leave", keys: ["Escape"], fixed: true },
  { name: "note.preview", does: "Show what it will look like", keys: ["Ctrl+E"], fixed: true },
  { name: "note.bold", does: "Bold", keys: ["Ctrl+B"], fixed: true },
  { name: "note.italics", does: "Italics", keys: ["Ctrl+I"], fixed: true },
  { name: "note.link", does: "Make a link", keys: ["Ctrl+K"], fixed: true },
  { name: "note.find", does: "Find in the note", keys: ["Ctrl+F"], fixed: true },
];

const byName = new Map(
  [...LIST_KEYS, ...MILESTONE_KEYS, ...BOARD_KEYS, ...MAP_KEYS, ...TIMELINE_KEYS].map((action) => [
    action.name,
    action,
  ]),
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
