import { expect, it } from "vitest";

import { ALL, fromView, leavesOut, parts, same, type Filter } from "./filter";

const filter: Filter = {
  ...ALL,
  statuses: ["done", "todo"],
  ready: true,
  due: "soon",
  kind: "database",
  track: "sql",
  levels: ["advanced"],
  optional: false,
  has_note: true,
};

it("says each part in words, and taking all of them away leaves everything", () => {
  const words = parts(filter, (id) => id.toUpperCase());
  expect(words.map((part) => part.label)).toEqual([
    "To do",
    "Done",
    "Ready",
    "Late or due within a week",
    "Advanced",
    "Databases",
    "SQL",
    "Required",
    "With a note",
  ]);
  let left = filter;
  for (let next = words[0]; next; next = parts(left, String)[0]) left = next.without;
  expect(left).toEqual(ALL);
});

it("knows the same filter by what it shows", () => {
  expect(
    same({ ...filter, search: "x " }, { ...filter, search: "x", statuses: ["todo", "done"] }),
  ).toBe(true);
  expect(same(filter, { ...filter, sort: "due" })).toBe(false);
  expect(fromView({ statuses: ["done"], sort: "due" })).toEqual({
    ...ALL,
    statuses: ["done"],
    sort: "due",
  });
});

it("leaves nothing out by an order alone", () => {
  expect(leavesOut({ ...ALL, sort: "due" })).toBe(false);
  expect(leavesOut({ ...ALL, search: " " })).toBe(false);
  expect(leavesOut({ ...ALL, has_note: true })).toBe(true);
});
