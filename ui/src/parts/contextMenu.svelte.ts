/** The menu at the pointer, or at what has the focus: one for the window, since only one is ever open. */
import type { MenuItem } from "./menu";

/** Where it hangs: a point, or the box of what it belongs to. */
interface Anchor {
  getBoundingClientRect(): DOMRect;
}

class ContextMenuState {
  open = $state(false);
  items = $state.raw<MenuItem[]>([]);
  anchor = $state.raw<Anchor | null>(null);
  #from: HTMLElement | null = null;
  #focusTaken = false;

  /**
   * Opens it in place of the web view's own menu. `from` gets the focus back; where the key for menus was pressed, the
   * menu hangs at it.
   */
  show(event: MouseEvent, from: HTMLElement, items: MenuItem[]): void {
    if (items.length === 0) return;
    event.preventDefault();
    const { clientX, clientY } = event;
    // A key gives no point, or one that a web view makes up.
    const isKey = event.button !== 2 || (clientX === 0 && clientY === 0);
    this.anchor = isKey
      ? from
      : { getBoundingClientRect: () => new DOMRect(clientX, clientY, 0, 0) };
    this.#from = from;
    this.#focusTaken = false;
    this.items = items;
    this.open = true;
  }

  /** What was chosen takes the focus. */
  keepFocus(): void {
    this.#focusTaken = true;
  }

  /** Gives the focus back to what the menu belonged to, where that is still there. */
  giveFocusBack(event: Event): void {
    event.preventDefault();
    if (!this.#focusTaken) this.#from?.focus({ preventScroll: true });
  }
}

export const contextMenu = new ContextMenuState();

/** Whether the web view's own menu, with copy and paste, is the better one here. */
export function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable]") !== null
  );
}
