/** Carrying cards to another column or place: what a drop or a key on the board leads to. */
import { say } from "../../../messages";
import * as deeds from "../deeds";
import { lineAt, type Target } from "../drag.svelte";
import { moveBy, moveInto, moveTo } from "../moving";
import { outline } from "../outline.svelte";
import { board } from "./board.svelte";
import type { BoardColumn } from "./columns";

/** Puts cards into a column, and says so; tells whether they went there. */
export async function carry(ids: string[], column: BoardColumn): Promise<boolean> {
  const title = outline.row(ids[0] ?? "")?.title ?? "";
  const went =
    column.of.kind === "status"
      ? await deeds.putInColumn(ids, column.of.column)
      : await moveInto(ids, column.of.id, "last");
  if (went)
    board.says =
      ids.length === 1
        ? say("board-moved", { title, column: column.title })
        : say("board-moved-several", { count: ids.length, column: column.title });
  return went;
}

/** Moves cards up or down in their track. */
export function carryAlong(ids: string[], by: -1 | 1): Promise<boolean> {
  return outline.inOwnOrder ? moveBy(outline.tracks, ids, by) : Promise.resolve(false);
}

/** What lies under a point: a place between cards where their order is the roadmap's, else a whole column. */
export function targetAt(columns: BoardColumn[], x: number, y: number): Target | null {
  if (board.by === "track" && outline.inOwnOrder) {
    const card = lineAt(x, y);
    if (card) return card;
  }
  const element = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-column]");
  const column = columns.find((one) => one.key === element?.dataset["column"]);
  return column ? { key: column.key, after: false } : null;
}

/** Carries cards to where they were dropped. */
export async function drop(ids: string[], target: Target, columns: BoardColumn[]): Promise<void> {
  const column = columns.find((one) => one.key === target.key);
  if (column) await carry(ids, column);
  else await moveTo(outline.tracks, ids, target.key, target.after);
}
