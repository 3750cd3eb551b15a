/** What goes to the clipboard, and saying so. */
import { say } from "../messages";
import { toasts } from "./toasts.svelte";

async function copy(text: string, message: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toasts.show({ message, details: [], tone: "done", undo: null });
  } catch {
    // It can still be read, and typed.
    const message = say("common-not-copied");
    toasts.show({ message, details: [text], tone: "refused", undo: null });
  }
}

/** Copies the address of a link. */
export function copyAddress(address: string): Promise<void> {
  return copy(address, say("common-copied-address"));
}

/** Copies where a file or a folder is. */
export function copyPath(path: string): Promise<void> {
  return copy(path, say("common-copied-path"));
}
