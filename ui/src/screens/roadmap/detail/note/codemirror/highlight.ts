/** Colours code that is shown, by the same rules as in the editor. */
import { classHighlighter, highlightCode } from "@lezer/highlight";

import { languageNamed } from "./languages";

/** What is longer is shown as it is: nobody reads it for its colours. */
const LONGEST = 100_000;

/** Puts the parts of a `code` element into spans that say what they are; in an unknown language it stays as it is. */
export async function highlight(code: HTMLElement): Promise<void> {
  const text = code.textContent;
  const language = languageNamed(code.dataset["language"] ?? "");
  if (!language || text.length > LONGEST) return;
  const { parser } = (await language.load()).language;
  const parts = document.createDocumentFragment();
  const put = (piece: string, classes: string): void => {
    if (!classes) return void parts.append(piece);
    const span = document.createElement("span");
    span.className = classes;
    span.textContent = piece;
    parts.append(span);
  };
  highlightCode(text, parser.parse(text), classHighlighter, put, () => parts.append("\n"));
  code.replaceChildren(parts);
}
