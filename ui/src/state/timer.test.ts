import { afterEach, beforeEach, expect, it, vi } from "vitest";

import type { Done, StatusView, TimerView, TodayView } from "../api";

const asked = vi.hoisted(() => ({
  start_timer: vi.fn<(request: { id: string }) => Promise<Done>>(),
  stop_timer: vi.fn<() => Promise<Done>>(),
  today: vi.fn<() => Promise<TodayView>>(),
}));
vi.mock("../api", () => ({ commands: asked }));

import { status } from "./status.svelte";
import { timer } from "./timer.svelte";

const done: Done = { revision: 2, change: 2, message: "", warnings: [], created: [] };
const START = "2026-11-23T14:02:00Z";

function running(id: string | null): void {
  const view: TimerView | null = id ? { id, title: id, start: START, day: "2026-11-23" } : null;
  status.view = { timer: view } as StatusView;
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(START) });
  asked.start_timer.mockReset().mockResolvedValue(done);
  asked.stop_timer.mockReset().mockResolvedValue(done);
  asked.today.mockReset().mockResolvedValue({ next: { row: { id: "next" } } } as TodayView);
});
afterEach(() => {
  running(null);
  vi.useRealTimers();
});

it("counts whole minutes", () => {
  running("a");
  const stop = timer.watch();
  vi.advanceTimersByTime(59_000);
  expect(timer.minutes).toBe(0);
  vi.advanceTimersByTime(62 * 60_000);
  expect(timer.minutes).toBe(62);
  stop();
});

it("counts nothing where the clock went back", () => {
  vi.setSystemTime(new Date("2026-11-23T13:00:00Z"));
  running("a");
  timer.watch()();
  expect(timer.minutes).toBe(0);
});

it("starts on what is chosen, and stops where it runs there", async () => {
  running(null);
  await timer.toggle("a");
  expect(asked.start_timer).toHaveBeenLastCalledWith({ id: "a" });
  running("a");
  await timer.toggle("b");
  expect(asked.start_timer).toHaveBeenLastCalledWith({ id: "b" });
  expect(asked.stop_timer).not.toHaveBeenCalled();
  await timer.toggle("a");
  expect(asked.stop_timer).toHaveBeenCalledTimes(1);
});

it("starts on what is next where nothing is chosen, and stops wherever it runs", async () => {
  running(null);
  await timer.toggle(null);
  expect(asked.start_timer).toHaveBeenLastCalledWith({ id: "next" });
  running("b");
  await timer.toggle(null);
  expect(asked.stop_timer).toHaveBeenCalledTimes(1);
  asked.today.mockResolvedValue({ next: null } as TodayView);
  running(null);
  await timer.toggle(null);
  expect(asked.start_timer).toHaveBeenCalledTimes(1);
});
