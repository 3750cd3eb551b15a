/** Lines through points, as the path of an SVG. */

export interface Point {
  x: number;
  y: number;
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** A tenth of a pixel is more than anyone sees. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Straight from point to point. */
export function straight(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? "M" : "L"}${at(point)}`).join("");
}

/** What lies between a line and a level, closed. */
export function under(line: string, points: readonly Point[], level: number): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  return `${line}L${at({ x: last.x, y: level })}L${at({ x: first.x, y: level })}Z`;
}

/** What lies between two lines from left to right. */
export function between(upper: readonly Point[], lower: readonly Point[]): string {
  return `${straight([...upper, ...[...lower].reverse()])}Z`;
}

/**
 * The slope at each point of a curve that goes through all of them and never above or below two neighbours (Fritsch
 * and Carlson): smoothing must not invent a peak.
 */
function slopes(points: readonly Point[]): number[] {
  const steps = points.slice(1).map((point, index) => {
    const from = points[index] as Point;
    return (point.y - from.y) / (point.x - from.x || 1);
  });
  return points.map((_, index) => {
    const [before, after] = [steps[index - 1], steps[index]];
    if (before === undefined || after === undefined) return 0;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
}

/** A smooth line through the points, none higher or lower than they are. */
export function smooth(points: readonly Point[]): string {
  const slope = slopes(points);
  return points
    .map((point, index) => {
      const from = points[index - 1];
      if (!from) return `M${at(point)}`;
      const third = (point.x - from.x) / 3;
      const leave = { x: from.x + third, y: from.y + third * (slope[index - 1] ?? 0) };
      const arrive = { x: point.x - third, y: point.y - third * (slope[index] ?? 0) };
      return `C${at(leave)} ${at(arrive)} ${at(point)}`;
    })
    .join("");
}

/** How high the smooth line is at a place. */
export function heightAt(points: readonly Point[], x: number): number {
  const next = points.findIndex((point) => point.x >= x);
  const [from, to] = [points[next - 1], points[next]];
  if (!to) return points.at(-1)?.y ?? 0;
  if (!from) return to.y;
  const slope = slopes(points);
  const width = to.x - from.x || 1;
  const t = (x - from.x) / width;
  const [m, n] = [(slope[next - 1] ?? 0) * width, (slope[next] ?? 0) * width];
  return (
    (2 * t ** 3 - 3 * t ** 2 + 1) * from.y +
    (t ** 3 - 2 * t ** 2 + t) * m +
    (-2 * t ** 3 + 3 * t ** 2) * to.y +
    (t ** 3 - t ** 2) * n
  );
}
