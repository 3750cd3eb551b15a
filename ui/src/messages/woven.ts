/** Sentences with something else than text in them, such as a link or a key. */

const OPEN = "\uE000";
const CLOSE = "\uE001";

/** What stands in a sentence for the snippet `name` of a `Woven`. */
export function hole(name: string): string {
  return `${OPEN}${name}${CLOSE}`;
}

/** A piece of a sentence: words, or the name of what stands there. */
export type Piece = { text: string } | { hole: string };

/** A sentence taken apart at its holes. */
export function pieces(sentence: string): Piece[] {
  return sentence.split(/(\uE000[^\uE001]*\uE001)/).flatMap((piece): Piece[] => {
    if (piece === "") return [];
    return piece.startsWith(OPEN) ? [{ hole: piece.slice(1, -1) }] : [{ text: piece }];
  });
}
