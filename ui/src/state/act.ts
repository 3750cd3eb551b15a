/** Doing something and saying so. */
import { commands, type Done, type ErrorView } from "../api";
import { say } from "../messages";
import { copyAddress, copyPath } from "./copying";
import { status } from "./status.svelte";
import { toasts, type Toast } from "./toasts.svelte";

/** Shows a refusal as a message. */
export function refuse(error: ErrorView): void {
  const details = [error.kept, ...error.hints].filter((line) => line !== "");
  const action = wayOn(error);
  toasts.show({
    message: error.message,
    details,
    tone: "refused",
    undo: null,
    ...(action ? { action } : {}),
  });
}

/** What can be done about a refusal at once. */
function wayOn({ code, place }: ErrorView): Toast["action"] {
  if (code === "broken") {
    const run = (): void => void commands.open_log({}).catch(refuse);
    return { label: say("common-open-log"), run };
  }
  if (!place) return undefined;
  return /^(?:https?|mailto):/i.test(place)
    ? { label: say("common-copy-address"), run: () => void copyAddress(place) }
    : { label: say("common-copy-path"), run: () => void copyPath(place) };
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
