import { afterEach, beforeEach, expect, it, vi } from "vitest";

import type { PlanView } from "../../api";

const api = vi.hoisted(() => ({
  plan: vi.fn(),
  apply_scenario: vi.fn(),
  forecast_share: vi.fn(),
  cancel_forecast: vi.fn(),
}));
vi.mock("../../api", () => ({ commands: api, onChange: vi.fn() }));

import { plan } from "./fixtures";
import { WhatIf } from "./whatif.svelte";

const present = plan();
const [python, , , , , , redis] = present.tracks as [
  PlanView["tracks"][0],
  ...PlanView["tracks"][0][],
];
let tries: WhatIf;
let answers: ((view: PlanView) => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  answers = [];
  api.plan.mockImplementation(() => new Promise((settle) => answers.push(settle)));
  api.forecast_share.mockResolvedValue({ percent: 40 });
  api.cancel_forecast.mockResolvedValue({});
  tries = new WhatIf();
});
afterEach(() => vi.useRealTimers());

it("asks once for a drag, when it pauses", async () => {
  for (let minutes = 390; minutes <= 600; minutes += 30) tries.setWeekly(present, minutes);
  expect(api.plan).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(api.plan.mock.calls).toEqual([[{ scenario: { capacity: [210, 0, 195, 0, 0, 195, 0] } }]]);
});

it("drops the answer to what is no longer tried", async () => {
  tries.setWeekly(present, 600);
  await vi.advanceTimersByTimeAsync(100);
  tries.setWeekly(present, 720);
  await vi.advanceTimersByTimeAsync(100);
  answers[1]?.(plan({ revision: 2 }));
  await vi.advanceTimersByTimeAsync(0);
  answers[0]?.(plan({ revision: 1 }));
  await vi.advanceTimersByTimeAsync(0);
  expect(tries.tried?.revision).toBe(2);
  tries.setWeekly(present, 600);
  await vi.advanceTimersByTimeAsync(100);
  tries.discard();
  answers[2]?.(plan({ revision: 3 }));
  await vi.advanceTimersByTimeAsync(0);
  expect(tries.tried).toBeNull();
});

it("tries nothing when everything is set back to how it is", async () => {
  tries.setWeekly(present, 600);
  tries.setFate(python, "drop");
  tries.setFate(redis ?? python, "keep");
  tries.setTarget(present, "");
  expect(tries.scenario).toEqual({
    capacity: [210, 0, 195, 0, 0, 195, 0],
    clear_target: true,
    unpark: ["redis"],
    drop: ["python"],
  });
  tries.setWeek(present, [...present.capacity]);
  tries.setFate(python, "keep");
  tries.setFate(redis ?? python, "park");
  tries.setTarget(present, "2027-06-30");
  expect(tries.changes).toBe(false);
  await vi.advanceTimersByTimeAsync(500);
  expect(api.plan).not.toHaveBeenCalled();
});

it("says how far it is only when it takes long, and can be stopped", async () => {
  const refusal = { code: "refused", message: "Stopped.", kept: "", hints: [] };
  let refuse: (reason: unknown) => void = () => {};
  api.plan.mockImplementation(() => new Promise((_, reject) => (refuse = reject)));
  tries.setWeekly(present, 600);
  await vi.advanceTimersByTimeAsync(400);
  expect(tries.watch.slow).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect([tries.watch.slow, tries.watch.percent]).toEqual([true, 40]);
  await tries.watch.stop();
  refuse(refusal);
  await vi.advanceTimersByTimeAsync(0);
  expect(api.cancel_forecast).toHaveBeenCalledTimes(1);
  expect([tries.watch.slow, tries.watch.stopped, tries.error]).toEqual([false, true, null]);
});

it("stops a long forecast of what is no longer tried", async () => {
  tries.setWeekly(present, 600);
  await vi.advanceTimersByTimeAsync(600);
  tries.setWeekly(present, 720);
  await vi.advanceTimersByTimeAsync(100);
  expect(api.cancel_forecast).toHaveBeenCalledTimes(1);
  expect(api.plan).toHaveBeenCalledTimes(2);
});

it("changes nothing before it is applied, and keeps what was tried when that is refused", async () => {
  tries.setFate(python, "park");
  await vi.advanceTimersByTimeAsync(100);
  answers[0]?.(plan());
  await vi.advanceTimersByTimeAsync(0);
  expect(api.apply_scenario).not.toHaveBeenCalled();
  api.apply_scenario.mockRejectedValueOnce({ message: "The disk is full.", kept: "", hints: [] });
  const then = vi.fn().mockResolvedValue(undefined);
  expect(await tries.apply(then)).toBe(false);
  expect([tries.changes, then.mock.calls.length]).toEqual([true, 0]);
  api.apply_scenario.mockResolvedValueOnce({ message: "Set aside.", warnings: [], change: 1 });
  expect(await tries.apply(then)).toBe(true);
  expect(api.apply_scenario).toHaveBeenLastCalledWith({ scenario: { park: ["python"] } });
  expect([tries.changes, tries.tried]).toEqual([false, null]);
});
