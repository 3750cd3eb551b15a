import { describe, expect, it } from "vitest";

import { dayAt, dayNumber } from "../../state/days";
import { plain } from "../../state/plain";
import { bar, plan, TODAY, tracks } from "./fixtures";
import { find, firstStop, layOut, neighbour } from "./layout";
import { tableRows } from "./rows";
import { headMarks, isSame, meets, MONTHS, reads, toDraw, WEEKS, within } from "./scale";
import { isSameWeek, scaleWeek, total } from "./week";
import { barWords, factorWords, weekLine } from "./words";

const layout = layOut(plan());

describe("the layout", () => {
  it("lets no two bars of a track lie over each other", () => {
    const crowded = tracks(1).map((track) => ({
      ...track,
      bars: track.bars.map((one, index) => ({
        ...one,
        first: "2026-12-01",
        last: index === 0 ? "2026-12-20" : "2026-12-03",
      })),
    }));
    for (const { rows } of [layout, layOut({ today: TODAY, tracks: crowded })]) {
      for (const row of rows) {
        for (const one of row.bars) {
          const over = row.bars.filter(
            (other) =>
              other !== one &&
              other.top === one.top &&
              other.first < one.end &&
              one.first < other.end,
          );
          expect(over).toEqual([]);
          expect(one.top + 22).toBeLessThan(row.height);
        }
      }
    }
  });

  it("stacks the rows without a gap, and keeps those without a bar", () => {
    const empty = { ...tracks()[0], bars: [], p50: null, p80: null } as never;
    const { rows, height } = layOut({ today: TODAY, tracks: [empty, ...tracks()] });
    rows.slice(1).forEach((row, index) => {
      const before = rows[index];
      expect(row.top).toBe((before?.top ?? 0) + (before?.height ?? 0));
    });
    expect([rows[0]?.height, height]).toEqual([44, rows.reduce((sum, row) => sum + row.height, 0)]);
  });

  it("draws the tail from the planned end to what 80 of 100 futures make", () => {
    const row = layout.rows[0];
    expect(row?.tail?.from).toBe(Math.max(...(row?.bars ?? []).map((one) => one.end)));
    expect(dayAt((row?.tail?.to ?? 0) - 1)).toBe(row?.track.p80);
    const parked = layout.rows.find(({ track }) => track.parked);
    expect(parked?.tail).toBeNull();
    const sure = layOut({ today: TODAY, tracks: tracks().map((one) => ({ ...one, p80: TODAY })) });
    expect(sure.rows.every(({ tail }) => tail === null)).toBe(true);
  });

  it("begins with a month and ends after everything", () => {
    expect(dayAt(layout.first)).toBe("2026-10-01");
    const ends = layout.rows.flatMap(({ bars, tail }) => [
      ...bars.map((one) => one.end),
      tail?.to ?? 0,
    ]);
    expect(layout.last).toBeGreaterThan(Math.max(...ends));
  });
});

describe("going through the bars", () => {
  it("begins at what is in progress and never at what is done", () => {
    expect(firstStop(layout)).toBe("python.0");
    expect(neighbour(layout, "python.0", "ArrowLeft")).toBeNull();
    expect(neighbour(layout, "python.1", "Home")?.key).toBe("python.0");
  });

  it("goes along a track, and to what is nearest in time in the next", () => {
    expect(neighbour(layout, "python.0", "ArrowRight")?.key).toBe("python.1");
    const below = neighbour(layout, "python.8", "ArrowDown");
    const row = layout.rows[1];
    const gaps = row?.bars
      .filter((one) => one.bar.id)
      .map((one) => Math.abs(one.first - (find(layout, "python.8")?.placed.first ?? 0)));
    expect(Math.abs((below?.first ?? 0) - (find(layout, "python.8")?.placed.first ?? 0))).toBe(
      Math.min(...(gaps ?? [])),
    );
    expect(neighbour(layout, "python.0", "ArrowUp")).toBeNull();
  });

  it("reaches every bar from the first", () => {
    const seen = new Set<string>();
    const ways = [firstStop(layout) ?? ""];
    for (let key = ways.pop(); key !== undefined; key = ways.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      for (const way of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const) {
        const next = neighbour(layout, key, way);
        if (next) ways.push(next.key);
      }
    }
    expect(seen.size).toBe(
      plan().tracks.flatMap((track) => track.bars.filter((one) => one.id)).length,
    );
  });
});

