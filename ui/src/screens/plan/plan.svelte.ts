/** The plan as the Rust side last told it. */
import { commands, type ErrorView, type PlanView } from "../../api";
import { Watch } from "./watch.svelte";

export class Plan {
  view = $state.raw<PlanView | null>(null);
  error = $state<ErrorView | null>(null);
  readonly watch = new Watch();
  #turn = 0;

  /**
   * Reads it; an answer that a later question has overtaken is dropped. What is known stays when the person stops it;
   * stopped by something else it is read again.
   */
  async read(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await this.watch.over(commands.plan({}));
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = null;
    } catch (refusal) {
      if (turn !== this.#turn) return;
      const error = refusal as ErrorView;
      if (error.code === "cancelled" && !this.watch.stopped) return this.read();
      if (!this.watch.stopped || !this.view) this.error = error;
    }
  }
}
