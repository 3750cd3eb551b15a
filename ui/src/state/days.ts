/** Calendar days as whole numbers, so that they can be added and drawn; no time zone moves them. */
import type { Weekday } from "../api";
import { WEEKDAYS } from "./week";

const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of a day such as `2026-11-23`. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The day with this number, as `2026-11-23`. */
export function dayAt(number: number): string {
  return new Date(Math.round(number) * DAY_MS).toISOString().slice(0, 10);
}

/** A day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  return dayAt(dayNumber(day) + days);
}

/** The weekday of a day's number, 0 for Monday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The number of the first day of its week. */
export function weekStart(number: number, starts: Weekday): number {
  return number - ((weekdayOf(number) - WEEKDAYS.indexOf(starts) + 7) % 7);
}

/** The number of the first day of the month that is so many months after the month of a day's number. */
export function monthStart(number: number, after = 0): number {
  const date = new Date(number * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + after, 1) / DAY_MS;
}
