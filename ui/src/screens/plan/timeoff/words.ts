/** How time off is said. */
import { duration, plural, shortDay, shortDays } from "../../../state/format";

/** `21 Dec`, `1 – 14 Jul 2027` or `21 Dec 2026 – 3 Jan 2027`. */
export function days(first: string, last: string): string {
  return first === last ? shortDay(first) : shortDays(first, last);
}

/** How long it is, and how much of the person's hours fall into it. */
export function weight(count: number, minutes: number): string {
  const length = plural(count, "day");
  return minutes === 0
    ? `${length}, none of your hours`
    : `${length}, ${duration(minutes)} of your hours`;
}

/** The largest calendar that is read, in bytes, as the Rust side has it. */
const MAX_BYTES = 10_000_000;

/** The text of a calendar file, or in one sentence why it is none. */
export async function readCalendar(file: File): Promise<{ text: string } | { problem: string }> {
  if (file.size > MAX_BYTES) {
    return { problem: "A calendar file can have at most 10 MB; this one is larger." };
  }
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return { text: decoder.decode(await file.arrayBuffer()) };
  } catch {
    return { problem: `"${file.name}" is no calendar file: it cannot be read as text in UTF-8.` };
  }
}
