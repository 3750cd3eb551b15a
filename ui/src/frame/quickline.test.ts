import { expect, it } from "vitest";

import type { QuickAddView } from "../api";
import { completed, stretches } from "./quickline";

const view = {
  parts: [
    { range: { start: 0, end: 4 }, kind: "title", means: "" },
    { range: { start: 9, end: 11 }, kind: "effort", means: "3 h" },
  ],
  problems: [{ range: { start: 5, end: 8 }, message: "", hint: "" }],
} as unknown as QuickAddView;

it("marks each part and each problem, and loses no letter", () => {
  const cut = stretches("Read #xy 3h", "Read #xy 3h", view);
  expect(cut.map((one) => one.kind)).toEqual(["title", "none", "problem", "none", "effort"]);
  expect(cut.map((one) => one.text).join("")).toBe("Read #xy 3h");
});

it("marks nothing that was typed since", () => {
  expect(stretches("Read #xyz", "Read #xy 3h", view).map((one) => one.kind)).toEqual([
    "title",
    "none",
    "problem",
    "none",
  ]);
  expect(stretches("x", "", null)).toEqual([{ text: "x", kind: "none" }]);
});

it("puts a suggestion in its place and the cursor behind it", () => {
  expect(completed("Read #po", { start: 5, end: 8 }, "#postgresql")).toEqual({
    text: "Read #postgresql ",
    cursor: 17,
  });
  expect(completed("Read #po 3h", { start: 5, end: 8 }, "#git").text).toBe("Read #git 3h");
});
