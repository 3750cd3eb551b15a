/** Hours a week, stacked by track: the tracks with the most time in colours of their own, the others together. */
import type { ReportView, WeekReport } from "../../api";
import { say } from "../../messages";
import { dayTicks, evenTicks } from "../../parts/chart/ticks";
import { dayNumber } from "../../state/days";
import { linesFor } from "./frame";

/** How many tracks have a colour of their own. */
const OWN = 6;

export interface Series {
  label: string;
  look: string;
  /** Which of the report's tracks are in it. */
  tracks: number[];
}

/** The tracks with time on them, the most first; what is beyond six goes together. */
export function seriesOf(tracks: ReportView["tracks"]): Series[] {
  const order = tracks
    .map((track, index) => ({ track, index }))
    .filter(({ track }) => track.logged > 0)
    .sort((one, other) => other.track.logged - one.track.logged);
  // A seventh alone needs no "others".
  const own = order.slice(0, OWN).map(({ track, index }, place) => ({
    label: track.title,
    look: `s${place}`,
    tracks: [index],
  }));
  const rest = order.slice(OWN).map(({ index }) => index);
  if (rest.length === 0) return own;
  return [...own, { label: say("progress-other-tracks"), look: "rest", tracks: rest }];
}

/** The minutes of a week that go to a series. */
export function minutesOf(week: WeekReport, series: Series): number {
  return series.tracks.reduce((sum, track) => sum + (week.by_track[track] ?? 0), 0);
}

export interface Block {
  look: string;
  y: number;
  height: number;
}

export interface Weeks {
  columns: { week: WeekReport; x: number; width: number; blocks: Block[] }[];
  planned: string;
  across: { y: number; label: string }[];
  along: { x: number; label: string }[];
}

/** The least width of a week; in a narrow window the oldest are not shown. */
const LEAST = 7;

export function drawWeeks(
  { weeks: all, tracks }: Pick<ReportView, "weeks" | "tracks">,
  width: number,
  height: number,
): Weeks | null {
  const weeks = all.slice(-Math.max(1, Math.floor(width / LEAST)));
  const first = weeks[0];
  if (!first) return null;
  // A few weeks are not drawn as a few walls.
  const step = Math.min(width / weeks.length, 48);
  const gap = step > 10 ? 2 : 1;
  const ticks = evenTicks(
    Math.max(60, ...weeks.map((week) => Math.max(week.logged, week.planned))) / 60,
    linesFor(height),
  );
  const most = (ticks.at(-1) ?? 1) * 60;
  const y = (minutes: number) => height * (1 - minutes / most);
  const series = seriesOf(tracks);
  const columns = weeks.map((week, index) => {
    let below = 0;
    const blocks = series.flatMap((one) => {
      const minutes = minutesOf(week, one);
      if (minutes === 0) return [];
      const block = {
        look: one.look,
        y: y(below + minutes),
        height: y(below) - y(below + minutes),
      };
      below += minutes;
      return [block];
    });
    return { week, x: index * step, width: step - gap, blocks };
  });
  const begin = dayNumber(first.starts);
  const days = weeks.length * 7;
  const place = (day: number) => ((day - begin) / 7) * step;
  return {
    columns,
    planned: columns
      .map(({ week, x }, index) => {
        const level = Math.round(y(week.planned) * 10) / 10;
        return `${index === 0 ? `M${x}` : `H${x}V`}${index === 0 ? ` ${level}` : level}`;
      })
      .join("")
      .concat(`H${weeks.length * step - gap}`),
    across: ticks.map((hours) => ({ y: y(hours * 60), label: say("units-hours", { hours }) })),
    along: dayTicks(begin, begin + days - 1, days * (step / 7)).map(({ at, label }) => ({
      x: place(at),
      label,
    })),
  };
}
