/** A small map for tests: two tracks, the second of which waits for the first. */
import type { MapView, Row } from "../../../api";

export function row(id: string, track: string, change: Partial<Row> = {}): Row {
  return {
    id,
    title: id,
    track,
    track_title: track,
    status: "todo",
    column: "todo",
    ready: false,
    next: false,
    waits_for: 0,
    unlocks: 0,
    estimate: { low: 60, likely: 120, high: 240 },
    logged: 0,
    due: null,
    days_late: 0,
    level: "core",
    optional: false,
    steps_done: 0,
    steps: 0,
    has_note: false,
    ...change,
  };
}

const PROGRESS = {
  done: 0,
  total: 3,
  skipped: 0,
  optional: 0,
  minutes_done: 0,
  minutes_total: 360,
  percent: 0,
};

/** `a1` and `a2` in one track, `b1` and `b2` in the next; `b1` waits for `a1`, `b2` for `b1`. */
export function mapView(): MapView {
  const waymark = (id: string, column: number, lane: number) => ({
    row: row(id, id.slice(0, 1)),
    x: 286 + column * 172,
    y: 70 + lane * 116,
    column,
    lines: [id],
  });
  const track = (id: string, lane: number, first: number) => ({
    id,
    title: id,
    kind: "skill" as const,
    parked: false,
    progress: PROGRESS,
    lines: [id],
    x: 114 + first * 172,
    y: 70 + lane * 116,
    left: 41 + first * 172,
    right: 900,
    waymarks: [waymark(`${id}1`, first, lane), waymark(`${id}2`, first + 1, lane)],
  });
  return {
    revision: 1,
    today: "2026-11-23",
    headline: "Mine",
    progress: PROGRESS,
    width: 1000,
    height: 400,
    tracks: [track("a", 0, 0), track("b", 1, 1)],
    links: [
      { from: 0, to: 2, across: true, path: "M0 0" },
      { from: 2, to: 3, across: false, path: "M0 0" },
    ],
  };
}
