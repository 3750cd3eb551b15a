/**
 * Notes and reflections that are being written and are not saved yet. They outlast the window: whoever comes back to
 * the milestone finds what they wrote.
 */
import { status } from "../../../../state/status.svelte";

/** A text that is being written. */
export interface Draft {
  /** What was saved when it was begun. */
  base: string;
  text: string;
}

function key(id: string): string {
  return `waymark.note ${status.view?.folder ?? ""} ${id}`;
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === "object" &&
    value !== null &&
    "base" in value &&
    typeof value.base === "string" &&
    "text" in value &&
    typeof value.text === "string"
  );
}

/** By what the draft of a milestone's reflection is found; a note's goes by the milestone. */
export function ofReflection(id: string): string {
  return `reflection ${id}`;
}

class Drafts {
  /** Texts that were left without saving, by their keys, until the window is closed. */
  #dropped = $state<Record<string, string>>({});
  /** What the browser had no room for. */
  #inMemory = new Map<string, Draft>();

  /** What was being written there, if anything. */
  read(id: string): Draft | null {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key(id)) ?? "null");
      if (isDraft(kept)) return kept;
    } catch {
      // What cannot be read, or where nothing may be kept, is no draft.
    }
    return this.#inMemory.get(key(id)) ?? null;
  }

  /** Keeps what is being written. */
  keep(id: string, draft: Draft): void {
    try {
      localStorage.setItem(key(id), JSON.stringify(draft));
      this.#inMemory.delete(key(id));
    } catch {
      this.forget(id);
      this.#inMemory.set(key(id), draft);
    }
  }

  /** Forgets a draft: it was saved, or is not wanted. */
  forget(id: string): void {
    this.#inMemory.delete(key(id));
    try {
      localStorage.removeItem(key(id));
    } catch {
      // Where nothing may be kept, nothing was.
    }
  }

  /** What was written and then left without saving. */
  dropped(id: string): string | null {
    return this.#dropped[id] ?? null;
  }

  /** Lets go of a draft, but not out of reach. */
  drop(id: string, text: string): void {
    this.forget(id);
    this.#dropped[id] = text;
  }

  /** Takes a dropped draft up again. */
  takeUp(id: string, base: string): void {
    const text = this.#dropped[id];
    if (text === undefined) return;
    this.keep(id, { base, text });
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- milestones come and go
    delete this.#dropped[id];
  }
}

export const drafts = new Drafts();
