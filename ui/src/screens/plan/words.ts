/** What the plan says in words. */
import type { Bar, SpeedView, Weekday } from "../../api";
import { say } from "../../messages";
import {
  clauses,
  dateFormat,
  dayPair,
  duration,
  locale,
  parseDay,
  percent,
  shortDay,
  weekdayNames,
} from "../../state/format";
import { WEEKDAYS } from "../../state/week";

const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

/** The days with hours, in the person's week: `Mon 2 · Wed 2 · Sat 2`. */
export function weekLine(capacity: readonly number[], starts: Weekday): string {
  const names = weekdayNames("short");
  const first = WEEKDAYS.indexOf(starts);
  return [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => (first + offset) % 7)
    .filter((day) => (capacity[day] ?? 0) > 0)
    .map((day) =>
      say("plan-hours-day", {
        day: names[day] ?? "",
        hours: decimals.format((capacity[day] ?? 0) / 60),
      }),
    )
    .join(" · ");
}

/** `×1.2` */
export function factorFigure(factor: number): string {
  return `×${decimals.format(factor)}`;
}

/** `14 Jun` or, in another year than `today`'s, `14 Jun 2027`, of which the year is told apart. */
export function dayWithYear(day: string, today: string): { text: string; isYear: boolean }[] {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : "numeric";
  return dateFormat({ day: "numeric", month: "short", year })
    .formatToParts(parseDay(day))
    .map(({ type, value }) => ({ text: value, isYear: type === "year" }));
}

const PARTS: readonly [share: number, part: string][] = [
  [0.1, "tenth"],
  [0.2, "fifth"],
  [0.25, "quarter"],
  [1 / 3, "third"],
  [0.5, "half"],
];

/** What a factor means: `you take a fifth longer than planned`. */
export function factorWords({ factor }: Pick<SpeedView, "factor">): string {
  const off = Math.abs(factor - 1);
  if (off < 0.04) return say("plan-speed-as-planned");
  if (Math.abs(factor - 2) < 0.1) return say("plan-speed-twice");
  const part = PARTS.find(([share]) => Math.abs(share - off) < 0.03)?.[1];
  const exactly = { percent: percent(off * 100) };
  if (factor > 1) {
    return part ? say("plan-speed-longer", { part }) : say("plan-speed-longer-percent", exactly);
  }
  return part ? say("plan-speed-shorter", { part }) : say("plan-speed-shorter-percent", exactly);
}

/** Everything about a bar in one line, for its tooltip and for a screen reader. */
export function barWords(bar: Bar, today: string): string {
  const [from, to] = dayPair(bar.first, bar.last, today);
  const time = duration(bar.minutes);
  const said = {
    title: bar.title,
    days:
      bar.first === bar.last
        ? shortDay(bar.first, today)
        : say("plan-bar-days", { first: from, last: to }),
    effort: bar.late && bar.due === null ? say("plan-bar-late", { effort: time }) : time,
  };
  const parts = [bar.kind === "now" ? say("plan-bar-in-progress", said) : say("plan-bar", said)];
  if (bar.due !== null) {
    const day = shortDay(bar.due, today);
    parts.push(bar.late ? say("plan-bar-due-late", { day }) : say("words-due", { day }));
  }
  if (bar.not_before !== null) {
    parts.push(say("plan-bar-not-before", { day: shortDay(bar.not_before, today) }));
  }
  if (bar.optional) parts.push(say("words-optional"));
  return clauses(parts);
}
