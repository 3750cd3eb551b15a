import { expect, it } from "vitest";

import { readMinutes, writeMinutes } from "./minutes";

it.each([
  ["90", 90],
  [" 90 min ", 90],
  ["45m", 45],
  ["1h", 60],
  ["1.5 h", 90],
  ["1,5h", 90],
  ["1h 30m", 90],
  ["1 h 30", 90],
  ["2 hours 10 minutes", 130],
  ["0", 0],
])("reads %s", (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes);
});

it.each(["", "h", "soon", "-5", "1h x", "1 30", "1e3", "10 h h"])(
  "does not guess at %s",
  (text) => {
    expect(readMinutes(text)).toBeNull();
  },
);

it.each([0, 45, 60, 90, 1440])("writes %s minutes as it reads them", (minutes) => {
  expect(readMinutes(writeMinutes(minutes))).toBe(minutes);
});
