/** What the keys of the whole window do and the dialogs they open: one list for the handler, the palette and the sheet. */
import { isOwnWindow } from "../api";
import type { PlainId } from "../messages";
import { redo, undo } from "../state/act";
import {
  BOARD_KEYS,
  keysOf,
  LIST_KEYS,
  MAP_KEYS,
  MILESTONE_KEYS,
  NOTE_KEYS,
  TIMELINE_KEYS,
  type KeyAction,
} from "../state/keymap.svelte";
import { printing } from "../state/printing.svelte";
import { route } from "../state/route.svelte";
import { timer } from "../state/timer.svelte";
import { zoom } from "../state/zoom";

/** Which dialogs of the frame are open. */
export const windows = $state({ palette: false, keys: false, add: false, elsewhere: false });

/** Something that the whole window does. */
export interface WindowAction extends KeyAction {
  run: () => void;
  everywhere?: true;
  /** Whether there is something to do it with; else there always is. */
  isPossible?: () => boolean;
}

/** Whether there is something to do it with. */
export function isPossible(action: WindowAction): boolean {
  return action.isPossible?.() ?? true;
}

/** The milestone that is open on the roadmap. */
export function milestoneInSight(): string | null {
  return route.place.screen === "roadmap" ? route.place.open : null;
}

const ZOOM: WindowAction[] = [
  {
    name: "zoom.in",
    keys: ["Ctrl++", "Ctrl+=", "Ctrl+Shift++"],
    does: "keys-zoom-in",
    everywhere: true,
    run: () => zoom("in"),
  },
  {
    name: "zoom.out",
    keys: ["Ctrl+-"],
    does: "keys-zoom-out",
    everywhere: true,
    run: () => zoom("out"),
  },
  {
    name: "zoom.usual",
    keys: ["Ctrl+0"],
    does: "keys-zoom-usual",
    everywhere: true,
    run: () => zoom("usual"),
  },
];

export const bindings: WindowAction[] = [
  {
    name: "go.today",
    keys: ["g t", "Ctrl+1"],
    does: "keys-go-today",
    run: () => route.go("today"),
  },
  {
    name: "go.roadmap",
    keys: ["g r", "Ctrl+2"],
    does: "keys-go-roadmap",
    run: () => route.go("roadmap"),
  },
  { name: "go.plan", keys: ["g p", "Ctrl+3"], does: "keys-go-plan", run: () => route.go("plan") },
  {
    name: "go.progress",
    keys: ["g o", "Ctrl+4"],
    does: "keys-go-progress",
    run: () => route.go("progress"),
  },
  {
    name: "go.library",
    keys: ["g l", "Ctrl+5"],
    does: "keys-go-library",
    run: () => route.go("library"),
  },
  { name: "go.history", keys: ["g h"], does: "keys-go-history", run: () => route.go("history") },
  {
    name: "go.settings",
    keys: ["g s", "Ctrl+,"],
    does: "keys-go-settings",
    run: () => route.go("settings"),
  },
  {
    name: "find",
    keys: ["Ctrl+K"],
    does: "keys-find",
    run: () => (windows.palette = !windows.palette),
  },
  {
    name: "timer",
    keys: ["t"],
    does: "keys-timer",
    run: () => void timer.toggle(milestoneInSight()),
  },
  {
    name: "milestone.add",
    keys: ["n"],
    does: "keys-milestone-add",
    run: () => (windows.add = true),
  },
  {
    name: "print",
    keys: ["Ctrl+P"],
    does: "keys-print",
    run: () => window.print(),
    isPossible: () => printing.isPossible,
  },
  { name: "undo", keys: ["Ctrl+Z"], does: "common-undo", run: () => void undo() },
  { name: "redo", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], does: "common-redo", run: () => void redo() },
  { name: "keys", keys: ["?"], does: "keys-show", run: () => (windows.keys = true) },
  // A browser has keys for it.
  ...(isOwnWindow ? ZOOM : []),
];

/** The keys of one part of the window. */
export interface KeySection {
  title: PlainId;
  actions: KeyAction[];
  /** Whether two keys after each other can be one there. */
  pairs: boolean;
}

/** Every key there is, by where it works. */
export const KEY_SECTIONS: KeySection[] = [
  { title: "keys-everywhere", actions: bindings, pairs: true },
  { title: "keys-in-lists", actions: LIST_KEYS, pairs: false },
  { title: "keys-on-milestone", actions: MILESTONE_KEYS, pairs: false },
  { title: "keys-on-board", actions: BOARD_KEYS, pairs: false },
  { title: "keys-in-map", actions: MAP_KEYS, pairs: false },
  { title: "keys-in-timeline", actions: TIMELINE_KEYS, pairs: false },
  { title: "keys-in-note", actions: NOTE_KEYS, pairs: false },
];

/** The first key of something the whole window does, for showing it beside its name; empty where it has none. */
export function hint(name: string): string {
  const action = bindings.find((one) => one.name === name);
  return (action && keysOf(action)[0]) ?? "";
}
