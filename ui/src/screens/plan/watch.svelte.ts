/** How far a forecast is that takes its time, and a way to stop it. */
import { commands } from "../../api";

/** Before this nothing is said: most forecasts are there by then. */
const PATIENCE_MS = 400;
const ASK_MS = 250;

export class Watch {
  /** Whether it takes long enough to say so. */
  slow = $state(false);
  /** 0 to 100; none while it is not known. */
  percent = $state<number | null>(null);
  /** Whether the person stopped it, so that its refusal is no failure. */
  stopped = $state(false);
  #running = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #asking: ReturnType<typeof setInterval> | undefined;

  /** Waits for an answer that has a forecast in it. */
  async over<T>(work: Promise<T>): Promise<T> {
    this.stopped = false;
    this.#running += 1;
    if (this.#running === 1) this.#patience = setTimeout(() => this.#begin(), PATIENCE_MS);
    try {
      return await work;
    } finally {
      this.#running -= 1;
      if (this.#running === 0) this.#end();
    }
  }

  /** Stops whatever is under way. */
  async stop(): Promise<void> {
    if (this.#running === 0) return;
    this.stopped = true;
    await commands.cancel_forecast({});
  }

  #begin(): void {
    this.slow = true;
    const ask = async () => {
      try {
        const { percent } = await commands.forecast_share({});
        if (this.slow) this.percent = percent ?? this.percent;
      } catch {
        // How far it is does not matter enough to say that it is not known.
        this.percent = null;
      }
    };
    void ask();
    this.#asking = setInterval(() => void ask(), ASK_MS);
  }

  #end(): void {
    clearTimeout(this.#patience);
    clearInterval(this.#asking);
    this.slow = false;
    this.percent = null;
  }
}
