/** The milestones that are chosen, for doing one thing with all of them. */

class Selection {
  ids = $state.raw<ReadonlySet<string>>(new Set());
  /** Where a range begins. */
  #anchor: string | null = null;

  get size(): number {
    return this.ids.size;
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  /** Chooses one, or no longer. */
  toggle(id: string): void {
    const others = [...this.ids].filter((one) => one !== id);
    this.ids = new Set(this.has(id) ? others : [...others, id]);
    this.#anchor = id;
  }

  /** Chooses everything from where the range begins, at first `from`, to `to`. */
  extend(order: readonly string[], from: string, to: string): void {
    this.#anchor ??= from;
    const anchor = order.indexOf(this.#anchor);
    const end = order.indexOf(to);
    if (end < 0) return;
    const begin = anchor < 0 ? end : anchor;
    this.ids = new Set(order.slice(Math.min(begin, end), Math.max(begin, end) + 1));
  }

  /** Remembers where a range would begin. */
  begin(id: string): void {
    this.#anchor = id;
  }

  all(order: readonly string[]): void {
    this.ids = new Set(order);
  }

  clear(): void {
    if (this.ids.size > 0) this.ids = new Set();
    this.#anchor = null;
  }

  /** Lets go of what is not there any more. */
  keep(order: readonly string[]): void {
    if (this.ids.size === 0 && this.#anchor === null) return;
    const there = new Set(order);
    if (this.#anchor !== null && !there.has(this.#anchor)) this.#anchor = null;
    const kept = [...this.ids].filter((id) => there.has(id));
    if (kept.length !== this.ids.size) this.ids = new Set(kept);
  }

  /** What a deed on one milestone reaches: all that are chosen where it is one of them, in the order shown. */
  reach(id: string, order: readonly string[]): string[] {
    return this.has(id) ? this.inOrder(order) : [id];
  }

  /** The chosen ones, in the order shown. */
  inOrder(order: readonly string[]): string[] {
    return order.filter((one) => this.ids.has(one));
  }
}

export const selection = new Selection();
