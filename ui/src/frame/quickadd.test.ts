import { beforeEach, expect, it, vi } from "vitest";

const api = vi.hoisted(() => ({ parse_quick_add: vi.fn() }));
vi.mock("../api", () => ({ commands: api, onChange: vi.fn(), isOwnWindow: false }));

import { QuickAdding } from "./quickadd.svelte";

const suggestions = ["#sql", "#sqlite"].map((insert) => ({ insert, title: insert }));

beforeEach(() => {
  api.parse_quick_add.mockResolvedValue({ completion: { range: [0, 4], suggestions } });
});

it("tells a suggestion that the arrows have chosen from the one that is offered", async () => {
  const adding = new QuickAdding();
  await adding.type("#sql", 4);
  expect([adding.suggestion, adding.chosen]).toEqual([0, false]);
  adding.choose(1);
  expect([adding.suggestion, adding.chosen]).toEqual([1, true]);
  adding.choose(1);
  expect(adding.suggestion).toBe(0);
  await adding.type("#sqli", 5);
  expect(adding.chosen).toBe(false);
});
