/** What of the timeline is in sight: how large a day is, where it is scrolled to, and so what has to be drawn. */
import { flushSync } from "svelte";

import { isKey } from "../../state/keymap.svelte";
import { look } from "../../state/look.svelte";
import type { Layout, Placed, TrackRow } from "./layout";
import { isSame, MONTHS, toDraw, within, type Stretch } from "./scale";

/** The height of the head with the weeks or months, in pixels; this and the next grow with the texts. */
const HEAD = 30;
/** The width of the tracks' titles, and in a narrow window. */
const TITLES = 190;
const TITLES_NARROW = 128;
const NARROW = 680;
/** What fits between the margins of a sheet, A4 or Letter, upright. */
const PAPER = 700;
/** How much larger a press of + shows days. */
const STEP = 1.25;
/** What stays free beside a bar that is scrolled to. */
const BESIDE = 24;

export class Sight {
  /** The pixels of a day. */
  px = $state(MONTHS);
  width = $state(0);
  height = $state(0);
  across = $state.raw<Stretch>(toDraw(0, 0));
  down = $state.raw<Stretch>(toDraw(0, 0));
  scroller: HTMLElement | undefined = $state();
  readonly head = $derived(HEAD * look.size);
  readonly titles = $derived(
    look.size * (this.width < NARROW * look.size ? TITLES_NARROW : TITLES),
  );
  readonly ground = $derived(Math.max(0, this.width - this.titles));
  /** The element that was placed, and the day at its left since; each that comes anew begins where the last one was. */
  #placed: HTMLElement | null = null;
  #left: number | null = null;
  /** How it was before it went to paper; none while it is on the screen. */
  #before = $state.raw<{ px: number; left: number } | null>(null);
  readonly onPaper = $derived(this.#before !== null);

  /** Shows today near the left the first time, later what was there before, and draws what came into sight. */
  draw(layout: Layout): void {
    if (!this.scroller || this.width === 0 || this.#before) return;
    if (this.#placed !== this.scroller) {
      this.#placed = this.scroller;
      const left = this.#left ?? layout.today - (this.ground * 0.2) / this.px;
      this.scroller.scrollLeft = (left - layout.first) * this.px;
    }
    this.#left = layout.first + this.scroller.scrollLeft / this.px;
    const across = toDraw(this.scroller.scrollLeft, this.ground);
    const down = toDraw(this.scroller.scrollTop, this.height);
    if (!isSame(this.across, across)) this.across = across;
    if (!isSame(this.down, down)) this.down = down;
  }

  /** Shows days larger or smaller; what stands at `anchor` pixels of the ground stays there, else today. */
  zoom(to: number, layout: Layout, anchor?: number): void {
    const { scroller, ground } = this;
    if (!scroller) {
      this.px = within(to);
      return;
    }
    const today = (layout.today - layout.first) * this.px - scroller.scrollLeft;
    const keep = anchor ?? (today >= 0 && today <= ground ? today : ground / 2);
    const day = (scroller.scrollLeft + keep) / this.px;
    flushSync(() => (this.px = within(to)));
    scroller.scrollLeft = day * this.px - keep;
    this.draw(layout);
  }

  /** Takes a turn of the wheel with Ctrl for larger or smaller. */
  zoomByWheel(event: WheelEvent, layout: Layout): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const anchor = this.at(event) - (this.scroller?.scrollLeft ?? 0);
    const inside = Math.min(this.ground, Math.max(0, anchor));
    this.zoom(this.px * Math.exp(-event.deltaY / 400), layout, inside);
  }

  /** Takes + and - for larger and smaller, wherever they are pressed but in a field. */
  zoomByKey(event: KeyboardEvent, layout: Layout): void {
    const elsewhere =
      event.target instanceof HTMLElement &&
      event.target.closest("input, textarea, select, [role=dialog]");
    if (elsewhere) return;
    if (isKey(event, "timeline.larger")) this.zoom(this.px * STEP, layout);
    else if (isKey(event, "timeline.smaller")) this.zoom(this.px / STEP, layout);
  }

  /** Scrolls no further than it takes to see a bar whole. */
  reveal(row: TrackRow, placed: Placed, layout: Layout): void {
    const { scroller, ground } = this;
    if (!scroller) return;
    const left = (placed.first - layout.first) * this.px - BESIDE;
    const right = (placed.end - layout.first) * this.px + BESIDE;
    if (left < scroller.scrollLeft) scroller.scrollLeft = left;
    else if (right > scroller.scrollLeft + ground) {
      scroller.scrollLeft = Math.min(left, right - ground);
    }
    const bottom = row.top + row.height + this.head - this.height;
    if (row.top < scroller.scrollTop) scroller.scrollTop = row.top;
    else if (bottom > scroller.scrollTop) scroller.scrollTop = bottom;
  }

  /** Draws everything as wide as a sheet of paper, and when that is done what was there before. */
  toPaper(layout: Layout): void {
    const { scroller } = this;
    if (!scroller) return;
    flushSync(() => {
      this.#before = { px: this.px, left: scroller.scrollLeft };
      this.px = (PAPER - this.titles) / (layout.last - layout.first);
      this.across = this.down = { from: 0, to: Infinity };
    });
    scroller.scrollLeft = 0;
  }

  fromPaper(layout: Layout): void {
    const before = this.#before;
    if (!before || !this.scroller) return;
    flushSync(() => {
      this.#before = null;
      this.px = before.px;
    });
    this.scroller.scrollLeft = before.left;
    this.draw(layout);
  }

  /** Where a pointer is on the ground, in pixels from its first day. */
  at(event: MouseEvent): number {
    const left = this.scroller?.getBoundingClientRect().left ?? 0;
    return event.clientX - left - this.titles + (this.scroller?.scrollLeft ?? 0);
  }
}
