/** Where the marks of an axis go, as many as there is room for. */
import { dayAt, monthStart } from "../../state/days";
import { dateFormat, shortDay } from "../../state/format";

/** A mark: where it is in the data, and what stands at it. */
export interface Mark {
  at: number;
  label: string;
}

/** Marks from 0 over `most` in steps of 1, 2 or 5 times a power of ten, at most `count` steps. */
export function evenTicks(most: number, count: number): number[] {
  if (most <= 0) return [0, 1];
  const rough = most / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const steps = Math.ceil(most / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

/** Marks for an axis of hours on which each step doubles or halves: ¼, ½, 1, 2, 4. */
export function doublingTicks(least: number, most: number): number[] {
  const first = Math.floor(Math.log2(least) + 1e-9);
  const last = Math.ceil(Math.log2(most) - 1e-9);
  return Array.from({ length: Math.max(1, last - first) + 1 }, (_, index) => 2 ** (first + index));
}

/** How many months apart marks may be. */
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/** The room that the longest label of a date takes, with the gap to the next. */
const LABEL = 64;

function monthLabel(number: number, months: number, named: boolean): string {
  const date = new Date(`${dayAt(number)}T12:00:00`);
  if (months >= 12) return dateFormat({ year: "numeric" }).format(date);
  return dateFormat(named ? { month: "short", year: "numeric" } : { month: "short" }).format(date);
}

/**
 * Marks for an axis of days from one number to another over so many pixels: weeks where there is room, else months,
 * else years. The year is named at the first mark and where it changes.
 */
export function dayTicks(first: number, last: number, width: number): Mark[] {
  const room = Math.max(1, Math.floor(width / LABEL));
  const days = last - first;
  const weeks = [7, 14].find((step) => days / step <= room);
  if (weeks && days < 120) {
    const from = dayAt(first);
    return Array.from({ length: Math.floor(days / weeks) + 1 }, (_, index) => {
      const at = first + index * weeks;
      return { at, label: shortDay(dayAt(at), from) };
    });
  }
  const months = MONTHS.find((step) => days / (step * 30.4) <= room) ?? 240;
  const marks: Mark[] = [];
  const begin = new Date(`${dayAt(first)}T12:00:00`);
  let after = -(months >= 12 ? begin.getMonth() : begin.getMonth() % months);
  let year = "";
  for (let at = monthStart(first, after); at <= last; at = monthStart(first, (after += months))) {
    if (at < first) continue;
    const own = dayAt(at).slice(0, 4);
    marks.push({ at, label: monthLabel(at, months, own !== year && year !== "") });
    year = own;
  }
  return marks;
}
