/**
 * Today as the Rust side last told it. A tick shows at once; what the Rust side says next replaces it, and an answer
 * to a question asked before the tick is dropped.
 */
import { commands, type Done, type ErrorView, type Status, type TodayView } from "../../api";

export class Today {
  view = $state.raw<TodayView | null>(null);
  error = $state<ErrorView | null>(null);
  #turn = 0;

  /** Reads it; an answer that a later question has overtaken is dropped. */
  async read(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await commands.today({});
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = null;
    } catch (refusal) {
      if (turn === this.#turn) this.error = refusal as ErrorView;
    }
  }

  /** Shows a status until `change` is known to have happened; a refusal puts back what is true. */
  async showStatus(id: string, status: Status, change: Promise<Done | null>): Promise<void> {
    this.#turn += 1;
    if (this.view) {
      const { next, ready } = this.view;
      this.view = {
        ...this.view,
        next: next?.row.id === id ? { ...next, row: { ...next.row, status } } : next,
        ready: ready.map((row) => (row.id === id ? { ...row, status } : row)),
      };
    }
    await this.#settle(change);
  }

  /** Shows a step of the next milestone as done or not, in the same way. */
  async showStep(step: string, done: boolean, change: Promise<Done | null>): Promise<void> {
    this.#turn += 1;
    if (this.view?.next) {
      const steps = this.view.next.steps.map((one) => (one.id === step ? { ...one, done } : one));
      const row = { ...this.view.next.row, steps_done: steps.filter((one) => one.done).length };
      this.view = { ...this.view, next: { ...this.view.next, steps, row } };
    }
    await this.#settle(change);
  }

  /** A change that happened is told by its event; one that did not leaves only us to put things right. */
  async #settle(change: Promise<Done | null>): Promise<void> {
    const done = await change;
    if (done === null || done.change === null) await this.read();
  }
}
