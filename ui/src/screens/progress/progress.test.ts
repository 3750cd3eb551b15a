import { describe, expect, it } from "vitest";

import { fit, legend, widthOf } from "../../parts/chart/place";
import { standalone } from "../../parts/chart/picture";
import { drawAccuracy, inside } from "./accuracy";
import { drawBurnUp } from "./burnup";
import { fresh, report } from "./fixtures";
import { drawWeeks, minutesOf, seriesOf } from "./weeks";
import { drawYear, shade } from "./year";

const WIDTHS = [180, 320, 560, 900, 1_240];

/** The numbers of a path, two by two. */
function points(path: string): { x: number; y: number }[] {
  return [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}

describe("the burn-up", () => {
  it("goes up to today and from there fans out to all there is", () => {
    const drawn = drawBurnUp(report(), 800, 240);
    const done = points(drawn?.done ?? "").at(-1);
    const [here, early, late] = points(drawn?.fan ?? "");
    expect(here).toEqual(done);
    expect(early?.y).toBe(points(drawn?.total ?? "").at(-1)?.y);
    expect(early?.y).toBe(late?.y);
    expect(early?.x).toBeLessThan(late?.x ?? 0);
    const likely = points(drawn?.likely ?? "")[1]?.x ?? 0;
    expect(likely).toBeGreaterThan(early?.x ?? 0);
    expect(late?.x).toBe(800);
  });

  it("has no fan where the futures end beyond thirty years", () => {
    const drawn = drawBurnUp(
      report({ finish: { p10: "2027-05-20", p50: null, p80: null, p90: null } }),
      800,
      240,
    );
    expect([drawn?.fan, drawn?.likely]).toEqual(["", ""]);
    expect(drawBurnUp({ ...fresh() }, 800, 240)?.across.length).toBeGreaterThan(1);
  });
});

describe("the weeks", () => {
  it("give six tracks a colour of their own and put the others together", () => {
    const series = seriesOf(report().tracks);
    expect(series.length).toBeLessThanOrEqual(7);
    const logged = series
      .slice(0, 6)
      .map(({ tracks }) => report().tracks[tracks[0] ?? 0]?.logged ?? 0);
    expect(logged).toEqual([...logged].sort((one, other) => other - one));
    expect(seriesOf(fresh().tracks.map((track) => ({ ...track, logged: 0 })))).toEqual([]);
  });

  it("stack to what was logged", () => {
    const series = seriesOf(report().tracks);
    for (const week of report().weeks) {
      expect(series.reduce((sum, one) => sum + minutesOf(week, one), 0)).toBe(week.logged);
    }
    const drawn = drawWeeks(report(), 800, 200);
    for (const { blocks } of drawn?.columns ?? []) {
      blocks.slice(1).forEach((block, index) => {
        expect(block.y + block.height).toBeCloseTo(blocks[index]?.y ?? 0, 5);
      });
      expect(blocks.every((block) => block.y >= 0 && block.y + block.height <= 200.001)).toBe(true);
    }
  });

  it("stay inside at any width, the latest weeks first", () => {
    for (const width of WIDTHS) {
      const drawn = drawWeeks(report(), width, 200);
      const last = drawn?.columns.at(-1);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(last?.week).toEqual(report().weeks.at(-1));
    }
  });
});

describe("the year", () => {
  it("has a column for each week and today at the end", () => {
    const drawn = drawYear(report().year, 900);
    expect(drawn.squares).toHaveLength(365);
    expect(new Set(drawn.squares.map((one) => one.x)).size).toBe(53);
    expect(drawn.squares.at(-1)?.day.day).toBe("2026-11-23");
    expect(drawn.weekdays.map((one) => one.label)).toEqual(["Mon", "Wed", "Fri"]);
  });

  it("shows the latest weeks where not all have room, and never leaves its place", () => {
    for (const width of WIDTHS) {
      const drawn = drawYear(report().year, width);
      expect(drawn.squares.at(-1)?.day.day).toBe("2026-11-23");
      expect(Math.max(...drawn.squares.map((one) => one.x + drawn.size))).toBeLessThanOrEqual(
        width,
      );
      const gaps = drawn.months.slice(1).map((one, index) => one.x - (drawn.months[index]?.x ?? 0));
      expect(Math.min(30, ...gaps)).toBeGreaterThanOrEqual(30);
    }
  });

  it("shades a tick without minutes too", () => {
    const days = [0, 1, 30, 31, 60, 90, 500].map((minutes) => shade({ minutes, ticked: 0 }));
    expect(days).toEqual([0, 1, 1, 2, 2, 3, 4]);
    expect(shade({ minutes: 0, ticked: 2 })).toBe(1);
  });
});

describe("the estimates", () => {
  it("stand on the diagonal where they were right, and twice is the same step anywhere", () => {
    const right = report({
      accuracy: report().accuracy.map((one) => ({ ...one, actual: one.estimate.likely })),
      speed: { factor: 2, low: 1, high: 3, evidence: 9 },
    });
    const drawn = drawAccuracy(right, 400, 400);
    for (const { x, y } of drawn?.points ?? []) expect(x + y).toBeCloseTo(400, 5);
    const [from, to] = points(drawn?.learnt ?? "");
    const step = (drawn?.along[1]?.x ?? 0) - (drawn?.along[0]?.x ?? 0);
    expect(400 - (from?.y ?? 0)).toBeCloseTo(step, 0);
    expect(to?.y).toBe(0);
  });

  it("keep every point inside, and lines too that lead out of it", () => {
    const drawn = drawAccuracy(report(), 300, 200);
    for (const { x, y } of drawn?.points ?? []) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(300);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(200);
    }
    expect([inside(0), inside(0.25), inside(-0.25), inside(2)]).toEqual([
      [0, 1],
      [0, 0.75],
      [0.25, 1],
      null,
    ]);
    expect(drawAccuracy(fresh(), 300, 200)).toBeNull();
  });
});

