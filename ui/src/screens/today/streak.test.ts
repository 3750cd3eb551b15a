import { expect, it } from "vitest";

import type { DayView } from "../../api";
import { streak } from "./streak";

/** Weeks, oldest first: `x` with something on its third day, the last one as long as given. */
function weeks(pattern: string, lastDays = 7): DayView[] {
  const days = [...pattern].flatMap((mark) =>
    [0, 1, 2, 3, 4, 5, 6].map((day) => ({
      day: "2026-11-23",
      minutes: mark === "x" && day === 2 ? 30 : 0,
      ticked: mark === "t" && day === 2 ? 1 : 0,
    })),
  );
  return days.slice(0, days.length - 7 + lastDays);
}

it("counts the weeks in a row up to now", () => {
  expect(streak(weeks("xx.xtx"))).toEqual({ weeks: 3, open: false });
  expect(streak([]).weeks).toBe(0);
});

it("says where there may be more weeks than are shown", () => {
  expect(streak(weeks("xxxxxxxxxxxx"))).toEqual({ weeks: 12, open: true });
  expect(streak(weeks("xxxxxxxxxxx.", 2))).toEqual({ weeks: 11, open: true });
  expect(streak(weeks(".xxxxxxxxxxx"))).toEqual({ weeks: 11, open: false });
});

it("is not ended by a week that has only begun", () => {
  expect(streak(weeks("xxx.", 2)).weeks).toBe(3);
  expect(streak(weeks("xx..", 2)).weeks).toBe(0);
});
