/**
 * What a person wrote from right to left, within a sentence from left to right: kept apart from it, so that neither turns
 * the other around. Only the page does this: what is copied, saved or printed in a terminal has no such marks.
 */
const ISOLATE = "\u2068";
const END = "\u2069";
const BACKWARDS =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A text that stands in a sentence or a list; as it is where all of it runs the way they do. */
export function isolated(text: string): string {
  return BACKWARDS.test(text) && !text.startsWith(ISOLATE) ? `${ISOLATE}${text}${END}` : text;
}

/** A sentence of the Rust side, which puts what a person wrote in quotation marks. */
export function quoting(sentence: string): string {
  return sentence.replace(/"([^"]+)"/g, (_, text: string) => `"${isolated(text)}"`);
}
