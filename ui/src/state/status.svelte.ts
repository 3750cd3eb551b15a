/** What the frame around every screen shows, as the Rust side last told it. */
import { commands, onChange, type Changed, type ErrorView, type StatusView } from "../api";

type Saving = { state: "saved" } | { state: "saving" } | { state: "failed"; reason: string };

class Status {
  view = $state<StatusView | null>(null);
  error = $state<ErrorView | null>(null);
  /** The person's day, as `YYYY-MM-DD`; empty while it is not known. */
  readonly today = $derived(this.view?.today ?? "");
  saving = $state<Saving>({ state: "saved" });
  #pending = 0;
  #listeners = new Set<(changed: Changed) => void>();

  /** Reads the state, now and after every change. */
  async start(): Promise<void> {
    const hears = onChange((changed) => {
      this.#listeners.forEach((listener) => listener(changed));
      void this.read();
    });
    await this.read();
    const before = this.view?.revision;
    await hears;
    await this.read();
    const revision = this.view?.revision;
    if (revision === undefined || revision === before) return;
    // Something changed before it could be heard.
    const changed = { revision, milestones: [], tracks: [], structure: true };
    this.#listeners.forEach((listener) => listener(changed));
  }

  /** Calls `listener` after every change until the function it gives is called. */
  listen(listener: (changed: Changed) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the state anew. */
  async read(): Promise<void> {
    try {
      this.view = await commands.status({});
      this.error = null;
    } catch (error) {
      this.error = error as ErrorView;
    }
  }

  /** Shows that something is being saved while `work` runs. */
  async track<T>(work: Promise<T>): Promise<T> {
    this.#pending += 1;
    this.saving = { state: "saving" };
    try {
      const result = await work;
      this.#pending -= 1;
      if (this.#pending === 0) this.saving = { state: "saved" };
      return result;
    } catch (error) {
      this.#pending -= 1;
      const refusal = error as ErrorView;
      this.saving =
        refusal.code === "not_saved"
          ? { state: "failed", reason: refusal.message }
          : { state: "saved" };
      throw error;
    }
  }
}

export const status = new Status();
