/** Short messages at the foot of the window, with undo. */

/** One message. */
export interface Toast {
  id: number;
  message: string;
  details: string[];
  tone: "done" | "refused";
  /** The change that its button undoes. */
  undo: number | null;
  /** Something else that can be done about it. */
  action?: { label: string; run: () => void };
}

const SECONDS = 7;
const AT_MOST = 3;

class Toasts {
  shown = $state<Toast[]>([]);
  /** The height of what stands at the foot of the window, over which they hang, in pixels. */
  foot = $state(0);
  #next = 1;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /**
   * Shows a message; the oldest makes room. A refusal stays until it is closed. Only the latest change can be
   * undone from its message, so a new change takes the button from the others.
   */
  show(toast: Omit<Toast, "id">): void {
    const id = this.#next++;
    const others = this.shown.slice(1 - AT_MOST);
    const kept = toast.tone === "done" ? others.map((one) => ({ ...one, undo: null })) : others;
    this.shown = [...kept, { ...toast, id }];
    if (toast.tone === "done") this.resume(id);
  }

  /** Takes a message away. */
  close(id: number): void {
    this.hold(id);
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }

  /** Keeps a message while the person reads or reaches for it. */
  hold(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  /** Lets a message go after its time. */
  resume(id: number): void {
    this.hold(id);
    this.#timers.set(
      id,
      setTimeout(() => this.close(id), SECONDS * 1000),
    );
  }
}

export const toasts = new Toasts();
