import { describe, expect, it } from "vitest";

import { dayNumber } from "../../state/days";
import { between, heightAt, smooth, straight, under } from "./paths";
import { dayTicks, doublingTicks, evenTicks } from "./ticks";

describe("ticks", () => {
  it("are round and reach over the highest value", () => {
    expect(evenTicks(520, 5)).toEqual([0, 200, 400, 600]);
    expect(evenTicks(7, 4)).toEqual([0, 2, 4, 6, 8]);
    expect(evenTicks(0, 4)).toEqual([0, 1]);
    for (const most of [0.3, 1, 9.99, 10, 37, 4_000]) {
      const ticks = evenTicks(most, 5);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }
  });

  it("double on an axis of many sizes", () => {
    expect(doublingTicks(0.4, 9)).toEqual([0.25, 0.5, 1, 2, 4, 8, 16]);
    expect(doublingTicks(2, 2)).toEqual([2, 4]);
  });

  it("have room for their labels at any width and any length", () => {
    const first = dayNumber("2026-11-23");
    for (const days of [20, 100, 200, 800, 4_000, 10_950]) {
      for (const width of [120, 300, 640, 2_000]) {
        const marks = dayTicks(first, first + days, width);
        const places = marks.map((mark) => ((mark.at - first) / days) * width);
        const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
        expect(Math.min(64, ...gaps)).toBeGreaterThan(56);
        expect(marks.every((mark) => mark.at >= first && mark.at <= first + days)).toBe(true);
      }
    }
  });

  it("name the year where it changes", () => {
    const labels = dayTicks(dayNumber("2026-10-01"), dayNumber("2027-03-01"), 600).map(
      (mark) => mark.label,
    );
    expect(labels.filter((label) => label.includes("2027"))).toHaveLength(1);
    expect(labels).toHaveLength(6);
  });
});

describe("lines", () => {
  const points = [
    { x: 0, y: 10 },
    { x: 10, y: 0 },
    { x: 20, y: 0 },
    { x: 30, y: 8 },
  ];

  it("go from point to point, and close what they fill", () => {
    expect(straight(points)).toBe("M0 10L10 0L20 0L30 8");
    expect(under(straight(points), points, 20)).toBe("M0 10L10 0L20 0L30 8L30 20L0 20Z");
    expect(between(points.slice(0, 2), points.slice(2))).toBe("M0 10L10 0L30 8L20 0Z");
    expect(under("", [], 20)).toBe("");
  });

  it("are smooth without going past the points", () => {
    expect(smooth(points)).toMatch(/^M0 10C/);
    for (let x = 0; x <= 30; x += 0.5) {
      expect(heightAt(points, x)).toBeGreaterThanOrEqual(0);
      expect(heightAt(points, x)).toBeLessThanOrEqual(10);
    }
    expect(points.map(({ x }) => heightAt(points, x))).toEqual([10, 0, 0, 8]);
  });
});
