/** Weeks in a row in which something was done. */
import type { DayView } from "../../api";

export interface Streak {
  weeks: number;
  /** Whether it reaches back to the first of the days, so that there may be more before them. */
  open: boolean;
}

/**
 * Counts them back from the latest in days that begin with a week; the present week counts once there is something
 * in it, and its being empty so far ends nothing.
 */
export function streak(days: readonly DayView[]): Streak {
  const weeks: boolean[] = [];
  for (let first = 0; first < days.length; first += 7) {
    weeks.push(days.slice(first, first + 7).some((day) => day.minutes > 0 || day.ticked > 0));
  }
  weeks.reverse();
  const begun = weeks[0] ? weeks : weeks.slice(1);
  const end = begun.indexOf(false);
  return { weeks: end < 0 ? begun.length : end, open: end < 0 };
}
