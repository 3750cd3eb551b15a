/**
 * The roadmap's tracks and rows as the Rust side last told them. What stands where is kept apart from what each row
 * says, so that a tick draws one row anew and not the list.
 */
import { untrack } from "svelte";

import {
  commands,
  type Changed,
  type Column,
  type ErrorView,
  type Outline,
  type ProgressView,
  type Row,
  type Rows,
  type Status,
  type TrackKind,
  type TrackName,
} from "../../api";
import { ALL, leavesOut, type Filter } from "./filter";
import { groupIds } from "./groupIds";

/** A track and the ids of its rows, as far as the filter lets them through, in their own order. */
export interface TrackLine {
  id: string;
  title: string;
  kind: TrackKind;
  parked: boolean;
  ids: string[];
}

/**
 * One line of the list: a track's heading, a milestone and the how-manyeth it is of its track, or of all where they are
 * sorted, or the place of a track that has none.
 */
export type Line =
  | { kind: "track"; key: string; track: TrackLine }
  | { kind: "row"; key: string; at: number; of: number; track: TrackLine | null }
  | { kind: "add"; key: string; track: TrackLine };

/** What the head of the screen says. */
export interface Head {
  headline: string;
  today: string;
  shown: number;
  allTracks: TrackName[];
}

/** How many changed rows are read one by one; more are read with the whole. */
const MANY = 500;

/** A row that tells those who show it when it changes. */
class Cell {
  row = $state.raw<Row>() as Row;

  constructor(row: Row) {
    this.row = row;
  }
}

class OutlineState {
  head = $state.raw<Head | null>(null);
  progress = $state.raw<ProgressView | null>(null);
  tracks = $state.raw<TrackLine[]>([]);
  sorted = $state.raw<string[] | null>(null);
  error = $state<ErrorView | null>(null);
  filter = $state.raw<Filter>(ALL);
  collapsed = $state.raw<string[]>([]);
  /** How far the list was scrolled, for coming back to it. */
  offset = 0;
  /** Counts changes of rows, for what looks at all of them. */
  #version = $state(0);
  #cells = new Map<string, Cell>();
  #progressOf = $state.raw<ReadonlyMap<string, ProgressView>>(new Map());
  #next: string | null = null;
  #turn = 0;

  /** Whether something is left out, so that neighbours here may be none on the roadmap. */
  readonly filtered = $derived(leavesOut(this.filter));
  /** Whether rows stand where they stand on the roadmap, and so can be moved. */
  readonly inOwnOrder = $derived(!this.filtered && this.filter.sort === "own");

  readonly lines = $derived.by((): Line[] => {
    if (this.sorted)
      return this.sorted.map((key, index, all) => ({
        kind: "row",
        key,
        at: index + 1,
        of: all.length,
        track: null,
      }));
    const lines: Line[] = [];
    for (const track of this.tracks) {
      lines.push({ kind: "track", key: `t ${track.id}`, track });
      if (this.collapsed.includes(track.id)) continue;
      track.ids.forEach((key, index, all) =>
        lines.push({ kind: "row", key, at: index + 1, of: all.length, track }),
      );
      if (track.ids.length === 0) lines.push({ kind: "add", key: `a ${track.id}`, track });
    }
    return lines;
  });

  /** The ids of all rows, in the order shown. */
  readonly ids = $derived(this.sorted ?? this.tracks.flatMap((track) => track.ids));

  /** A row, which may have gone meanwhile. */
  row(id: string): Row | undefined {
    return this.#cells.get(id)?.row;
  }

  /** Takes in a row that the filter leaves out, so that something can be done to it from elsewhere. */
  know(row: Row): void {
    if (!this.#cells.has(row.id)) this.#cells.set(row.id, new Cell(row));
  }

  /** How far a track is. */
  progressOf(track: string): ProgressView | undefined {
    return this.#progressOf.get(track);
  }

  /** The ids of all rows in groups; computed anew after any row has changed. */
  group<Key>(keyOf: (row: Row) => Key): Map<Key, string[]> {
    const ids = this.ids;
    void this.#version;
    // Ten thousand rows are no ten thousand dependencies: the count of changes stands for all of them.
    return untrack(() => groupIds(ids, (id) => this.row(id), keyOf));
  }

  /** Reads all of it that the filter lets through. */
  async read(filter: Filter = this.filter): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await commands.outline({ ...filter });
      if (turn === this.#turn) this.#show(view);
    } catch (error) {
      if (turn === this.#turn) this.error = error as ErrorView;
    }
  }

  #show(view: Outline): void {
    const rows = view.sorted ?? view.tracks.flatMap((track) => track.rows);
    this.#cells = new Map(rows.map((row) => [row.id, this.#cell(row)]));
    this.#next = rows.find((row) => row.next)?.id ?? null;
    this.sorted = view.sorted?.map((row) => row.id) ?? null;
    this.tracks = view.tracks.map(({ id, title, kind, parked, rows }) => ({
      id,
      title,
      kind,
      parked,
      ids: rows.map((row) => row.id),
    }));
    this.#progressOf = new Map(view.tracks.map((track) => [track.id, track.progress]));
    this.progress = view.progress;
    const { headline, today, shown, all_tracks: allTracks } = view;
    this.head = { headline, today, shown, allTracks };
    this.error = null;
    this.#version += 1;
  }

  /** Takes a change in: all anew when something was added, removed or moved, else just the rows that changed. */
  async take(changed: Changed): Promise<void> {
    if (!this.head || changed.structure || changed.milestones.length > MANY) return this.read();
    if (changed.milestones.length === 0) return;
    const turn = this.#turn;
    const news = await commands.rows({ ids: changed.milestones });
    if (turn === this.#turn) this.patch(news);
  }

  /** Shows some rows anew; rows that are not shown stay so. */
  patch(news: Rows): void {
    for (const row of news.rows) this.#put(row);
    if (news.next !== this.#next) {
      const before = this.#next === null ? undefined : this.row(this.#next);
      if (before?.next) this.#put({ ...before, next: false });
      const next = news.next === null ? undefined : this.row(news.next);
      if (next && !next.next) this.#put({ ...next, next: true });
      this.#next = news.next;
    }
    const progress = news.tracks.map((track): [string, ProgressView] => [track.id, track.progress]);
    this.#progressOf = new Map([...this.#progressOf, ...progress]);
    this.progress = news.progress;
    this.#version += 1;
  }

  /** The cell of a row, the old one where it was shown before. */
  #cell(row: Row): Cell {
    const cell = this.#cells.get(row.id);
    if (cell) cell.row = row;
    return cell ?? new Cell(row);
  }

  #put(row: Row): void {
    const cell = this.#cells.get(row.id);
    if (cell) cell.row = row;
  }

  /** Shows a status at once, before the Rust side has said so; what it says next replaces it. */
  show(ids: readonly string[], status: Status): void {
    for (const id of ids) {
      const row = this.row(id);
      if (!row) continue;
      const open: Column = row.waits_for > 0 ? "todo" : "ready";
      this.#put({ ...row, status, column: status === "todo" ? open : status });
    }
    this.#version += 1;
  }

  /** Shows or hides the milestones of a track. */
  toggle(track: string): void {
    this.collapsed = this.collapsed.includes(track)
      ? this.collapsed.filter((id) => id !== track)
      : [...this.collapsed, track];
  }
}

export const outline = new OutlineState();
