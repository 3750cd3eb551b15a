import { expect, it } from "vitest";

import { addDays } from "../../state/days";
import { drawCurve } from "./curve";

const even = Array.from({ length: 11 }, (_, index) => ({
  day: addDays("2027-05-01", index * 4),
  share: [0.01, 0.02, 0.05, 0.1, 0.18, 0.28, 0.18, 0.1, 0.05, 0.02, 0.01][index] ?? 0,
}));

it("is highest in the middle of the days in which most futures end", () => {
  const drawn = drawCurve(even, 320, 90);
  expect(drawn?.at(addDays("2027-05-01", 18))?.top).toBeCloseTo(0, 0);
  expect(drawn?.at("2027-05-01")?.top).toBeGreaterThan(75);
  expect(drawn?.line.startsWith("M0 90C")).toBe(true);
  expect(drawn?.area.endsWith("L320 90L0 90Z")).toBe(true);
});

it("makes no hill of points that lie further apart", () => {
  const level = [1, 2, 3, 7, 11, 12, 13].map((offset, index, all) => ({
    day: addDays("2027-05-01", offset),
    share: (offset - (all[index - 1] ?? 0)) / 13,
  }));
  const drawn = drawCurve(level, 320, 90);
  for (const offset of [2, 3, 5, 8, 12]) {
    expect(drawn?.at(addDays("2027-05-01", offset))?.top).toBeLessThan(1);
  }
});

it("shows no teeth where single futures make them", () => {
  const toothed = Array.from({ length: 90 }, (_, index) => ({
    day: addDays("2027-05-01", index * 7),
    share: index % 2 === 0 ? 0.012 : 0.01,
  }));
  const drawn = drawCurve(toothed, 320, 90);
  const tops = [100, 200, 300, 400, 500].map(
    (day) => drawn?.at(addDays("2027-05-01", day))?.top ?? 90,
  );
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(9);
});

it("has no place for a day outside of it, and no line for nothing", () => {
  expect(drawCurve(even, 320, 90)?.at("2026-11-23")).toBeNull();
  expect(drawCurve(even, 320, 90)?.at(null)).toBeNull();
  expect(drawCurve([], 320, 90)).toBeNull();
  expect(drawCurve(even.slice(0, 1), 320, 90)).toBeNull();
  expect(
    drawCurve(
      even.map((one) => ({ ...one, share: 0 })),
      320,
      90,
    ),
  ).toBeNull();
});
