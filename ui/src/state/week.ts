/** The days of the week as the Rust side names them, Monday first. */
import type { Weekday } from "../api";

export const WEEKDAYS: readonly Weekday[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];