describe("labels", () => {
  it("never lie over each other at any width", () => {
    for (const width of WIDTHS) {
      const all = Array.from({ length: 12 }, (_, index) => ({
        x: (index / 11) * width,
        label: index % 3 === 0 ? "Sept 2027" : "Oct",
      }));
      let end = -Infinity;
      for (const { x, label, anchor } of fit(all, width)) {
        const wide = widthOf(label);
        const from = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
        expect(from).toBeGreaterThan(end);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from + wide).toBeLessThanOrEqual(width + 0.001);
        end = from + wide;
      }
    }
  });

  it("of a legend go on in the next line", () => {
    const entries = ["Python", "Servers and hosting", "Working in a team"].map((label) => ({
      label,
      look: "s0",
      shape: "box" as const,
    }));
    expect(legend(entries, 900).height).toBe(20);
    const narrow = legend(entries, 200);
    expect(narrow.entries.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [0, 20],
      [0, 40],
    ]);
    expect(legend([], 200).height).toBe(0);
  });
});

it("makes a picture that stands alone, with its title and day as text", () => {
  const svg = standalone('<path d="M0 0L1 1" stroke="#1d5c47"/>', {
    title: 'Hours & "weeks" <1>',
    day: "23 November 2026",
    width: 400,
    height: 200,
    paper: "#fffdf9",
    ink: "#1e2b25",
    muted: "#616a63",
    font: '"Atkinson Hyperlegible Next Variable", sans-serif',
  });
  const read = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(read.querySelector("parsererror")).toBeNull();
  expect([...read.querySelectorAll("text")].map((one) => one.textContent)).toEqual([
    'Hours & "weeks" <1>',
    "23 November 2026",
  ]);
  expect(read.documentElement.getAttribute("viewBox")).toBe("0 0 448 288");
  expect(svg).not.toMatch(/class=|var\(|url\(|href/);
});
