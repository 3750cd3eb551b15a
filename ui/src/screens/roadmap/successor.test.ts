import { expect, it } from "vitest";

import { successor } from "./successor";

it("goes on to the next that is still there, or back where there is none", () => {
  expect(successor(["a", "b", "c", "d"], ["a", "d"], "b")).toBe("d");
  expect(successor(["a", "b", "c"], ["a"], "b")).toBe("a");
  expect(successor(["a"], [], "a")).toBeUndefined();
  expect(successor(["a"], ["a"], "never shown")).toBeUndefined();
});
