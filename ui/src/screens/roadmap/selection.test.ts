import { beforeEach, expect, it } from "vitest";

import { selection } from "./selection.svelte";

const ORDER = ["a", "b", "c", "d", "e"];
const chosen = (): string[] => selection.inOrder(ORDER);

beforeEach(() => selection.clear());

it("chooses a range from where it began, whichever way it goes", () => {
  selection.begin("c");
  selection.extend(ORDER, "c", "e");
  expect(chosen()).toEqual(["c", "d", "e"]);
  selection.extend(ORDER, "e", "b");
  expect(chosen()).toEqual(["b", "c"]);
});

it("chooses single ones, and a range goes on from the last of them", () => {
  selection.toggle("a");
  selection.toggle("d");
  selection.toggle("a");
  expect(chosen()).toEqual(["d"]);
  selection.toggle("b");
  selection.extend(ORDER, "b", "c");
  expect(chosen()).toEqual(["b", "c"]);
});

it("reaches all that are chosen from one of them, and only one from another", () => {
  selection.all(["b", "d"]);
  expect(selection.reach("d", ORDER)).toEqual(["b", "d"]);
  expect(selection.reach("a", ORDER)).toEqual(["a"]);
});

it("lets go of what was removed", () => {
  selection.all(ORDER);
  selection.keep(["e", "a"]);
  expect([chosen(), selection.size]).toEqual([["a", "e"], 2]);
});

it("begins a range anew where its beginning is gone", () => {
  selection.begin("x");
  selection.extend(ORDER, "b", "d");
  expect(chosen()).toEqual(["d"]);
});

it("begins a range anew where the focus is when its beginning came back meanwhile", () => {
  selection.begin("a");
  selection.keep(["b", "c", "d", "e"]);
  selection.keep(ORDER);
  selection.extend(ORDER, "c", "d");
  expect(chosen()).toEqual(["c", "d"]);
});
