import { expect, it } from "vitest";

import { foldFor, lineFor } from "./listKeys";

const key = (name: string) => new KeyboardEvent("keydown", { key: name });

it("walks through a list and stops at its ends", () => {
  const keys = ["ArrowDown", "ArrowUp", "Home", "End", "PageDown", "PageUp"];
  expect(keys.map((name) => lineFor(key(name), 1, 30))).toEqual([2, 0, 0, 29, 11, 0]);
  expect(lineFor(key("ArrowDown"), 29, 30)).toBe(29);
  expect(lineFor(key("x"), 1, 30)).toBeNull();
  expect(lineFor(key("ArrowDown"), 0, 0)).toBeNull();
});

it("shows and hides with the arrows to the side", () => {
  expect(["ArrowRight", "ArrowLeft", "Enter"].map((name) => foldFor(key(name)))).toEqual([
    "show",
    "hide",
    null,
  ]);
});
