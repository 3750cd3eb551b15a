/** The outline as the Rust side last told it. Only the rows that changed are read again. */
import {
  commands,
  type Changed,
  type ErrorView,
  type Outline,
  type Row,
  type Status,
  type TrackKind,
  type TrackView,
} from "../../api";
import { patch } from "./patch";

/** Which milestones are shown. */
export interface Filter {
  search: string;
  status: Status | "ready" | "all";
  kind: TrackKind | "all";
}

/** One line of the list: a track's heading or a milestone. */
export type Line =
  | { kind: "track"; key: string; track: TrackView }
  | { kind: "row"; key: string; row: Row; first: boolean; last: boolean }
  | { kind: "add"; key: string; track: TrackView };

export const ALL: Filter = { search: "", status: "all", kind: "all" };

class OutlineState {
  view = $state.raw<Outline | null>(null);
  error = $state<ErrorView | null>(null);
  filter = $state<Filter>({ ...ALL });
  collapsed = $state<string[]>([]);
  #turn = 0;

  readonly filtered = $derived(
    this.filter.search.trim() !== "" || this.filter.status !== "all" || this.filter.kind !== "all",
  );

  readonly lines = $derived.by((): Line[] => {
    const lines: Line[] = [];
    for (const track of this.view?.tracks ?? []) {
      lines.push({ kind: "track", key: `t ${track.id}`, track });
      if (this.collapsed.includes(track.id)) continue;
      track.rows.forEach((row, index) =>
        lines.push({
          kind: "row",
          key: row.id,
          row,
          first: index === 0,
          last: index === track.rows.length - 1,
        }),
      );
      if (track.rows.length === 0) lines.push({ kind: "add", key: `a ${track.id}`, track });
    }
    return lines;
  });

  /** Reads all of it that the filter lets through. */
  async read(filter: Filter = this.filter): Promise<void> {
    const turn = ++this.#turn;
    const { search, status, kind } = filter;
    try {
      const view = await commands.outline({
        search,
        kind: kind === "all" ? null : kind,
        ready: status === "ready",
        statuses: status === "all" || status === "ready" ? [] : [status],
      });
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = null;
    } catch (error) {
      if (turn === this.#turn) this.error = error as ErrorView;
    }
  }

  /** Takes a change in: all anew when something was added, removed or moved, else just the rows that changed. */
  async take(changed: Changed): Promise<void> {
    if (!this.view || changed.structure || changed.milestones.length > 500) return this.read();
    if (changed.milestones.length === 0) return;
    const turn = this.#turn;
    const news = await commands.rows({ ids: changed.milestones });
    if (turn !== this.#turn) return;
    this.view = patch(this.view, news);
  }

  /** Shows a status at once, before the Rust side has said so; what it says next replaces it. */
  show(id: string, status: Status): void {
    if (!this.view) return;
    const tracks = this.view.tracks.map((track) =>
      track.rows.some((row) => row.id === id)
        ? { ...track, rows: track.rows.map((row) => (row.id === id ? { ...row, status } : row)) }
        : track,
    );
    this.view = { ...this.view, tracks };
  }

  /** Shows or hides the milestones of a track. */
  toggle(track: string): void {
    this.collapsed = this.collapsed.includes(track)
      ? this.collapsed.filter((id) => id !== track)
      : [...this.collapsed, track];
  }
}

export const outline = new OutlineState();
