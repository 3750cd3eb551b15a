import { beforeEach, expect, it } from "vitest";

import { recent, remember } from "./recent";

beforeEach(() => localStorage.clear());

it("keeps the latest first, each once, and not without end", () => {
  for (let index = 0; index < 20; index++) remember(`milestone:m${index}`);
  remember("milestone:m15");
  expect(recent().slice(0, 3)).toEqual(["milestone:m15", "milestone:m19", "milestone:m18"]);
  expect(recent()).toHaveLength(12);
});

it("begins anew where what is kept makes no sense", () => {
  localStorage.setItem("waymark.recent", "{not json");
  expect(recent()).toEqual([]);
  localStorage.setItem("waymark.recent", '["track:git", 7]');
  expect(recent()).toEqual(["track:git"]);
});
