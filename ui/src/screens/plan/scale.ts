/** Days as pixels: how the timeline is drawn at each size. */
import type { Weekday } from "../../api";
import type { Mark } from "../../parts/chart/ticks";
import { dayAt, monthStart, weekStart } from "../../state/days";
import { dateFormat, parseDay, shortDay } from "../../state/format";
import { look } from "../../state/look.svelte";

/** Pixels of a day when weeks are read, when months are, and the least and most there are. */
export const WEEKS = 20;
export const MONTHS = 4;
export const LEAST = 1;
export const MOST = 48;

/** From how many pixels of a day on the weeks are named. */
const NAMES_WEEKS = 9;
const LABEL = 68;

/** The room that the name of a week or a month takes. */
export function labelRoom(): number {
  return LABEL * look.size;
}

/** Whether a size is read in weeks or in months. */
export function reads(px: number): "weeks" | "months" {
  return px >= NAMES_WEEKS ? "weeks" : "months";
}

/** A size that is allowed. */
export function within(px: number): number {
  return Math.min(MOST, Math.max(LEAST, px));
}

function monthName(at: number): string {
  const date = parseDay(dayAt(at));
  const january = date.getMonth() === 0;
  return dateFormat({
    month: "short",
    ...(january ? { year: "numeric" } : {}),
  }).format(date);
}

function yearName(at: number): string {
  return dateFormat({ year: "numeric" }).format(parseDay(dayAt(at)));
}

/** The head of the timeline from one day to another: weeks or months, as many as can be named. */
export function headMarks(from: number, to: number, px: number, starts: Weekday): Mark[] {
  const marks: Mark[] = [];
  if (reads(px) === "weeks") {
    const step = 7 * Math.ceil(labelRoom() / (7 * px));
    // Counted from a fixed week, so that scrolling does not change which weeks are named.
    const begin = weekStart(0, starts);
    const first = begin + Math.floor((from - begin) / step) * step;
    for (let at = first; at <= to; at += step) {
      const last = dayAt(at - step);
      marks.push({ at, label: shortDay(dayAt(at), last) });
    }
    return marks;
  }
  const step = [1, 2, 3, 6, 12, 24, 60].find((months) => months * 30.4 * px >= labelRoom()) ?? 120;
  const date = parseDay(dayAt(from));
  const count = date.getFullYear() * 12 + date.getMonth();
  let after = -(count % step);
  for (let at = monthStart(from, after); at <= to; at = monthStart(from, (after += step))) {
    marks.push({ at, label: step >= 12 ? yearName(at) : monthName(at) });
  }
  return marks;
}

/** What is drawn of one direction, in pixels from its beginning. */
export interface Stretch {
  from: number;
  to: number;
}

/** How far one can scroll before more is drawn: a little at a time, so that no step takes longer than a frame. */
const STRIDE = 80;
/** How many strides are drawn beyond what is in sight. */
const AHEAD = 2;

/**
 * What to draw while so many pixels are in sight: more than that on both sides, and the same for every place within
 * a stride, so that most of scrolling draws nothing.
 */
export function toDraw(scrolled: number, size: number): Stretch {
  const from = (Math.floor(Math.max(0, scrolled) / STRIDE) - AHEAD) * STRIDE;
  const to = (Math.ceil((Math.max(0, scrolled) + size) / STRIDE) + AHEAD) * STRIDE;
  return { from, to };
}

export function isSame(one: Stretch, other: Stretch): boolean {
  return one.from === other.from && one.to === other.to;
}

export function meets(from: number, to: number, stretch: Stretch): boolean {
  return from <= stretch.to && to >= stretch.from;
}
