import { expect, it } from "vitest";

import type { NewsView } from "../../api";
import { Picked } from "./picked.svelte";

const blank = { title: "", track_title: null, minutes: 0, milestones: 0, begun: false, fields: [] };
const news: NewsView[] = [
  { ...blank, id: "sql.speed", kind: "added_milestone" },
  { ...blank, id: "sql.tune", kind: "removed" },
  {
    ...blank,
    id: "sql.joins",
    kind: "changed",
    fields: [
      { field: "why", yours: "Mine.", offered: "Theirs.", edited: true },
      { field: "outcome", yours: "Old.", offered: "New.", edited: false },
    ],
  },
];

it("begins with what is new and not the person's own, and removes nothing", () => {
  expect(new Picked(news).accepted()).toEqual([
    { id: "sql.speed" },
    { id: "sql.joins", fields: ["outcome"] },
  ]);
});

it("asks for just what is picked", () => {
  const picked = new Picked(news);
  picked.set("sql.speed", false);
  picked.set("sql.tune", true);
  picked.set("sql.joins", true, "why");
  picked.set("sql.joins", false, "outcome");
  expect(picked.count).toBe(2);
  expect(picked.accepted()).toEqual([{ id: "sql.tune" }, { id: "sql.joins", fields: ["why"] }]);
  picked.set("sql.joins", false, "why");
  expect(picked.has("sql.joins")).toBe(false);
});
