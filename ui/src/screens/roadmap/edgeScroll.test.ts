import { expect, it } from "vitest";

import { pull } from "./edgeScroll";

it("pulls harder the nearer the pointer is to an edge, and never harder than at it", () => {
  expect(pull(300, 100, 500)).toBe(0);
  expect(pull(122, 100, 500)).toBeCloseTo(-0.5);
  expect(pull(100, 100, 500)).toBe(-1);
  expect(pull(20, 100, 500)).toBe(-1);
  expect(pull(478, 100, 500)).toBeCloseTo(0.5);
  expect(pull(700, 100, 500)).toBe(1);
});

it("leaves a still place in the middle of what is small", () => {
  expect(pull(130, 100, 160)).toBe(0);
});
