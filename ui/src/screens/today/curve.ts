/** The curve of the forecast: how many futures end on a day, drawn through the points that were told. */
import type { CurvePoint } from "../../api";
import { heightAt, smooth, under, type Point } from "../../parts/chart/paths";
import { dayNumber } from "../../state/days";

/** How many points are drawn at most: with more, the luck of single futures would show as teeth. */
const POINTS = 36;

/** The same curve with neighbouring points taken together. */
function coarser(curve: readonly CurvePoint[]): CurvePoint[] {
  const group = Math.ceil(curve.length / POINTS);
  const groups: CurvePoint[] = [];
  for (let end = curve.length; end > 0; end -= group) {
    const points = curve.slice(Math.max(0, end - group), end);
    const last = points.at(-1);
    const share = points.reduce((sum, point) => sum + point.share, 0);
    if (last) groups.unshift({ day: last.day, share });
  }
  return groups;
}

export interface Drawn {
  line: string;
  area: string;
  /** Where a day stands; none where it lies outside of the curve. */
  at: (day: string | null) => { x: number; top: number } | null;
}

/**
 * Draws it over so many pixels. A share is of all the days since the point before, so that it is divided by them and
 * stands in their middle: points that lie further apart must not make a hill.
 */
export function drawCurve(
  points: readonly CurvePoint[],
  width: number,
  height: number,
): Drawn | null {
  const curve = coarser(points);
  const days = curve.map((point) => dayNumber(point.day));
  const [first, second, last] = [days[0], days[1], days.at(-1)];
  if (first === undefined || second === undefined || last === undefined) return null;
  const begin = first - (second - first);
  const dense = curve.map((point, index) => {
    const [from, to] = [days[index - 1] ?? begin, days[index] as number];
    return { day: (from + to) / 2, share: point.share / Math.max(1, to - from) };
  });
  const most = Math.max(...dense.map((one) => one.share));
  if (most <= 0 || last <= begin) return null;
  const x = (day: number) => ((day - begin) / (last - begin)) * width;
  const outline: Point[] = [
    { x: 0, y: height },
    ...dense.map((one) => ({ x: x(one.day), y: height * (1 - one.share / most) })),
    { x: width, y: height },
  ];
  const line = smooth(outline);
  return {
    line,
    area: under(line, outline, height),
    at: (day) => {
      if (day === null) return null;
      const place = x(dayNumber(day));
      return place < 0 || place > width ? null : { x: place, top: heightAt(outline, place) };
    },
  };
}
