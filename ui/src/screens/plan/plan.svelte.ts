/** The plan as the Rust side last told it. */
import { commands, type ErrorView, type PlanView } from "../../api";
import { Watch } from "./watch.svelte";

export class Plan {
  view = $state.raw<PlanView | null>(null);
  error = $state<ErrorView | null>(null);
  readonly watch = new Watch();
  #turn = 0;

  /** Reads it; an answer that a later question has overtaken is dropped, and what is known stays when stopped. */
  async read(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await this.watch.over(commands.plan({}));
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = null;
    } catch (refusal) {
      if (turn === this.#turn && !(this.watch.stopped && this.view)) {
        this.error = refusal as ErrorView;
      }
    }
  }
}
