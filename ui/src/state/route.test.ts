import { expect, it } from "vitest";

import { address, parse } from "./route.svelte";

it("keeps a place in the address and back", () => {
  for (const place of [
    { screen: "today", open: null },
    { screen: "roadmap", open: "postgresql.indexes" },
    { screen: "plan", open: null },
    { screen: "progress", open: null },
    { screen: "library", open: "go" },
    { screen: "history", open: "postgresql.indexes@41" },
    { screen: "settings", open: null },
  ] as const) {
    expect(parse(address(place.screen, place.open))).toEqual(place);
  }
});

it("takes an unknown address for today", () => {
  expect(parse("#/nowhere/x")).toEqual({ screen: "today", open: null });
  expect(parse("")).toEqual({ screen: "today", open: null });
});

it("opens nothing on a screen that has nothing to open", () => {
  expect(parse("#/plan/postgresql.indexes")).toEqual({ screen: "plan", open: null });
  expect(parse("#/progress/x")).toEqual({ screen: "progress", open: null });
});
