import { flushSync } from "svelte";
import { beforeEach, expect, it, vi } from "vitest";

import type { Outline, ProgressView, Row, Rows } from "../../api";

const api = vi.hoisted(() => ({ outline: vi.fn(), rows: vi.fn() }));
vi.mock("../../api", () => ({ commands: api, onChange: vi.fn() }));

import { ALL } from "./filter";
import { outline } from "./outline.svelte";

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
    column: "ready",
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

function view(over: Partial<Outline> = {}): Outline {
  return {
    revision: 1,
    headline: "Mine",
    today: "2026-11-23",
    progress,
    shown: 3,
    sorted: null,
    all_tracks: [],
    tracks: [
      {
        id: "git",
        title: "Git",
        kind: "skill",
        parked: false,
        progress,
        rows: [row("a", "git", { next: true }), row("b", "git", { column: "todo", waits_for: 1 })],
      },
      {
        id: "sql",
        title: "SQL",
        kind: "language",
        parked: false,
        progress,
        rows: [row("c", "sql")],
      },
    ],
    ...over,
  };
}

const news: Rows = {
  revision: 2,
  progress: { ...progress, done: 1 },
  next: "b",
  rows: [row("a", "git", { status: "done", column: "done" })],
  tracks: [{ id: "git", progress: { ...progress, done: 1 } }],
};

beforeEach(async () => {
  api.outline.mockResolvedValue(view());
  await outline.read(ALL);
});

it("shows anew just the rows that changed, and moves the blaze to the next one", () => {
  const lines = outline.lines;
  outline.patch(news);
  expect(["a", "b", "c"].map((id) => [outline.row(id)?.status, outline.row(id)?.next])).toEqual([
    ["done", false],
    ["todo", true],
    ["todo", false],
  ]);
  expect([outline.progressOf("git")?.done, outline.progress?.done]).toEqual([1, 1]);
  expect(outline.lines).toBe(lines);
});

it("adds no row that the filter left out", () => {
  outline.patch({ ...news, rows: [row("z", "git")] });
  expect(outline.ids).toEqual(["a", "b", "c"]);
  expect(outline.row("z")).toBeUndefined();
});

it("draws only the row that was ticked", () => {
  const drawn: string[] = [];
  const stop = $effect.root(() => {
    for (const id of ["a", "b"])
      $effect(() => {
        drawn.push(`${id} ${outline.row(id)?.status}`);
      });
  });
  flushSync();
  outline.show(["a"], "done");
  flushSync();
  stop();
  expect(drawn).toEqual(["a todo", "b todo", "a done"]);
});

it("groups rows by their columns, and anew when one of them moves", () => {
  const columns = (): string[][] => [...outline.group((one) => one.column).values()];
  expect(columns()).toEqual([["a", "c"], ["b"]]);
  outline.show(["c"], "doing");
  expect(columns()).toEqual([["a"], ["b"], ["c"]]);
  outline.show(["c"], "todo");
  expect(columns()).toEqual([["a", "c"], ["b"]]);
});

it("shows sorted rows without the headings of tracks", async () => {
  const sorted = [row("c", "sql"), row("a", "git")];
  const tracks = view().tracks.map((track) => ({ ...track, rows: [] }));
  api.outline.mockResolvedValue(view({ sorted, tracks }));
  await outline.read({ ...ALL, sort: "title" });
  expect(outline.lines.map((line) => line.key)).toEqual(["c", "a"]);
});
