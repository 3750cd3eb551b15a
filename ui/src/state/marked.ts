/** Texts in which some letters are marked. */
import type { TextRange } from "../api";

/** A piece of a text. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text into pieces, marked and not, in order. */
export function pieces(text: string, marks: TextRange[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) cut.push({ text: text.slice(at, start), marked: false });
    cut.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), marked: false });
  return cut;
}
