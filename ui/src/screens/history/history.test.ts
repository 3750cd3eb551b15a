import { beforeEach, expect, it, vi } from "vitest";

import type { HistoryLine, HistoryRequest } from "../../api";

const ask = vi.hoisted(() => vi.fn());
vi.mock("../../api", () => ({ commands: { history: ask }, onChange: vi.fn() }));

import { HistoryState } from "./history.svelte";
import { parsePlace, writePlace } from "./place";

let all: HistoryLine[];
let history: HistoryState;

/** Answers as the Rust side does. */
function answer({ before, limit }: HistoryRequest) {
  const older = all.filter(
    (line) => before === null || before === undefined || line.change < before,
  );
  const lines = older.slice(0, limit ?? 50);
  return Promise.resolve({ revision: 9, lines, more: older.length > lines.length, of: null });
}

function line(change: number, at = "2026-11-23T12:00:00Z"): HistoryLine {
  return { change, at, label: `Change ${change}`, undone: false };
}

beforeEach(() => {
  all = Array.from({ length: 1_250 }, (_, index) => line(1_250 - index));
  ask.mockReset().mockImplementation(answer);
  history = new HistoryState();
});

it("puts each change under its day", async () => {
  all = [
    line(3, "2026-11-23T12:00:00Z"),
    line(2, "2026-11-23T11:00:00Z"),
    line(1, "2025-11-22T11:00:00Z"),
  ];
  await history.read();
  expect(history.entries.map((entry) => (entry.kind === "day" ? entry.day : entry.key))).toEqual([
    "2026-11-23",
    "3",
    "2",
    "2025-11-22",
    "1",
    "end",
  ]);
});

it("reads further back a page at a time, and each page once", async () => {
  await history.read();
  expect([history.lines.length, history.more]).toEqual([100, true]);
  await Promise.all([history.readOlder(), history.readOlder()]);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(history.lines.map((one) => one.change)).toEqual(
    all.slice(0, 200).map((one) => one.change),
  );
  while (history.more) await history.readOlder();
  expect(history.lines).toEqual(all);
  await history.readOlder();
  expect(history.lines).toEqual(all);
});

it("keeps as much as was shown when something changed", async () => {
  while (history.lines.length < 1_100) {
    if (history.lines.length === 0) await history.read();
    else await history.readOlder();
  }
  all = [line(1_251), ...all];
  await history.read(true);
  expect(history.lines).toHaveLength(1_100);
  expect(history.lines[0]?.change).toBe(1_251);
});

it("drops older changes that a new question has overtaken", async () => {
  await history.read();
  const older = history.readOlder();
  all = all.slice(0, 3);
  await history.read();
  await older;
  expect(history.lines).toHaveLength(3);
});

it("says why older changes could not be read, and keeps what is shown", async () => {
  await history.read();
  ask.mockRejectedValueOnce({ message: "The disk is gone." });
  await history.readOlder();
  expect(history.olderError?.message).toBe("The disk is gone.");
  expect(history.lines).toHaveLength(100);
  await history.readOlder();
  expect([history.olderError, history.lines.length]).toEqual([null, 200]);
});

it("keeps the place in the address and back", () => {
  for (const place of [
    { milestone: null, change: null },
    { milestone: "git.commit", change: null },
    { milestone: null, change: 41 },
    { milestone: "git.commit", change: 41 },
  ]) {
    expect(parsePlace(writePlace(place))).toEqual(place);
  }
  expect(parsePlace("git.commit@x")).toEqual({ milestone: "git.commit", change: null });
});
