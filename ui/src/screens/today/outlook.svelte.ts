/** The forecast for Today, asked for once the rest is there; what was told stays until there is something newer. */
import { commands, type ErrorView, type OutlookView } from "../../api";

export class Outlook {
  view = $state.raw<OutlookView | null>(null);
  error = $state<ErrorView | null>(null);
  #turn = 0;

  async read(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await commands.outlook({});
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = null;
    } catch (refusal) {
      if (turn !== this.#turn) return;
      const error = refusal as ErrorView;
      // What somebody else stopped is asked again.
      if (error.code === "cancelled") return this.read();
      this.error = error;
    }
  }
}
