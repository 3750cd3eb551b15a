import { describe, expect, it } from "vitest";

import {
  bytes,
  dayHeading,
  dayPair,
  duration,
  isoDay,
  likelihood,
  parseDay,
  roughHours,
  shortDay,
} from "./format";
import { plain } from "./plain";

describe("figures", () => {
  it("calls no chance a certainty", () => {
    expect([0, 1, 64, 99, 100].map(likelihood)).toEqual(["<1%", "1%", "64%", "99%", ">99%"]);
  });

  it("says minutes as people do", () => {
    expect([0, 45, 60, 130, 6000].map(duration).map(plain)).toEqual([
      "0 min",
      "45 min",
      "1 h",
      "2 h 10 min",
      "100 h",
    ]);
  });

  it("lets no line end between a figure and its unit, or within a day", () => {
    const texts = [duration(130), roughHours(90), shortDay("2031-07-11", "2026-11-23")];
    expect(texts.join("")).not.toContain(" ");
  });

  it("says bytes as people do", () => {
    expect([1, 900, 12_345, 4_500_000].map(bytes)).toEqual([
      "1 byte",
      "900 bytes",
      "12.3 kB",
      "4.5 MB",
    ]);
  });

  it("rounds estimates to the half hour", () => {
    expect([20, 30, 60, 100, 215].map(roughHours).map(plain)).toEqual([
      "20 min",
      "½ h",
      "1 h",
      "1½ h",
      "3½ h",
    ]);
  });
});

describe("days", () => {
  it("survive being read and written in any time zone", () => {
    expect(["2026-03-29", "2026-10-25", "2026-12-31"].map((day) => isoDay(parseDay(day)))).toEqual([
      "2026-03-29",
      "2026-10-25",
      "2026-12-31",
    ]);
  });

  it("name the year once for two", () => {
    const pair = dayPair("2027-05-20", "2027-07-30", "2026-11-23");
    expect(pair[0]).not.toContain("2027");
    expect(pair[1]).toContain("2027");
    expect(dayPair("2026-12-20", "2027-01-30", "2026-11-23").join()).toMatch(/2026.*2027/);
    expect(dayPair("2026-12-01", "2026-12-20", "2026-11-23").join()).not.toContain("2026");
  });

  it("name the year only when it is another", () => {
    expect(shortDay("2026-12-01", "2026-11-23")).not.toContain("2026");
    expect(shortDay("2027-06-14", "2026-11-23")).toContain("2027");
    expect(dayHeading("2026-12-01", "2026-11-23")).not.toContain("2026");
    expect(dayHeading("2025-12-01", "2026-11-23")).toContain("2025");
  });
});
