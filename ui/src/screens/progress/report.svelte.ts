/** How far the person has come, as the Rust side last told it. */
import { commands, type ErrorView, type ReportView } from "../../api";

export class Report {
  view = $state.raw<ReportView | null>(null);
  error = $state<ErrorView | null>(null);
  #turn = 0;

  /** Reads it; an answer that a later question has overtaken is dropped. */
  async read(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await commands.report({});
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = null;
    } catch (refusal) {
      if (turn === this.#turn) this.error = refusal as ErrorView;
    }
  }
}
