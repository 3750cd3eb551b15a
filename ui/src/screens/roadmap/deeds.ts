/** What can be done with one or several milestones: each is one change, shown at once. */
import { commands, type Column, type Done, type Status } from "../../api";
import { say } from "../../messages";
import { act } from "../../state/act";
import { toasts } from "../../state/toasts.svelte";
import { outline } from "./outline.svelte";
import { selection } from "./selection.svelte";

/** Shows the new status at once, and the true one again when it is refused. */
async function set(ids: string[], status: Status, change: Promise<Done>): Promise<boolean> {
  outline.show(ids, status);
  const done = await act(change);
  if (!done || done.change === null) await outline.read();
  if (done && ids.length > 1) selection.clear();
  return done !== null;
}

function all(ids: string[], ...statuses: Status[]): boolean {
  return ids.every((id) => statuses.includes(outline.row(id)?.status ?? "todo"));
}

/** Whether ticking would take ticks back: all of them are done. */
export const areDone = (ids: string[]): boolean => all(ids, "done");

/** Whether skipping would reopen: none of them is open. */
export const areClosed = (ids: string[]): boolean => all(ids, "done", "skipped");

/** Ticks them off, or takes the ticks back where all are done. */
export function tick(ids: string[]): Promise<boolean> {
  if (areDone(ids)) return set(ids, "todo", commands.untick({ ids }));
  return set(ids, "done", commands.tick({ ids }));
}

/** Leaves them out, or reopens them where none is open. */
export function skip(ids: string[]): Promise<boolean> {
  if (areClosed(ids)) return set(ids, "todo", commands.reopen({ ids }));
  return set(ids, "skipped", commands.skip({ ids }));
}

/** Puts them into a column of the board; where they may not stand there it is said why. */
export async function putInColumn(ids: string[], column: Column): Promise<boolean> {
  if (column !== "todo" && column !== "ready")
    return set(ids, column, commands.put_in_column({ ids, column }));
  const done = await act(commands.put_in_column({ ids, column }));
  const went = done !== null && done.change !== null;
  if (went && ids.length > 1) selection.clear();
  return went;
}

/** Moves them to the end of a track. */
export async function moveToTrack(ids: string[], track: string): Promise<boolean> {
  const done = await act(commands.move_milestones({ ids, track, place: "last" }));
  if (done && ids.length > 1) selection.clear();
  return done !== null;
}

/** Sets one due date for all of them, or none. */
export async function setDue(ids: string[], due: string | null): Promise<boolean> {
  return (await act(commands.set_due({ ids, due }))) !== null;
}

/** Removes them. */
export async function remove(ids: string[]): Promise<boolean> {
  return (await act(commands.remove_milestones({ ids }))) !== null;
}

/** Puts their titles on the clipboard, one a line. */
export async function copyTitles(ids: string[]): Promise<void> {
  const titles = ids.flatMap((id) => outline.row(id)?.title ?? []);
  try {
    await navigator.clipboard.writeText(titles.join("\n"));
    const message = say("roadmap-copied-titles", { count: titles.length });
    toasts.show({ message, details: [], tone: "done", undo: null });
  } catch {
    toasts.show({
      message: say("roadmap-not-copied"),
      details: [say("roadmap-not-copied-hint")],
      tone: "refused",
      undo: null,
    });
  }
}
