/** The timer as the Rust side last told it, and how long it has run. */
import { commands, type Done, type ErrorView, type TimerView } from "../api";
import { act, refuse } from "./act";
import { status } from "./status.svelte";

/** How often it is looked whether a minute has passed. */
const LOOK_MS = 5_000;

class RunningTimer {
  #now = $state(Date.now());
  readonly view: TimerView | null = $derived(status.view?.timer ?? null);
  /** Whole minutes since it was started. */
  readonly minutes: number = $derived(
    this.view ? Math.max(0, Math.floor((this.#now - Date.parse(this.view.start)) / 60_000)) : 0,
  );

  /** Keeps the minutes up to date until the function it gives is called. */
  watch(): () => void {
    this.#now = Date.now();
    const timer = setInterval(() => (this.#now = Date.now()), LOOK_MS);
    return () => clearInterval(timer);
  }

  /** Whether it runs on this milestone. */
  runsOn(id: string): boolean {
    return this.view?.id === id;
  }

  start(id: string): Promise<Done | null> {
    return act(commands.start_timer({ id }));
  }

  stop(): Promise<Done | null> {
    return act(commands.stop_timer({}));
  }

  discard(): Promise<Done | null> {
    return act(commands.discard_timer({}));
  }

  /**
   * Starts it on a milestone, or stops it where it runs there. Without one, stops it wherever it runs, else starts it
   * on what is next.
   */
  async toggle(id: string | null): Promise<void> {
    if (id === null ? this.view : this.runsOn(id)) {
      await this.stop();
      return;
    }
    try {
      const chosen = id ?? (await commands.today({})).next?.row.id;
      if (chosen) await this.start(chosen);
    } catch (error) {
      refuse(error as ErrorView);
    }
  }
}

export const timer = new RunningTimer();
