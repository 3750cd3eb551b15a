/**
 * Gives lists, quotes and tables of a note the direction of their first letter, so that marks, boxes, bars and columns
 * stand where it begins. `dir="auto"` would do the same, but takes a browser minutes on a very long note.
 */
import { runsBackwards } from "../../../../messages";

const LETTER = /\p{L}/u;

export function direct(note: HTMLElement): void {
  for (const box of note.querySelectorAll<HTMLElement>("ul, ol, blockquote, table")) {
    const letter = firstLetter(box);
    if (letter) box.dir = runsBackwards(letter) ? "rtl" : "ltr";
  }
}

function firstLetter(box: HTMLElement): string | undefined {
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const letter = LETTER.exec(text.nodeValue ?? "");
    if (letter) return letter[0];
  }
  return undefined;
}
