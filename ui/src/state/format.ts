/** Figures and dates as the person's language and region write them. */
import { isolated, language, say } from "../messages";

export const locale = language.formats;
const number = new Intl.NumberFormat(locale);
const SHORT: Intl.DateTimeFormatOptions = { day: "numeric", month: "short" };
const SHORT_WITH_YEAR: Intl.DateTimeFormatOptions = { ...SHORT, year: "numeric" };
const formats = new Map<string, Intl.DateTimeFormat>();
const formatsOf = new WeakMap<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();

/** A format of dates, made once: making one takes longer than a hundred dates. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formatsOf.get(options);
  if (known) return known;
  const key = Object.entries(options).join();
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  formatsOf.set(options, made);
  return made;
}

/** A figure with its unit, or a day with its month and year, which no line comes between. */
function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** A whole number, such as `1,250`. */
export function count(value: number): string {
  return number.format(value);
}

/** A share of a hundred, such as `64%`. */
export function percent(value: number): string {
  return say("units-percent", { value: Math.round(value) });
}

/** A chance in a hundred, never rounded to a certainty: `<1%`, `64%`, `>99%`. */
export function likelihood(value: number): string {
  if (value < 1) return say("units-less-than", { value: percent(1) });
  return value > 99 ? say("units-more-than", { value: percent(99) }) : percent(value);
}

/** Bytes as people say them: `900 bytes`, `12.3 kB`, `4.5 MB`. */
export function bytes(value: number): string {
  const tenths = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  if (value < 1_000) return say("units-bytes", { count: value });
  if (value < 1_000_000) return say("units-kilobytes", { value: tenths.format(value / 1e3) });
  return say("units-megabytes", { value: tenths.format(value / 1e6) });
}

/** Minutes as people say them: `45 min`, `2 h`, `2 h 10 min`. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return unbroken(say("units-minutes", { minutes: rest }));
  return unbroken(
    rest === 0
      ? say("units-hours", { hours })
      : say("units-hours-and-minutes", { hours, minutes: rest }),
  );
}

/** Minutes as hours to the half hour, for figures that are estimates: `3½ h`. */
export function roughHours(minutes: number): string {
  if (minutes < 30) return unbroken(say("units-minutes", { minutes }));
  const halves = Math.round(minutes / 30);
  const whole = Math.floor(halves / 2);
  if (halves % 2 === 0) return unbroken(say("units-hours", { hours: whole }));
  return unbroken(
    whole === 0 ? say("units-half-hour") : say("units-hours-and-a-half", { hours: whole }),
  );
}

/** A calendar day, `2026-11-23`, as a date at noon, so that no time zone moves it. */
export function parseDay(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

/** A date as `2026-11-23` in the person's own calendar. */
export function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day of an instant in the person's own calendar, as `2026-11-23`. */
export function dayOf(instant: string): string {
  return isoDay(new Date(instant));
}

/** `Monday, 23 November` */
export function longDay(day: string): string {
  return dateFormat({ weekday: "long", day: "numeric", month: "long" }).format(parseDay(day));
}

/** `Monday, 23 November`, with the year when it is another than `today`'s. */
export function dayHeading(day: string, today = isoDay(new Date())): string {
  if (day.slice(0, 4) === today.slice(0, 4)) return longDay(day);
  return dateFormat({
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(parseDay(day));
}

/** `23 Nov`, with the year when it is another than `today`'s. */
export function shortDay(day: string, today = isoDay(new Date())): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return unbroken(dateFormat(sameYear ? SHORT : SHORT_WITH_YEAR).format(parseDay(day)));
}

/** `14 June 2027` */
export function fullDay(day: string): string {
  return unbroken(
    dateFormat({ day: "numeric", month: "long", year: "numeric" }).format(parseDay(day)),
  );
}

/** `20 May` and `30 Jul 2027`: two days that are read together, of which the second names the year for both. */
export function dayPair(first: string, last: string, today: string): [string, string] {
  return [
    shortDay(first, last),
    shortDay(last, first.slice(0, 4) === last.slice(0, 4) ? today : first),
  ];
}

/** `1 – 14 Jul`, with the years when they are others than `today`'s. */
export function shortDays(first: string, last: string, today = isoDay(new Date())): string {
  const sameYear = [first, last].every((day) => day.slice(0, 4) === today.slice(0, 4));
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    ...(sameYear ? {} : { year: "numeric" }),
  }).formatRange(parseDay(first), parseDay(last));
}

/** `14:02` */
export function timeOfDay(instant: string): string {
  return dateFormat({ hour: "2-digit", minute: "2-digit" }).format(new Date(instant));
}

/** `23 Nov, 14:02` */
export function dayAndTime(instant: string): string {
  return say("units-day-and-time", { day: shortDay(dayOf(instant)), time: timeOfDay(instant) });
}

/** The names of the weekdays from Monday, long or short. */
export function weekdayNames(style: "long" | "short"): string[] {
  const format = dateFormat({ weekday: style });
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => format.format(new Date(2024, 0, 1 + offset, 12)));
}

const joined = new Intl.ListFormat(locale, { type: "conjunction" });

const row = new Intl.ListFormat(locale, { type: "unit" });

/** Clauses or names with what the language puts between them: `Tuesday 2 h, Friday 1 h`. */
export function clauses(parts: readonly string[]): string {
  return row.format(parts.map(isolated));
}

/** Things that all hold, such as `Git, SQL and testing`. */
export function list(items: string[]): string {
  return joined.format(items.map(isolated));
}
