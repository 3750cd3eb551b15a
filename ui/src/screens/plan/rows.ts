/** The plan as rows of a table. */
import type { Bar, PlanView } from "../../api";
import { say } from "../../messages";

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

function state({ kind }: Bar, parked: boolean): string {
  if (kind === "done") return say("words-status", { status: "done" });
  if (parked) return say("words-set-aside");
  return kind === "now" ? say("words-status", { status: "doing" }) : say("plan-state-planned");
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
