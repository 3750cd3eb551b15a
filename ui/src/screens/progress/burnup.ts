/** How far the person was and may come: the past as lines, the futures as a fan. */
import type { ReportView } from "../../api";
import { say } from "../../messages";
import { between, straight, under, type Point } from "../../parts/chart/paths";
import { dayTicks, evenTicks } from "../../parts/chart/ticks";
import { dayNumber } from "../../state/days";
import { linesFor } from "./frame";

export interface BurnUp {
  done: string;
  area: string;
  total: string;
  /** From what is done today to all of it, between 10 and 90 of 100 futures; empty where that is not known. */
  fan: string;
  likely: string;
  across: { y: number; label: string }[];
  along: { x: number; label: string }[];
}

export function drawBurnUp(
  { burn_up: past, finish }: Pick<ReportView, "burn_up" | "finish">,
  width: number,
  height: number,
): BurnUp | null {
  const [first, last] = [past[0], past.at(-1)];
  if (!first || !last) return null;
  const begin = dayNumber(first.day);
  const now = dayNumber(last.day);
  const ends = [finish.p90 ?? finish.p80 ?? finish.p50, finish.p50].flatMap((day) =>
    day === null ? [] : [dayNumber(day)],
  );
  const end = Math.max(begin + 7, now, ...ends);
  const ticks = evenTicks(Math.max(...past.map((one) => one.total)) / 60, linesFor(height));
  const most = (ticks.at(-1) ?? 1) * 60;
  const x = (day: number) => ((day - begin) / (end - begin)) * width;
  const y = (minutes: number) => height * (1 - minutes / most);
  const points = (of: "done" | "total"): Point[] =>
    past.map((one) => ({ x: x(dayNumber(one.day)), y: y(one[of]) }));
  const done = points("done");
  const here = { x: x(now), y: y(last.done) };
  const there = (day: string): Point => ({ x: x(dayNumber(day)), y: y(last.total) });
  const latest = finish.p90 ?? finish.p80;
  const fan = finish.p10 && latest ? between([here, there(finish.p10)], [there(latest)]) : "";
  return {
    done: straight(done),
    area: under(straight(done), done, height),
    total: straight([...points("total"), { x: x(end), y: y(last.total) }]),
    fan,
    likely: finish.p50 ? straight([here, there(finish.p50)]) : "",
    across: ticks.map((hours) => ({ y: y(hours * 60), label: say("units-hours", { hours }) })),
    along: dayTicks(begin, end, width).map(({ at, label }) => ({ x: x(at), label })),
  };
}