describe("the scale", () => {
  const [from, to] = [dayNumber("2026-10-01"), dayNumber("2028-03-01")];

  it("names weeks when they are wide, else months, with room for each name", () => {
    expect([reads(WEEKS), reads(MONTHS)]).toEqual(["weeks", "months"]);
    for (const px of [1, 2.5, MONTHS, 8, WEEKS, 48]) {
      const marks = headMarks(from, to, px, "monday");
      const gaps = marks.slice(1).map((mark, index) => (mark.at - (marks[index]?.at ?? 0)) * px);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(60);
    }
  });

  it("names the same weeks wherever it is scrolled to", () => {
    const all = headMarks(from, to, 12, "monday").map((mark) => mark.at);
    for (let begin = from; begin < to - 40; begin += 13) {
      const part = headMarks(begin, begin + 40, 12, "monday").map((mark) => mark.at);
      expect(part.filter((at) => at >= begin).every((at) => all.includes(at))).toBe(true);
    }
  });

  it("names the year where it begins", () => {
    const labels = headMarks(from, to, MONTHS, "monday").map((mark) => mark.label);
    expect(labels.filter((label) => /2027|2028/.test(label))).toHaveLength(2);
  });

  it("stays within what can be read", () => {
    expect([0, 10, 1_000].map(within)).toEqual([1, 10, 48]);
  });

  it("draws all that is in sight, and the same for every small scroll", () => {
    for (let scrolled = 0; scrolled < 3_000; scrolled += 7) {
      const drawn = toDraw(scrolled, 800);
      expect(drawn.from).toBeLessThanOrEqual(scrolled);
      expect(drawn.to).toBeGreaterThanOrEqual(scrolled + 800);
    }
    const changes = Array.from({ length: 600 }, (_, px) => toDraw(px, 800)).filter(
      (one, px, all) => px > 0 && !isSame(one, all[px - 1] ?? one),
    );
    expect(changes.length).toBeLessThan(20);
    expect([meets(0, 10, { from: 20, to: 40 }), meets(0, 20, { from: 20, to: 40 })]).toEqual([
      false,
      true,
    ]);
  });
});

describe("a week that is scaled", () => {
  const shape = [120, 0, 120, 0, 0, 120, 0];

  it("has the minutes that were asked for, and no hours on days without any", () => {
    for (let minutes = 0; minutes <= 3_000; minutes += 30) {
      const week = scaleWeek(shape, minutes);
      expect(total(week)).toBe(minutes);
      expect([1, 3, 4, 6].map((day) => week[day])).toEqual([0, 0, 0, 0]);
    }
  });

  it("comes back to what it was, and never has more than a day", () => {
    expect(isSameWeek(scaleWeek(shape, 360), shape)).toBe(true);
    expect(scaleWeek(shape, 9_000)).toEqual([1440, 0, 1440, 0, 0, 1440, 0]);
    expect(total(scaleWeek([0, 0, 0, 0, 0, 0, 0], 420))).toBe(420);
  });
});

describe("words", () => {
  it("say the week from the person's own first day", () => {
    expect(weekLine([120, 0, 120, 0, 0, 90, 0], "monday")).toBe("Mon 2 · Wed 2 · Sat 1.5");
    expect(weekLine([120, 0, 0, 0, 0, 0, 60], "sunday")).toBe("Sun 1 · Mon 2");
  });

  it("say a factor as a person would", () => {
    expect([1, 1.2, 1.5, 2, 1.42, 0.8, 0.5].map((factor) => factorWords({ factor }))).toEqual([
      "you take as long as planned",
      "you take a fifth longer than planned",
      "you take half as long again as planned",
      "you take twice as long as planned",
      "you take 42% longer than planned",
      "you take a fifth less than planned",
      "you take half as long as planned",
    ]);
  });

  it("say everything about a bar", () => {
    const words = barWords(
      bar({ due: "2026-11-26", late: true, not_before: "2026-11-24", optional: true }),
      TODAY,
    );
    expect(plain(words)).toMatch(
      /^Make a slow query .*: .*24.* to .*28.*, 5 h, due .*26.* and late, not before .*24.*, optional$/,
    );
    expect(barWords(bar({ first: "2026-11-24", last: "2026-11-24" }), TODAY)).not.toContain(" to ");
    expect(plain(barWords(bar({ kind: "now", due: null, late: true }), TODAY))).toMatch(
      /, in progress: .*, 5 h and late$/,
    );
  });
});

it("lists every bar in the table, what is set aside as that", () => {
  const rows = tableRows(plan());
  expect(rows).toHaveLength(plan().tracks.flatMap((track) => track.bars).length);
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  expect(rows[0]).toMatchObject({ track: "Python", title: "8 done", state: "done", id: null });
  expect(
    rows.filter((row) => row.track === "Redis").every((row) => row.state === "set aside"),
  ).toBe(true);
});
