/** What milestones took against what was thought: on axes on which each step doubles, so that twice is twice anywhere. */
import type { AccuracyPoint, ReportView } from "../../api";
import { say } from "../../messages";
import { straight } from "../../parts/chart/paths";
import { doublingTicks } from "../../parts/chart/ticks";

export interface Accuracy {
  points: { point: AccuracyPoint; x: number; y: number }[];
  /** Where it takes as long as thought, and where the person usually ends up. */
  even: string;
  learnt: string;
  across: { y: number; label: string }[];
  along: { x: number; label: string }[];
}

/** Hours of an axis, the small ones in minutes. */
function hoursLabel(hours: number): string {
  return hours < 1
    ? say("units-minutes", { minutes: Math.round(hours * 60) })
    : say("units-hours", { hours });
}

/** A line of slope one in the square from 0 to 1, moved up by `shift`, as far as it is inside. */
export function inside(shift: number): [from: number, to: number] | null {
  const from = Math.max(0, -shift);
  const to = Math.min(1, 1 - shift);
  return from < to ? [from, to] : null;
}

export function drawAccuracy(
  { accuracy, speed }: Pick<ReportView, "accuracy" | "speed">,
  width: number,
  height: number,
): Accuracy | null {
  if (accuracy.length === 0) return null;
  const hours = accuracy.flatMap(({ estimate, actual }) => [estimate.likely / 60, actual / 60]);
  const ticks = doublingTicks(Math.max(1 / 60, Math.min(...hours)), Math.max(...hours));
  const [least, most] = [Math.log2(ticks[0] ?? 1), Math.log2(ticks.at(-1) ?? 2)];
  const share = (value: number) => (Math.log2(Math.max(value, 1 / 60)) - least) / (most - least);
  const x = (value: number) => share(value) * width;
  const y = (value: number) => height * (1 - share(value));
  const line = (factor: number): string => {
    const shift = Math.log2(factor) / (most - least);
    const [from, to] = inside(shift) ?? [0, 0];
    if (from === to) return "";
    return straight([from, to].map((at) => ({ x: at * width, y: height * (1 - at - shift) })));
  };
  return {
    points: accuracy.map((point) => ({
      point,
      x: x(point.estimate.likely / 60),
      y: y(point.actual / 60),
    })),
    even: line(1),
    learnt: line(speed.factor),
    across: ticks.map((value) => ({ y: y(value), label: hoursLabel(value) })),
    along: ticks.map((value) => ({ x: x(value), label: hoursLabel(value) })),
  };
}
