/** A bar that is being moved along its track, by hand or by keys, before its first day is pinned. */
import { dayAt, dayNumber } from "../../state/days";
import type { Placed } from "./layout";

/** How far the pointer must go before a press is a drag, in pixels. */
const THRESHOLD = 4;
/** How long after the last key the day is taken: ten presses are one change to undo, not ten. */
const SETTLE_MS = 600;

/** The first day that a bar gets when it is dragged so far; never a day of the past. */
export function dayOfDrag(first: number, pixels: number, px: number, today: number): number {
  return Math.max(today, first + Math.round(pixels / px));
}

interface Moved {
  key: string;
  id: string;
  /** Where it is shown. */
  day: number;
}

export class Moving {
  /** What is shown as a ghost; none while nothing moves. */
  moved = $state.raw<Moved | null>(null);
  #grip: { placed: Placed; x: number; px: number; today: number } | null = null;
  /** Whether the press became a drag, even one that Escape ended: letting go is then no click. */
  #dragged = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #pin: (id: string, day: string | null) => unknown;
  readonly #may: () => boolean;

  /** `pin` is told what was moved; `may` whether anything can be. */
  constructor(pin: (id: string, day: string | null) => unknown, may: () => boolean) {
    this.#pin = pin;
    this.#may = may;
  }

  #isMovable({ bar }: Placed): boolean {
    return bar.id !== null && bar.kind === "planned" && this.#may();
  }

  /** A press on a bar, which may become a drag. */
  grip(placed: Placed, x: number, px: number, today: number): void {
    this.cancel();
    this.#dragged = false;
    if (!this.#isMovable(placed)) return;
    this.#grip = { placed, x, px, today };
  }

  drag(x: number): void {
    const grip = this.#grip;
    if (!grip?.placed.bar.id) return;
    if (!this.moved && Math.abs(x - grip.x) < THRESHOLD) return;
    this.#dragged = true;
    const { placed, px, today } = grip;
    const day = dayOfDrag(placed.first, x - grip.x, px, today);
    if (this.moved?.day !== day) this.moved = { key: placed.key, id: grip.placed.bar.id, day };
  }

  /** The pointer lets go; tells whether it was a drag, so that it is not also a click. */
  drop(): boolean {
    const { moved } = this;
    const from = this.#grip?.placed.first;
    this.cancel();
    if (moved && from !== undefined && moved.day !== from) {
      this.#pin(moved.id, dayAt(moved.day));
    }
    return this.#dragged;
  }

  /** Moves a bar by so many days with the keys; it is pinned a moment after the last. */
  step(placed: Placed, days: number, today: number): void {
    if (placed.bar.id === null || !this.#isMovable(placed)) return;
    clearTimeout(this.#timer);
    const pinned = placed.bar.not_before;
    const from =
      this.moved?.key === placed.key
        ? this.moved.day
        : Math.max(placed.first, pinned === null ? 0 : dayNumber(pinned));
    const moved = { key: placed.key, id: placed.bar.id, day: Math.max(today, from + days) };
    this.moved = moved;
    this.#timer = setTimeout(() => this.settle(), SETTLE_MS);
  }

  /** Pins what the keys moved, now. */
  settle(): void {
    const { moved } = this;
    if (!moved || this.#grip) return;
    this.cancel();
    this.#pin(moved.id, dayAt(moved.day));
  }

  /** Lets the plan choose the day again. */
  free(placed: Placed): void {
    this.cancel();
    const { id, not_before: pinned } = placed.bar;
    if (id !== null && pinned !== null && this.#may()) this.#pin(id, null);
  }

  /** Leaves everything where it was; tells whether something was being moved. */
  cancel(): boolean {
    clearTimeout(this.#timer);
    const moving = this.moved !== null;
    this.moved = null;
    this.#grip = null;
    return moving;
  }
}
