import { expect, it } from "vitest";

import { days, readCalendar, weight } from "./words";

function file(bytes: Uint8Array<ArrayBuffer>, size = bytes.length): File {
  return { name: "days.ics", size, arrayBuffer: () => Promise.resolve(bytes.buffer) } as File;
}

it("says one day once", () => {
  expect(days("2031-12-21", "2031-12-21")).not.toContain("–");
  expect(days("2031-12-21", "2032-01-03")).toContain("–");
});

it("says what time off takes", () => {
  expect(weight(1, 120)).toBe("1 day, 2 h of your hours");
  expect(weight(3, 0)).toBe("3 days, none of your hours");
});

it("reads text and refuses what is none", async () => {
  expect(await readCalendar(file(new TextEncoder().encode("BEGIN:VCALENDAR")))).toEqual({
    text: "BEGIN:VCALENDAR",
  });
  expect(await readCalendar(file(new Uint8Array([0xff, 0xfe])))).toHaveProperty("problem");
  expect(await readCalendar(file(new Uint8Array(), 10_000_001))).toHaveProperty("problem");
});
