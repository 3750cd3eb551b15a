/** A new milestone while it is written: the line, how Rust reads it, and what is chosen beside it. */
import { commands, type Done, type ErrorView, type QuickAddView, type TrackView } from "../api";
import { say } from "../messages";
import { act } from "../state/act";
import { status } from "../state/status.svelte";
import { milestoneInSight } from "./bindings.svelte";
import { completed } from "./quickline";

/** The choice of a track that is made along with the milestone. */
export const NEW_TRACK = "+";

export class QuickAdding {
  text = $state("");
  cursor = $state(0);
  /** How the line is read, and which text that was. */
  view = $state<QuickAddView | null>(null);
  read = $state("");
  problem = $state("");
  tracks = $state<Pick<TrackView, "id" | "title">[]>([]);
  /** What wins over the line; empty where the line says it. */
  track = $state("");
  newTrack = $state("");
  outcome = $state("");
  hours = $state("");
  due = $state("");
  /** Which suggestion is offered, whether it was chosen among them, and whether they were put away. */
  suggestion = $state(0);
  chosen = $state(false);
  dismissed = $state(false);
  readonly suggestions = $derived(
    this.dismissed || this.read !== this.text ? [] : (this.view?.completion?.suggestions ?? []),
  );
  #inSight: string | null = null;
  #asked = 0;

  /** Begins anew. */
  async begin(): Promise<void> {
    this.text = this.track = this.newTrack = this.outcome = this.hours = this.due = "";
    this.problem = this.read = "";
    this.cursor = 0;
    this.view = null;
    this.#inSight = milestoneInSight();
    try {
      const { tracks } = await commands.outline({});
      this.tracks = tracks.map(({ id, title }) => ({ id, title }));
      if (this.tracks.length === 0) this.track = NEW_TRACK;
    } catch (error) {
      this.problem = (error as ErrorView).message;
    }
    await this.look();
  }

  /** Has the line read. */
  async look(): Promise<void> {
    const { text, cursor } = this;
    const turn = ++this.#asked;
    try {
      const view = await commands.parse_quick_add({ text, cursor, in_sight: this.#inSight });
      if (turn !== this.#asked) return;
      this.view = view;
      this.read = text;
      this.suggestion = 0;
      this.chosen = false;
    } catch (error) {
      if (turn === this.#asked) this.problem = (error as ErrorView).message;
    }
  }

  /** Takes what is in the field. */
  async type(text: string, cursor: number): Promise<void> {
    this.text = text;
    this.cursor = cursor;
    this.dismissed = false;
    this.problem = "";
    await this.look();
  }

  /** Goes to another suggestion, around the ends. */
  choose(by: -1 | 1): void {
    const count = this.suggestions.length;
    this.suggestion = (this.suggestion + count + by) % count;
    this.chosen = true;
  }

  /** Puts a suggestion into the line; gives where the cursor stands then, or null where there is none. */
  complete(index = this.suggestion): number | null {
    const range = this.view?.completion?.range;
    const chosen = this.suggestions[index];
    if (!range || !chosen) return null;
    const { text, cursor } = completed(this.text, range, chosen.insert);
    void this.type(text, cursor);
    return cursor;
  }

  #estimate(): { low: number; likely: number; high: number } | null {
    if (!this.hours.trim()) return null;
    const likely = Math.round(Number(this.hours.replace(",", ".")) * 60);
    if (!Number.isFinite(likely) || likely < 1) {
      throw { message: say("quick_add-hours-unread") };
    }
    return {
      low: Math.max(1, Math.round((likely * 2) / 3)),
      likely,
      high: Math.round((likely * 5) / 3),
    };
  }

  /** Adds it; gives what was done, or null where it was refused. */
  async add(): Promise<Done | null> {
    this.problem = "";
    try {
      const estimate = this.#estimate();
      let track: string | null = this.track || null;
      if (track === NEW_TRACK) {
        const made = await status.track(
          commands.add_track({ title: this.newTrack, kind: "skill" }),
        );
        track = made.created[0] ?? null;
        this.track = track ?? "";
      }
      const change = commands.quick_add({
        text: this.text,
        in_sight: this.#inSight,
        track,
        outcome: this.outcome,
        estimate,
        due: this.due || null,
      });
      await change;
      return await act(change);
    } catch (error) {
      const { message, hints = [] } = error as Pick<ErrorView, "message"> & Partial<ErrorView>;
      this.problem = [message, ...hints].join(" ");
      return null;
    }
  }
}
