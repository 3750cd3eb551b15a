/** Markdown as a language of the editor: GitHub's, with code in its fences, without the weight of an HTML editor. */
import { insertNewlineContinueMarkup, markdownLanguage } from "@codemirror/lang-markdown";
import { deleteMarkupBackward, pasteURLAsLink } from "@codemirror/lang-markdown";
import { Language, ParseContext, syntaxHighlighting } from "@codemirror/language";
import { Prec, type Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { classHighlighter, tags } from "@lezer/highlight";
import { MarkdownParser, parseCode, type MarkdownConfig } from "@lezer/markdown";

import { languageNamed } from "./languages";

const inFences = parseCode({
  codeParser(info) {
    const found = languageNamed(/^[^\s,{]*/.exec(info)?.[0] ?? "");
    if (!found) return null;
    return found.support?.language.parser ?? ParseContext.getSkippingParser(found.load());
  },
});

const OPENS = "[".charCodeAt(0);

/** Links to milestones, brackets and all. */
const wikiLinks: MarkdownConfig = {
  defineNodes: [{ name: "WikiLink", style: tags.link }],
  parseInline: [
    {
      name: "WikiLink",
      // eslint-disable-next-line waymark/no-text -- the name of another rule of the parser
      before: "Link",
      parse(context, next, at) {
        if (next !== OPENS || context.char(at + 1) !== OPENS) return -1;
        const link = /^\[\[[^[\]]+\]\]/.exec(context.slice(at, context.end))?.[0];
        return link ? context.addElement(context.elt("WikiLink", at, at + link.length)) : -1;
      },
    },
  ],
};

function language(): Language {
  const { parser, data } = markdownLanguage;
  if (!(parser instanceof MarkdownParser)) return markdownLanguage;
  return new Language(data, parser.configure([wikiLinks, inFences]), [], "markdown");
}

export const markdown: Extension = [
  language(),
  pasteURLAsLink,
  syntaxHighlighting(classHighlighter),
  Prec.high(
    keymap.of([
      { key: "Enter", run: insertNewlineContinueMarkup },
      { key: "Backspace", run: deleteMarkupBackward },
    ]),
  ),
];
