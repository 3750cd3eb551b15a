import { expect, it } from "vitest";

import type { Outline, ProgressView, Row, Rows } from "../../api";
import { patch } from "./patch";

const progress: ProgressView = {
  done: 0,
  total: 2,
  skipped: 0,
  optional: 0,
  minutes_done: 0,
  minutes_total: 360,
  percent: 0,
};

function row(id: string, track: string, over: Partial<Row> = {}): Row {
  return {
    id,
    title: id,
    track,
    track_title: track,
    status: "todo",
    ready: true,
    next: false,
    waits_for: 0,
    unlocks: 0,
    estimate: { low: 120, likely: 180, high: 300 },
    logged: 0,
    due: null,
    days_late: 0,
    level: "core",
    optional: false,
    steps_done: 0,
    steps: 0,
    has_note: false,
    ...over,
  };
}

const view: Outline = {
  revision: 1,
  headline: "Mine",
  progress,
  shown: 3,
  tracks: [
    {
      id: "git",
      title: "Git",
      kind: "skill",
      parked: false,
      progress,
      rows: [row("a", "git", { next: true }), row("b", "git")],
    },
    { id: "sql", title: "SQL", kind: "language", parked: false, progress, rows: [row("c", "sql")] },
  ],
};

const news: Rows = {
  revision: 2,
  progress: { ...progress, done: 1 },
  next: "b",
  rows: [row("a", "git", { status: "done" })],
  tracks: [{ id: "git", progress: { ...progress, done: 1 } }],
};

it("replaces just the rows that changed, and moves the blaze to the next one", () => {
  const patched = patch(view, news);
  expect(patched.tracks[0]?.rows.map((one) => [one.id, one.status, one.next])).toEqual([
    ["a", "done", false],
    ["b", "todo", true],
  ]);
  expect(patched.tracks[0]?.progress.done).toBe(1);
  expect(patched.tracks[1]).toBe(view.tracks[1]);
  expect([patched.revision, patched.progress.done]).toEqual([2, 1]);
});

it("adds no row that the filter left out", () => {
  const patched = patch(view, { ...news, rows: [row("z", "git")] });
  expect(patched.tracks.flatMap((track) => track.rows).map((one) => one.id)).toEqual([
    "a",
    "b",
    "c",
  ]);
});
