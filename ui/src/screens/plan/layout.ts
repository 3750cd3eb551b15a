/** Where each bar of the timeline stands: its track's row, and a lane of the row where bars lie over each other. */
import type { Bar, PlanTrack, PlanView } from "../../api";
import { dayNumber, monthStart } from "../../state/days";
import { look } from "../../state/look.svelte";

/** The heights of a row with one lane, of each further lane, and of a bar, in pixels; they grow with the texts. */
const ROW = 44;
const LANE = 28;
const BAR = 22;

export function heights(): { row: number; lane: number; bar: number; inset: number } {
  const [row, lane, bar] = [ROW * look.size, LANE * look.size, BAR * look.size];
  return { row, lane, bar, inset: (row - bar) / 2 };
}

/** A bar and its place: days as numbers, `end` the day after its last. */
export interface Placed {
  key: string;
  bar: Bar;
  first: number;
  end: number;
  /** Pixels from the top of its row. */
  top: number;
  due: number | null;
}

/** From the planned end of a track to the day by which it is done in 80 of 100 futures. */
export interface Tail {
  from: number;
  to: number;
  likely: number | null;
  top: number;
}

export interface TrackRow {
  track: PlanTrack;
  top: number;
  height: number;
  bars: Placed[];
  tail: Tail | null;
}

export interface Layout {
  rows: TrackRow[];
  height: number;
  today: number;
  /** The first day that is drawn, and the last. */
  first: number;
  last: number;
}

function place(track: PlanTrack): Placed[] {
  const { lane: next, inset } = heights();
  const ends: number[] = [];
  return track.bars
    .map((bar, index) => ({
      bar,
      index,
      first: dayNumber(bar.first),
      end: dayNumber(bar.last) + 1,
    }))
    .sort((one, other) => one.first - other.first || one.end - other.end)
    .map(({ bar, index, first, end }) => {
      const free = ends.findIndex((last) => last <= first);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = end;
      return {
        key: bar.id ?? `${track.id} done ${index}`,
        bar,
        first,
        end,
        top: inset + lane * next,
        due: bar.due === null ? null : dayNumber(bar.due),
      };
    });
}

function tailOf(track: PlanTrack, bars: Placed[]): Tail | null {
  const ahead = bars.filter(({ bar }) => bar.kind !== "done");
  const last = ahead.reduce<Placed | null>((a, b) => (a && a.end >= b.end ? a : b), null);
  if (!last || track.p80 === null || track.parked) return null;
  const to = dayNumber(track.p80) + 1;
  const likely = track.p50 === null ? null : dayNumber(track.p50) + 1;
  if (to <= last.end) return null;
  return {
    from: last.end,
    to,
    likely: likely !== null && likely > last.end && likely < to ? likely : null,
    top: last.top,
  };
}

/** Places everything of a plan. */
export function layOut(plan: Pick<PlanView, "tracks" | "today">): Layout {
  const today = dayNumber(plan.today);
  const { row: least, inset } = heights();
  let top = 0;
  const rows = plan.tracks.map((track) => {
    const bars = place(track);
    const height = least - inset + Math.max(inset, ...bars.map((placed) => placed.top));
    const row = { track, top, height, bars, tail: tailOf(track, bars) };
    top += height;
    return row;
  });
  const firsts = rows.flatMap((row) => row.bars.map((one) => one.first));
  const lasts = rows.flatMap((row) => [
    ...row.bars.map((one) => Math.max(one.end, one.due ?? 0)),
    row.tail?.to ?? 0,
  ]);
  return {
    rows,
    height: top,
    today,
    first: monthStart(firsts.reduce((a, b) => Math.min(a, b), today)),
    last: monthStart(
      lasts.reduce((a, b) => Math.max(a, b), today),
      2,
    ),
  };
}

type Way = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";
const WAYS: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

export function isWay(key: string): key is Way {
  return WAYS.includes(key);
}

/** The bars of a row that can be opened. */
function stops(row: TrackRow): Placed[] {
  return row.bars.filter((one) => one.bar.id !== null);
}

/** The first bar that the Tab key comes to: the earliest in progress, else the first of all. */
export function firstStop(layout: Layout): string | null {
  const all = layout.rows.flatMap(stops);
  return (all.find((one) => one.bar.kind === "now") ?? all[0])?.key ?? null;
}

/** Which bar an arrow key leads to: along the track, or to what is nearest in time in the next row that has one. */
export function neighbour(layout: Layout, key: string, way: Way): Placed | null {
  const index = layout.rows.findIndex((row) => stops(row).some((one) => one.key === key));
  const row = layout.rows[index];
  if (!row) return null;
  const along = stops(row);
  const here = along.findIndex((one) => one.key === key);
  if (way === "Home") return along[0] ?? null;
  if (way === "End") return along.at(-1) ?? null;
  if (way === "ArrowLeft" || way === "ArrowRight") {
    return along[here + (way === "ArrowLeft" ? -1 : 1)] ?? null;
  }
  const from = along[here]?.first ?? 0;
  const others =
    way === "ArrowUp" ? layout.rows.slice(0, index).reverse() : layout.rows.slice(index + 1);
  const next = others.map(stops).find((bars) => bars.length > 0) ?? [];
  return next.reduce<Placed | null>(
    (best, one) => (best && Math.abs(best.first - from) <= Math.abs(one.first - from) ? best : one),
    null,
  );
}

/** The row and the bar with this key. */
export function find(layout: Layout, key: string): { row: TrackRow; placed: Placed } | null {
  for (const row of layout.rows) {
    const placed = row.bars.find((one) => one.key === key);
    if (placed) return { row, placed };
  }
  return null;
}
