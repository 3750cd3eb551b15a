/** How time off is said. */
import type { OccasionView } from "../../../api";
import { say } from "../../../messages";
import { clauses, count, duration, shortDay, shortDays } from "../../../state/format";

/** `21 Dec`, `1 – 14 Jul 2027` or `21 Dec 2026 – 3 Jan 2027`. */
export function days(first: string, last: string): string {
  return first === last ? shortDay(first) : shortDays(first, last);
}

/** How long it is, and how much of the person's hours fall into it. */
export function weight(length: number, minutes: number): string {
  return minutes === 0
    ? say("timeoff-weight-none", { count: length })
    : say("timeoff-weight", { count: length, time: duration(minutes) });
}

/** What an occasion was before the calendar changed it, with its name where that is another than `label`. */
export function wasWords(was: OccasionView, label: string | null): string {
  const when = days(was.first, was.last);
  return was.label === null || was.label === label
    ? say("timeoff-was", { days: when })
    : say("timeoff-was-called", { days: when, label: was.label });
}

/** Titles beside each other, such as `"Team day", "Dentist"`. */
export function quoted(titles: readonly string[]): string {
  return clauses(titles.map((title) => say("timeoff-quoted", { title })));
}

/** The largest calendar that is read, in bytes, as the Rust side has it. */
const MAX_BYTES = 10_000_000;

/** The text of a calendar file, or in one sentence why it is none. */
export async function readCalendar(file: File): Promise<{ text: string } | { problem: string }> {
  if (file.size > MAX_BYTES) {
    const size = say("units-megabytes", { value: count(MAX_BYTES / 1e6) });
    return { problem: say("timeoff-too-large", { size }) };
  }
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return { text: decoder.decode(await file.arrayBuffer()) };
  } catch {
    return { problem: say("timeoff-no-calendar", { name: file.name }) };
  }
}
