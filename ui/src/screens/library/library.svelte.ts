/** The library as the Rust side last told it. */
import {
  commands,
  type ErrorView,
  type LibraryTrack,
  type LibraryView,
  type TrackKind,
} from "../../api";
import { KINDS } from "../kinds";

/** The tracks of one kind. */
export interface Shelf {
  kind: TrackKind;
  label: string;
  tracks: LibraryTrack[];
}

class LibraryState {
  view = $state.raw<LibraryView | null>(null);
  error = $state<ErrorView | null>(null);
  search = $state("");
  kind = $state<TrackKind | "all">("all");
  /** The tracks whose milestones are shown while nothing is searched for. */
  expanded = $state<string[]>([]);
  #turn = 0;

  readonly searching = $derived(this.search.trim() !== "");

  readonly shelves = $derived.by((): Shelf[] => {
    const tracks = this.view?.tracks ?? [];
    return KINDS.flatMap(({ value, label }) => {
      const own = value === "all" ? [] : tracks.filter((track) => track.kind === value);
      return value === "all" || own.length === 0 ? [] : [{ kind: value, label, tracks: own }];
    });
  });

  /** What can be gone through: the tracks, and the milestones of those that show them. */
  readonly lines = $derived(
    this.shelves.flatMap((shelf) =>
      shelf.tracks.flatMap(({ id, rows }) => [
        { id, track: id },
        ...(this.shows(id) ? rows.map((row) => ({ id: row.id, track: id })) : []),
      ]),
    ),
  );

  /** Whether the milestones of a track are shown. */
  shows(track: string): boolean {
    return this.searching || this.expanded.includes(track);
  }

  /** Reads what the filter lets through; an answer that a later question has overtaken is dropped. */
  async read(search = this.search, kind = this.kind): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await commands.library({ search, kind: kind === "all" ? null : kind });
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = null;
    } catch (refusal) {
      if (turn === this.#turn) this.error = refusal as ErrorView;
    }
  }

  /** Shows or hides the milestones of a track. */
  toggle(track: string): void {
    this.expanded = this.expanded.includes(track)
      ? this.expanded.filter((id) => id !== track)
      : [...this.expanded, track];
  }
}

export const library = new LibraryState();
