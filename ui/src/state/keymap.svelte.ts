/** The keys that lists handle themselves, and which keys an action has now: its own, or those the person gave it. */
import type { PlainId } from "../messages";
import { endsPair, nameOf } from "./keys";
import { status } from "./status.svelte";

/** Something that a key does. */
export interface KeyAction {
  /** Names it for ever, in the settings too. */
  name: string;
  /** The message that says what it does. */
  does: PlainId;
  /** Its own keys. */
  keys: string[];
  /** Whether its keys are those of every list, and stay so. */
  fixed?: true;
}

/** The keys of lists with a field to search them. */
export const LIST_KEYS: KeyAction[] = [
  { name: "list.search", does: "keys-list-search", keys: ["/"] },
  { name: "list.walk", does: "keys-list-walk", keys: ["ArrowUp", "ArrowDown"], fixed: true },
  { name: "list.ends", does: "keys-list-ends", keys: ["Home", "End"], fixed: true },
  { name: "list.fold", does: "keys-list-fold", keys: ["ArrowRight", "ArrowLeft"], fixed: true },
  { name: "list.open", does: "keys-list-open", keys: ["Enter"], fixed: true },
  { name: "list.close", does: "keys-list-close", keys: ["Escape"], fixed: true },
];

/** The keys on a milestone: in the outline and on the board all of them, in the map those that do something to it. */
export const MILESTONE_KEYS: KeyAction[] = [
  { name: "outline.tick", does: "keys-outline-tick", keys: ["Space"] },
  { name: "outline.up", does: "common-move-up", keys: ["Alt+ArrowUp"] },
  { name: "outline.down", does: "common-move-down", keys: ["Alt+ArrowDown"] },
  { name: "outline.skip", does: "keys-outline-skip", keys: ["s"] },
  { name: "outline.timer", does: "keys-outline-timer", keys: ["t"] },
  { name: "outline.remove", does: "common-remove", keys: ["Delete"] },
  { name: "choose.one", does: "keys-choose-one", keys: ["Ctrl+Space"] },
  { name: "choose.all", does: "keys-choose-all", keys: ["Ctrl+A"] },
  {
    name: "choose.up-to",
    does: "keys-choose-up-to",
    keys: ["Shift+ArrowUp", "Shift+ArrowDown"],
    fixed: true,
  },
  { name: "choose.none", does: "keys-choose-none", keys: ["Escape"], fixed: true },
  { name: "menu", does: "keys-menu", keys: ["Shift+F10"], fixed: true },
];

/** The keys of the board beside those on a milestone, which move it along its track. */
export const BOARD_KEYS: KeyAction[] = [
  {
    name: "board.walk",
    does: "keys-board-walk",
    keys: ["ArrowLeft", "ArrowRight"],
    fixed: true,
  },
  { name: "board.before", does: "keys-board-before", keys: ["Alt+ArrowLeft"] },
  { name: "board.after", does: "keys-board-after", keys: ["Alt+ArrowRight"] },
];

/** The keys of the map beside those on a milestone. */
export const MAP_KEYS: KeyAction[] = [
  {
    name: "map.walk",
    does: "keys-map-walk",
    keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
    fixed: true,
  },
  { name: "map.before", does: "keys-map-before", keys: ["Shift+ArrowLeft"] },
  { name: "map.after", does: "keys-map-after", keys: ["Shift+ArrowRight"] },
  { name: "map.path", does: "keys-map-path", keys: ["p"] },
  { name: "map.needed", does: "keys-map-needed", keys: ["e"] },
  { name: "map.track", does: "keys-map-track", keys: ["o"] },
  { name: "map.larger", does: "keys-larger", keys: ["+", "="] },
  { name: "map.smaller", does: "keys-smaller", keys: ["-"] },
  { name: "map.fit", does: "keys-map-fit", keys: ["f", "0"] },
  { name: "map.back", does: "keys-map-back", keys: ["Escape"], fixed: true },
];

/** The keys of the plan's timeline. */
export const TIMELINE_KEYS: KeyAction[] = [
  {
    name: "timeline.walk",
    does: "keys-timeline-walk",
    keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
    fixed: true,
  },
  { name: "timeline.open", does: "keys-timeline-open", keys: ["Enter"], fixed: true },
  { name: "timeline.earlier", does: "keys-timeline-earlier", keys: ["Shift+ArrowLeft"] },
  { name: "timeline.later", does: "keys-timeline-later", keys: ["Shift+ArrowRight"] },
  { name: "timeline.free", does: "keys-timeline-free", keys: ["Delete"] },
  { name: "timeline.larger", does: "keys-larger", keys: ["+", "="] },
  { name: "timeline.smaller", does: "keys-smaller", keys: ["-"] },
];

/** The keys of the editor of notes, which are those of editors everywhere. */
export const NOTE_KEYS: KeyAction[] = [
  { name: "note.save", does: "keys-note-save", keys: ["Ctrl+Enter"], fixed: true },
  { name: "note.leave", does: "keys-note-leave", keys: ["Escape"], fixed: true },
  { name: "note.preview", does: "keys-note-preview", keys: ["Ctrl+E"], fixed: true },
  { name: "note.bold", does: "keys-note-bold", keys: ["Ctrl+B"], fixed: true },
  { name: "note.italics", does: "keys-note-italics", keys: ["Ctrl+I"], fixed: true },
  { name: "note.link", does: "keys-note-link", keys: ["Ctrl+K"], fixed: true },
  { name: "note.find", does: "keys-note-find", keys: ["Ctrl+F"], fixed: true },
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
  if (action === undefined || event.isComposing || endsPair(event)) return false;
  return keysOf(action).includes(nameOf(event));
}
