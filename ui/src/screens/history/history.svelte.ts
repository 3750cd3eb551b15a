/** The history as the Rust side last told it, latest first, as far back as the person has scrolled. */
import { commands, type ErrorView, type HistoryLine } from "../../api";
import { dayOf } from "../../state/format";

/** One line of the list: a day's heading, a change, or what stands at its end. */
export type Entry =
  | { kind: "day"; key: string; day: string }
  | { kind: "change"; key: string; line: HistoryLine }
  | { kind: "end"; key: "end" };

/** How many changes are read at a time while scrolling, and the most that one answer holds. */
const PAGE = 100;
const MOST = 1_000;

export class HistoryState {
  lines = $state.raw<HistoryLine[]>([]);
  /** Whether there are older changes than those shown. */
  more = $state(false);
  /** Whether anything was read yet. */
  loaded = $state(false);
  error = $state<ErrorView | null>(null);
  /** Why older changes could not be read. */
  olderError = $state<ErrorView | null>(null);
  search = $state("");
  /** The id and the title of the milestone whose changes alone are shown. */
  milestone = $state<string | null>(null);
  of = $state<string | null>(null);
  revision = $state(0);
  #turn = 0;
  #readingOlder = false;

  readonly filtered = $derived(this.search.trim() !== "" || this.milestone !== null);

  readonly entries = $derived.by((): Entry[] => {
    const entries: Entry[] = [];
    let day = "";
    for (const line of this.lines) {
      const own = dayOf(line.at);
      if (own !== day) entries.push({ kind: "day", key: `d ${own} ${line.change}`, day: own });
      day = own;
      entries.push({ kind: "change", key: String(line.change), line });
    }
    if (entries.length > 0) entries.push({ kind: "end", key: "end" });
    return entries;
  });

  /** Reads what the filter lets through from the latest back: a page, or as many as are shown already. */
  async read(again = false): Promise<void> {
    const turn = ++this.#turn;
    const wanted = again ? Math.max(PAGE, this.lines.length) : PAGE;
    const lines: HistoryLine[] = [];
    try {
      let view;
      do {
        view = await this.#page(
          lines.at(-1)?.change ?? null,
          Math.min(MOST, wanted - lines.length),
        );
        if (turn !== this.#turn) return;
        lines.push(...view.lines);
      } while (view.more && lines.length < wanted);
      this.lines = lines;
      this.more = view.more;
      this.of = view.of;
      this.revision = view.revision;
      this.loaded = true;
      this.error = this.olderError = null;
    } catch (refusal) {
      if (turn === this.#turn) this.error = refusal as ErrorView;
    }
  }

  /** Reads one page further back, if there is one and it is not being read. */
  async readOlder(): Promise<void> {
    const last = this.lines.at(-1);
    if (!last || !this.more || this.#readingOlder) return;
    const turn = this.#turn;
    this.#readingOlder = true;
    try {
      const view = await this.#page(last.change, PAGE);
      if (turn !== this.#turn) return;
      this.lines = [...this.lines, ...view.lines];
      this.more = view.more;
      this.olderError = null;
    } catch (refusal) {
      if (turn === this.#turn) this.olderError = refusal as ErrorView;
    } finally {
      this.#readingOlder = false;
    }
  }

  #page(before: number | null, limit: number) {
    return commands.history({ milestone: this.milestone, search: this.search, before, limit });
  }
}

export const history = new HistoryState();
