/** The plan as rows of a table. */
import type { Bar, PlanView } from "../../api";

export interface TableRow {
  key: string;
  /** The milestone to open; none for what is done. */
  id: string | null;
  track: string;
  title: string;
  state: string;
  first: string;
  last: string;
  minutes: number;
  due: string | null;
  late: boolean;
}

const STATES = { done: "done", now: "in progress", planned: "planned" } as const;

function state(bar: Bar, parked: boolean): string {
  return parked && bar.kind !== "done" ? "set aside" : STATES[bar.kind];
}

/** Every bar as a row, track by track in order. */
export function tableRows(plan: Pick<PlanView, "tracks">): TableRow[] {
  return plan.tracks.flatMap((track) =>
    track.bars.map((bar, index) => ({
      key: `${track.id} ${bar.id ?? index}`,
      id: bar.id,
      track: track.title,
      title: bar.title,
      state: state(bar, track.parked),
      first: bar.first,
      last: bar.last,
      minutes: bar.minutes,
      due: bar.due,
      late: bar.late,
    })),
  );
}
