/** A year as squares: a column for each week, a row for each weekday. */
import type { DayView } from "../../api";
import { dateFormat, parseDay } from "../../state/format";

/** Room for the names of the weekdays and of the months. */
const NAMES = 34;
const MONTHS = 18;
const LARGEST = 22;
const SMALLEST = 8;
const GAP = 3;

export interface Square {
  day: DayView;
  x: number;
  y: number;
  shade: number;
}

export interface Year {
  size: number;
  squares: Square[];
  months: { x: number; label: string }[];
  weekdays: { y: number; label: string }[];
  width: number;
  height: number;
}

/** Five shades: nothing, up to half an hour, an hour, two hours, more. */
export function shade({ minutes, ticked }: Pick<DayView, "minutes" | "ticked">): number {
  if (minutes === 0) return ticked > 0 ? 1 : 0;
  return minutes <= 30 ? 1 : minutes <= 60 ? 2 : minutes <= 120 ? 3 : 4;
}

/** How large a square is where there is so much room: at most 53 weeks stand beside each other. */
function pitch(width: number): number {
  return Math.max(SMALLEST, Math.min(LARGEST, Math.floor((width - NAMES) / 53)));
}

export function yearHeight(width: number): number {
  return MONTHS + 7 * pitch(width);
}

/** Draws it; where there is no room for all weeks, the latest are shown. */
export function drawYear(all: readonly DayView[], width: number): Year {
  const step = pitch(width);
  const weeks = Math.min(Math.ceil(all.length / 7), Math.floor((width - NAMES) / step));
  const days = all.slice((Math.ceil(all.length / 7) - weeks) * 7);
  const squares = days.map((day, index) => ({
    day,
    x: NAMES + Math.floor(index / 7) * step,
    y: MONTHS + (index % 7) * step,
    shade: shade(day),
  }));
  const months: Year["months"] = [];
  squares.forEach(({ day, x }, index) => {
    const begins = index % 7 === 0 && Number(day.day.slice(8)) <= 7;
    const room = x - (months.at(-1)?.x ?? -100) >= 30 && x <= width - 24;
    if (begins && room) {
      months.push({ x, label: dateFormat({ month: "short" }).format(parseDay(day.day)) });
    }
  });
  return {
    size: step - GAP,
    squares,
    months,
    weekdays: [0, 2, 4].flatMap((row) => {
      const day = days[row];
      const label = day && dateFormat({ weekday: "short" }).format(parseDay(day.day));
      return label ? [{ y: MONTHS + row * step + (step - GAP) / 2, label }] : [];
    }),
    width: NAMES + weeks * step,
    height: MONTHS + 7 * step,
  };
}
