/** What is shown of the history, as it stands in the address: `#/history/postgresql.indexes@41`. */
import { address } from "../../state/route.svelte";

export interface HistoryPlace {
  /** Only changes of this milestone. */
  milestone: string | null;
  /** The change shown beside the list. */
  change: number | null;
}

/** Reads it from the address; no id holds an @. */
export function parsePlace(open: string | null): HistoryPlace {
  const [milestone, change] = (open ?? "").split("@");
  return {
    milestone: milestone || null,
    change: /^\d+$/.test(change ?? "") ? Number(change) : null,
  };
}

/** What stands in the address after `#/history/`. */
export function writePlace({ milestone, change }: HistoryPlace): string | null {
  return `${milestone ?? ""}${change === null ? "" : `@${change}`}` || null;
}

export function historyAddress(place: HistoryPlace): string {
  return address("history", writePlace(place));
}
