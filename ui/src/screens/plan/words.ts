/** What the plan says in words. */
import type { Bar, SpeedView, Weekday } from "../../api";
import { dayPair, duration, locale, shortDay, weekdayNames } from "../../state/format";
import { WEEKDAYS } from "../../state/week";

const hoursOnly = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const factorOnly = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

/** The days with hours, in the person's week: `Mon 2 · Wed 2 · Sat 2`. */
export function weekLine(capacity: readonly number[], starts: Weekday): string {
  const names = weekdayNames("short");
  const first = WEEKDAYS.indexOf(starts);
  return [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => (first + offset) % 7)
    .filter((day) => (capacity[day] ?? 0) > 0)
    .map((day) => `${names[day]} ${hoursOnly.format((capacity[day] ?? 0) / 60)}`)
    .join(" · ");
}

/** `×1.2` */
export function factorFigure(factor: number): string {
  return `×${factorOnly.format(factor)}`;
}

const PARTS: readonly [number, string][] = [
  [0.1, "a tenth"],
  [0.2, "a fifth"],
  [0.25, "a quarter"],
  [1 / 3, "a third"],
  [0.5, "half as much"],
];

/** What a factor means: `you take a fifth longer than planned`. */
export function factorWords({ factor }: Pick<SpeedView, "factor">): string {
  const off = Math.abs(factor - 1);
  if (off < 0.04) return "you take as long as planned";
  if (Math.abs(factor - 2) < 0.1) return "you take twice as long as planned";
  const near = PARTS.find(([part]) => Math.abs(part - off) < 0.03);
  if (factor > 1) {
    if (near?.[0] === 0.5) return "you take half as long again as planned";
    return `you take ${near?.[1] ?? `${Math.round(off * 100)}%`} longer than planned`;
  }
  if (near?.[0] === 0.5) return "you take half as long as planned";
  return `you take ${near?.[1] ?? `${Math.round(off * 100)}%`} less than planned`;
}

/** Everything about a bar in one line, for its tooltip and for a screen reader. */
export function barWords(bar: Bar, today: string): string {
  const days =
    bar.first === bar.last
      ? shortDay(bar.first, today)
      : dayPair(bar.first, bar.last, today).join(" to ");
  const kind = { done: "", now: ", in progress", planned: "" }[bar.kind];
  const due = bar.due === null ? "" : `, due ${shortDay(bar.due, today)}`;
  const pinned = bar.not_before === null ? "" : `, not before ${shortDay(bar.not_before, today)}`;
  return [
    `${bar.title}${kind}: ${days}, ${duration(bar.minutes)}${due}`,
    bar.late ? " and late" : "",
    pinned,
    bar.optional ? ", optional" : "",
  ].join("");
}
