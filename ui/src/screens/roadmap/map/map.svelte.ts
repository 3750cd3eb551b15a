/** The map as the Rust side last told it. Only the rows that changed are read again; places change with the structure. */
import { commands, type Changed, type ErrorView, type MapView, type Status } from "../../../api";
import { patch } from "./patch";

export class MapState {
  view = $state.raw<MapView | null>(null);
  error = $state<ErrorView | null>(null);
  #turn = 0;

  /** Reads all of it. */
  async read(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await commands.map({});
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = null;
    } catch (error) {
      if (turn === this.#turn) this.error = error as ErrorView;
    }
  }

  /** Takes a change in: all anew when something was added, removed, moved or renamed, else the rows that changed. */
  async take(changed: Changed): Promise<void> {
    if (!this.view || changed.structure || changed.milestones.length > 500) return this.read();
    if (changed.milestones.length === 0) return;
    const turn = this.#turn;
    const news = await commands.rows({ ids: changed.milestones });
    if (turn === this.#turn && this.view) this.view = patch(this.view, news);
  }

  /** Shows a status at once, before the Rust side has said so; what it says next replaces it. */
  show(id: string, status: Status): void {
    if (!this.view) return;
    const tracks = this.view.tracks.map((track) =>
      track.waymarks.some(({ row }) => row.id === id)
        ? {
            ...track,
            waymarks: track.waymarks.map((waymark) =>
              waymark.row.id === id ? { ...waymark, row: { ...waymark.row, status } } : waymark,
            ),
          }
        : track,
    );
    this.view = { ...this.view, tracks };
  }
}
