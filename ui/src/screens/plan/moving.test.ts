import { beforeEach, expect, it, vi } from "vitest";

import { dayAt, dayNumber } from "../../state/days";
import { bar, TODAY } from "./fixtures";
import type { Placed } from "./layout";
import { dayOfDrag, Moving } from "./moving.svelte";

const today = dayNumber(TODAY);
const pin = vi.fn();
let moving: Moving;
let allowed: boolean;

function placed(over = {}): Placed {
  const one = bar(over);
  return {
    key: one.id ?? "done",
    bar: one,
    first: dayNumber(one.first),
    end: dayNumber(one.last) + 1,
    top: 11,
    due: null,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  pin.mockReset();
  moving = new Moving(pin, () => allowed);
  allowed = true;
});

it("pins to the day it is dropped on, never to one of the past", () => {
  expect(dayAt(dayOfDrag(today + 1, 41, 4, today))).toBe("2026-12-04");
  expect(dayOfDrag(today + 1, -500, 4, today)).toBe(today);
  moving.grip(placed(), 100, 4, today);
  moving.drag(140);
  expect(dayAt(moving.moved?.day ?? 0)).toBe("2026-12-04");
  expect(moving.drop()).toBe(true);
  expect(pin.mock.calls).toEqual([["postgresql.index", "2026-12-04"]]);
  expect(moving.moved).toBeNull();
});

it("takes a press that hardly moves for a click", () => {
  moving.grip(placed(), 100, 4, today);
  moving.drag(103);
  expect(moving.drop()).toBe(false);
  expect(pin).not.toHaveBeenCalled();
});

it("leaves everything where it was on Escape, and when dropped where it was", () => {
  moving.grip(placed(), 100, 4, today);
  moving.drag(160);
  expect(moving.cancel()).toBe(true);
  moving.drag(170);
  expect(moving.moved).toBeNull();
  expect(moving.drop()).toBe(true);
  moving.grip(placed(), 100, 4, today);
  moving.drag(160);
  moving.drag(101);
  expect(moving.drop()).toBe(true);
  expect(pin).not.toHaveBeenCalled();
});

it("moves only what is planned", () => {
  for (const kind of ["done", "now"] as const) {
    moving.grip(placed({ kind }), 100, 4, today);
    moving.drag(200);
    moving.step(placed({ kind }), 1, today);
    expect(moving.moved).toBeNull();
  }
});

it("makes one change of many presses of a key", () => {
  for (let press = 0; press < 5; press += 1) moving.step(placed(), 1, today);
  moving.step(placed(), -7, today);
  expect(dayAt(moving.moved?.day ?? 0)).toBe(TODAY);
  moving.step(placed(), 7, today);
  expect(pin).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(pin.mock.calls).toEqual([["postgresql.index", "2026-11-30"]]);
});

it("frees only what is pinned", () => {
  moving.free(placed());
  expect(pin).not.toHaveBeenCalled();
  moving.free(placed({ not_before: "2026-11-24" }));
  expect(pin).toHaveBeenCalledWith("postgresql.index", null);
});

it("moves nothing in a plan that is only tried", () => {
  allowed = false;
  moving.grip(placed(), 100, 4, today);
  moving.drag(200);
  moving.step(placed(), 1, today);
  moving.free(placed({ not_before: "2026-11-24" }));
  expect([moving.moved, pin.mock.calls.length]).toEqual([null, 0]);
});
