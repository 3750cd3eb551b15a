/**
 * What a person wrote from right to left, within a sentence from left to right: kept apart from it, so that neither turns
 * the other around. Only the page does this: what is copied, saved or printed in a terminal has no such marks.
 */
const ISOLATE = "\u2068";
const END = "\u2069";
const BACKWARDS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether some of a text runs from right to left. */
export function runsBackwards(text: string): boolean {
  return BACKWARDS.test(text);
}

/** A text that stands in a sentence or a list; as it is where all of it runs the way they do. */
export function isolated(text: string): string {
  return runsBackwards(text) && !text.startsWith(ISOLATE) ? `${ISOLATE}${text}${END}` : text;
}

/** A sentence of the Rust side, which puts what a person wrote in quotation marks. */
export function quoting(sentence: string): string {
  return sentence.replace(/"([^"]+)"/g, (_, text: string) => `"${isolated(text)}"`);
}
