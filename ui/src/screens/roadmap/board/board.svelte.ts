/** How the board is set up, remembered on this computer, and what it says to a screen reader. */
import type { By } from "./columns";

const KEY = "waymark.board.by";

class BoardState {
  by = $state<By>(localStorage.getItem(KEY) === "track" ? "track" : "status");
  /** Read out when it changes. */
  says = $state("");

  group(by: By): void {
    this.by = by;
    localStorage.setItem(KEY, by);
  }
}

export const board = new BoardState();
