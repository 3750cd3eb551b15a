/** Doing something and saying so. */
import { commands, type Done, type ErrorView } from "../api";
import { say } from "../messages";
import { status } from "./status.svelte";
import { toasts } from "./toasts.svelte";

/** Shows a refusal as a message. */
export function refuse(error: ErrorView): void {
  const details = [error.kept, ...error.hints].filter((line) => line !== "");
  const broken = error.code === "broken";
  const action = {
    label: say("common-open-log"),
    run: () => void commands.open_log({}).catch(refuse),
  };
  toasts.show({
    message: error.message,
    details,
    tone: "refused",
    undo: null,
    ...(broken ? { action } : {}),
  });
}

/**
 * Waits for a change, shows what it did with a way to undo it, and gives it; a refusal is shown and gives null.
 * A `quiet` change shows nothing when it went well.
 */
export async function act(change: Promise<Done>, quiet = false): Promise<Done | null> {
  try {
    const done = await status.track(change);
    if (!quiet || done.warnings.length > 0) {
      toasts.show({
        message: done.message,
        details: done.warnings,
        tone: "done",
        undo: done.change,
      });
    }
    return done;
  } catch (error) {
    refuse(error as ErrorView);
    return null;
  }
}

async function unwind(change: Promise<Done>): Promise<void> {
  try {
    const done = await status.track(change);
    toasts.show({ message: done.message, details: [], tone: "done", undo: null });
  } catch (error) {
    refuse(error as ErrorView);
  }
}

/** Takes the latest change back; with `only`, just that one. */
export function undo(only: number | null = null): Promise<void> {
  return unwind(commands.undo({ only }));
}

/** Brings back what was undone last. */
export function redo(): Promise<void> {
  return unwind(commands.redo({}));
}
