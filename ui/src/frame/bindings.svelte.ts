/** The keys of the whole window and the dialogs they open: one list for the handler, the palette and the sheet. */
import { redo, undo } from "../state/act";
import type { Binding } from "../state/keys";
import { route } from "../state/route.svelte";
import { timer } from "../state/timer.svelte";

/** Which dialogs of the frame are open. */
export const windows = $state({ palette: false, keys: false, add: false, elsewhere: false });

/** The milestone that is open on the roadmap. */
function milestoneInSight(): string | null {
  return route.place.screen === "roadmap" ? route.place.open : null;
}

export const bindings: Binding[] = [
  { keys: ["g t", "Ctrl+1"], does: "Go to Today", run: () => route.go("today") },
  { keys: ["g r", "Ctrl+2"], does: "Go to Roadmap", run: () => route.go("roadmap") },
  { keys: ["g p", "Ctrl+3"], does: "Go to Plan", run: () => route.go("plan") },
  { keys: ["g o", "Ctrl+4"], does: "Go to Progress", run: () => route.go("progress") },
  { keys: ["g l", "Ctrl+5"], does: "Go to Library", run: () => route.go("library") },
  { keys: ["g h"], does: "Go to History", run: () => route.go("history") },
  { keys: ["g s", "Ctrl+,"], does: "Go to Settings", run: () => route.go("settings") },
  { keys: ["Ctrl+K"], does: "Find anything", run: () => (windows.palette = !windows.palette) },
  {
    keys: ["t"],
    does: "Start or stop the timer",
    run: () => void timer.toggle(milestoneInSight()),
  },
  { keys: ["n"], does: "Add a milestone", run: () => (windows.add = true) },
  { keys: ["Ctrl+Z"], does: "Undo", run: () => void undo() },
  { keys: ["Ctrl+Shift+Z", "Ctrl+Y"], does: "Redo", run: () => void redo() },
  { keys: ["?"], does: "Show the keys", run: () => (windows.keys = true) },
];

/** The keys of the outline, which handles them itself, for the sheet. */
export const OUTLINE_KEYS: { keys: string; does: string }[] = [
  { keys: "↑ ↓", does: "Go through the milestones" },
  { keys: "Space", does: "Tick off, or take the tick back" },
  { keys: "Enter", does: "Open the milestone" },
  { keys: "Alt+↑", does: "Move up" },
  { keys: "Alt+↓", does: "Move down" },
  { keys: "s", does: "Skip, or reopen" },
  { keys: "t", does: "Start the timer on it, or stop it there" },
  { keys: "Delete", does: "Remove" },
  { keys: "Ctrl+Space", does: "Choose it, or no longer" },
  { keys: "Shift+↑", does: "Choose up to the one above" },
  { keys: "Shift+↓", does: "Choose up to the one below" },
  { keys: "Ctrl+A", does: "Choose all that are shown" },
  { keys: "Shift+F10", does: "Show what can be done with it" },
  { keys: "/", does: "Search the outline" },
  { keys: "Esc", does: "Choose none, then close the milestone" },
];

/** The keys of the board beside those of the outline, for the sheet. */
export const BOARD_KEYS: { keys: string; does: string }[] = [
  { keys: "↑ ↓", does: "Go through a column" },
  { keys: "← →", does: "Go to the next column" },
  { keys: "Alt+←", does: "Move it to the column before" },
  { keys: "Alt+→", does: "Move it to the next column" },
  { keys: "Alt+↑", does: "Move it up in its track" },
  { keys: "Alt+↓", does: "Move it down in its track" },
];

/** The keys of the map, which handles them itself, for the sheet. */
export const MAP_KEYS: { keys: string; does: string }[] = [
  { keys: "← →", does: "Go along a track" },
  { keys: "↑ ↓", does: "Go from track to track" },
  { keys: "Shift+←", does: "Go to what it waits for" },
  { keys: "Shift+→", does: "Go to what waits for it" },
  { keys: "Space", does: "Tick off, or take the tick back" },
  { keys: "Enter", does: "Open the milestone" },
  { keys: "s", does: "Skip, or reopen" },
  { keys: "t", does: "Start the timer on it, or stop it there" },
  { keys: "p", does: "Show the path to it" },
  { keys: "e", does: "Show everything it needs" },
  { keys: "o", does: "Show only its track" },
  { keys: "+", does: "Show it larger" },
  { keys: "-", does: "Show more at once" },
  { keys: "f", does: "Show all of it" },
  { keys: "/", does: "Find a milestone" },
  { keys: "Esc", does: "Show everything again, then close the milestone" },
];

/** The keys of the plan's timeline, which handles them itself, for the sheet. */
export const TIMELINE_KEYS: { keys: string; does: string }[] = [
  { keys: "↑ ↓", does: "Go from track to track" },
  { keys: "← →", does: "Go along a track" },
  { keys: "Enter", does: "Open the milestone" },
  { keys: "Shift+←", does: "Begin it earlier" },
  { keys: "Shift+→", does: "Begin it later" },
  { keys: "Delete", does: "Let the plan choose its first day" },
  { keys: "+", does: "Show it larger" },
  { keys: "-", does: "Show more at once" },
];

/** The keys of the editor of notes, which handles them itself, for the sheet. */
export const NOTE_KEYS: { keys: string; does: string }[] = [
  { keys: "Ctrl+Enter", does: "Save the note" },
  { keys: "Esc", does: "Save it and leave" },
  { keys: "Ctrl+E", does: "Show what it will look like" },
  { keys: "Ctrl+B", does: "Bold" },
  { keys: "Ctrl+I", does: "Italics" },
  { keys: "Ctrl+K", does: "Make a link" },
  { keys: "Ctrl+F", does: "Find in the note" },
];
