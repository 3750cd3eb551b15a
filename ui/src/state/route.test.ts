import { expect, it } from "vitest";

import { address, parse } from "./route.svelte";

it("keeps a place in the address and back", () => {
  for (const place of [
    { screen: "today", milestone: null },
    { screen: "roadmap", milestone: "postgresql.indexes" },
    { screen: "settings", milestone: null },
  ] as const) {
    expect(parse(address(place.screen, place.milestone))).toEqual(place);
  }
});

it("takes an unknown address for today", () => {
  expect(parse("#/nowhere/x")).toEqual({ screen: "today", milestone: null });
  expect(parse("")).toEqual({ screen: "today", milestone: null });
});
