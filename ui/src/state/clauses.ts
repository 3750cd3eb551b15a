/** Clauses that follow each other in one line. */
import { locale } from "./format";

const row = new Intl.ListFormat(locale, { type: "unit" });

/** Clauses with what the language puts between them: `Tuesday 2 h, Friday 1 h`. */
export function clauses(parts: readonly string[]): string {
  return row.format(parts);
}
