import { expect, it } from "vitest";

import { addDays, dayAt, dayNumber, monthStart, weekdayOf, weekStart } from "./days";

it("counts days over a change of the clocks and a leap day", () => {
  expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(dayNumber("2026-12-31") - dayNumber("2026-01-01")).toBe(364);
  for (const day of ["1969-12-31", "2026-10-25", "2056-11-23"]) {
    expect(dayAt(dayNumber(day))).toBe(day);
  }
});

it("begins a week on the person's own first day", () => {
  const monday = dayNumber("2026-11-23");
  expect(weekdayOf(monday)).toBe(0);
  expect(dayAt(weekStart(monday + 2, "monday"))).toBe("2026-11-23");
  expect(dayAt(weekStart(monday + 2, "sunday"))).toBe("2026-11-22");
  expect(dayAt(weekStart(monday, "tuesday"))).toBe("2026-11-17");
});

it("goes from month to month", () => {
  const day = dayNumber("2026-11-23");
  expect([0, 1, 2, -11].map((after) => dayAt(monthStart(day, after)))).toEqual([
    "2026-11-01",
    "2026-12-01",
    "2027-01-01",
    "2025-12-01",
  ]);
});
