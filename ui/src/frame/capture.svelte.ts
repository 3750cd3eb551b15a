/** Listening for the key that an action shall have. */
import { isComposing, nameOf, PAIR_MS } from "../state/keys";
import { keysOf, type KeyAction } from "../state/keymap.svelte";
import type { KeySection } from "./bindings.svelte";
import { conflictOf, type Conflict } from "./rebinding";

/** Listens for one key, or two after each other. */
export class Capture {
  open = $state(false);
  /** The key that is to be replaced. */
  old = $state<string | null>(null);
  /** The first of two keys, while the second may come. */
  first = $state("");
  /** What stands in the way of the key that was pressed. */
  conflict = $state<Conflict | null>(null);
  key = $state("");
  readonly listens: boolean = $derived(this.open && this.conflict === null);
  #wait: ReturnType<typeof setTimeout> | undefined;

  begin(old: string | null): void {
    this.end();
    this.open = true;
    this.old = old;
  }

  end(): void {
    clearTimeout(this.#wait);
    this.open = false;
    this.first = this.key = "";
    this.conflict = null;
  }

  /**
   * Takes a key press; gives the key once it is whole and free. Tab goes on as ever, and Escape, Enter and Space on a
   * button do what they do.
   */
  take(event: KeyboardEvent, action: KeyAction, section: KeySection): string | null {
    const onButton =
      event.target instanceof HTMLElement && event.target.closest(".change button") !== null;
    if (isComposing(event) || event.key === "Tab") return null;
    if (onButton && (event.key === "Enter" || event.key === " ")) return null;
    event.preventDefault();
    event.stopImmediatePropagation();
    clearTimeout(this.#wait);
    if (event.key === "Escape") {
      this.end();
      return null;
    }
    const name = nameOf(event);
    if (this.first) return this.#whole(`${this.first} ${name}`, action, section);
    const isLetter = [...name].length === 1;
    if (!section.pairs || !isLetter) return this.#whole(name, action, section);
    this.first = name;
    this.#wait = setTimeout(() => {
      this.first = "";
      this.settle?.(this.#whole(name, action, section));
    }, PAIR_MS);
    return null;
  }

  /** Gets the key where no second one came in time. */
  settle: ((key: string | null) => void) | null = null;

  #whole(key: string, action: KeyAction, section: KeySection): string | null {
    this.first = "";
    this.key = key;
    this.conflict = conflictOf(key, action, section.actions, keysOf);
    return this.conflict ? null : key;
  }
}
