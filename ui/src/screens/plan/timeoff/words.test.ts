import { expect, it } from "vitest";

import { plain } from "../../../state/plain";
import { days, quoted, readCalendar, wasWords, weight } from "./words";

function file(bytes: Uint8Array<ArrayBuffer>, size = bytes.length): File {
  return { name: "days.ics", size, arrayBuffer: () => Promise.resolve(bytes.buffer) } as File;
}

it("says one day once", () => {
  expect(days("2031-12-21", "2031-12-21")).not.toContain("–");
  expect(days("2031-12-21", "2032-01-03")).toContain("–");
});

it("says what time off takes", () => {
  expect(plain(weight(1, 120))).toBe("1 day, 2 h of your hours");
  expect(weight(3, 0)).toBe("3 days, none of your hours");
});

it("says what a calendar changed, and what it leaves out", () => {
  const was = { first: "2031-12-21", last: "2031-12-21", label: "Dentist", repeats: false };
  expect(plain(wasWords(was, "Dentist"))).toBe("was 21 Dec 2031");
  expect(plain(wasWords(was, "Team day"))).toBe("was 21 Dec 2031 Dentist");
  expect(quoted(["Team day", "Dentist"])).toBe('"Team day", "Dentist"');
  expect(quoted([])).toBe("");
});

it("reads text and refuses what is none", async () => {
  expect(await readCalendar(file(new TextEncoder().encode("BEGIN:VCALENDAR")))).toEqual({
    text: "BEGIN:VCALENDAR",
  });
  expect(await readCalendar(file(new Uint8Array([0xff, 0xfe])))).toEqual({
    problem: '"days.ics" is no calendar file: it cannot be read as text in UTF-8.',
  });
  expect(await readCalendar(file(new Uint8Array(), 10_000_001))).toEqual({
    problem: "A calendar file can have at most 10 MB; this one is larger.",
  });
});
