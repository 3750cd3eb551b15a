/** The hours of a week as they are tried. */

/** Minutes on each weekday, Monday first. */
export type Week = [number, number, number, number, number, number, number];

/** What the hours of a day are rounded to when a week is scaled, in minutes. */
const GRAIN = 15;
const DAY = 1440;

export function toWeek(minutes: readonly number[]): Week {
  const [mon = 0, tue = 0, wed = 0, thu = 0, fri = 0, sat = 0, sun = 0] = minutes;
  return [mon, tue, wed, thu, fri, sat, sun];
}

export function total(week: readonly number[]): number {
  return week.reduce((sum, day) => sum + day, 0);
}

export function isSameWeek(one: readonly number[], other: readonly number[]): boolean {
  return one.every((day, index) => day === other[index]);
}

/**
 * A week of so many minutes with the shape of another: every day grows or shrinks alike, to the quarter of an hour,
 * and the sum is what was asked for. A week without hours gets the same on every day.
 */
export function scaleWeek(shape: readonly number[], minutes: number): Week {
  const sum = total(shape);
  const week = toWeek(
    [0, 1, 2, 3, 4, 5, 6].map((day) => {
      const exact = sum === 0 ? minutes / 7 : ((shape[day] ?? 0) * minutes) / sum;
      return Math.min(DAY, Math.floor(exact / GRAIN) * GRAIN);
    }),
  );
  // What rounding left over goes to the days in turn, those with hours first.
  const days = [0, 1, 2, 3, 4, 5, 6].filter((day) => sum === 0 || (shape[day] ?? 0) > 0);
  let left = Math.min(minutes, DAY * days.length) - total(week);
  while (left > 0) {
    for (const day of days) {
      const more = Math.min(GRAIN, left, DAY - (week[day] ?? 0));
      week[day] = (week[day] ?? 0) + more;
      left -= more;
    }
  }
  return week;
}
