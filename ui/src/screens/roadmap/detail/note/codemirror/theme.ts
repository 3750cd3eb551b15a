/** How the editor looks: all of it by the tokens of the window. */
import type { Extension } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";

export const theme: Extension = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--raised)", color: "var(--ink)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "var(--font-mono)",
    fontSize: "var(--text-small)",
    lineHeight: "1.6",
    overflow: "auto",
  },
  ".cm-content": { padding: "var(--space-2) 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 10px" },
  ".cm-placeholder": { color: "var(--faint)" },
  ".cm-picture": {
    display: "block",
    maxWidth: "100%",
    maxHeight: "240px",
    margin: "var(--space-1) 0",
    borderRadius: "var(--radius-small)",
  },
  ".cm-tooltip": {
    border: "1px solid var(--line)",
    borderRadius: "var(--radius)",
    backgroundColor: "var(--raised)",
    color: "var(--ink)",
    boxShadow: "var(--shadow-high)",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--font)",
    fontSize: "var(--text-small)",
    maxWidth: "min(420px, 95vw)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    display: "flex",
    gap: "var(--space-3)",
    alignItems: "baseline",
    justifyContent: "space-between",
    minHeight: "28px",
    padding: "var(--space-1) 10px",
    lineHeight: "1.4",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--trail)",
    color: "var(--trail-ink)",
  },
  ".cm-completionLabel": { overflow: "hidden", textOverflow: "ellipsis" },
  ".cm-completionDetail": {
    marginLeft: "0",
    fontStyle: "normal",
    color: "var(--muted)",
    whiteSpace: "nowrap",
  },
  "li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-panels": { backgroundColor: "var(--surface)", color: "var(--ink)" },
  ".cm-panels.cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-panel.cm-search": { padding: "var(--space-2)", fontSize: "var(--text-small)" },
  ".cm-panel.cm-search input, .cm-panel.cm-search button": { fontSize: "inherit" },
  ".cm-textfield": {
    minHeight: "28px",
    border: "1px solid var(--line)",
    borderRadius: "var(--radius-small)",
    backgroundColor: "var(--raised)",
  },
  ".cm-button": {
    minHeight: "28px",
    border: "1px solid var(--line)",
    borderRadius: "var(--radius-small)",
    background: "var(--raised)",
    backgroundImage: "none",
    cursor: "pointer",
  },
  ".cm-searchMatch": { backgroundColor: "var(--blaze-wash)" },
  ".cm-searchMatch-selected": { outline: "2px solid var(--blaze)" },
  ".cm-selectionMatch": { backgroundColor: "var(--trail-wash)" },
});

const line = Decoration.line({ attributes: { dir: "auto" } });

/** Lets each line run the way its own script does. */
export const everyScript: Extension = [
  EditorView.perLineTextDirection.of(true),
  EditorView.decorations.of((view) => {
    const lines = view.visibleRanges.flatMap(({ from, to }) => {
      const starts = [];
      for (let at = from; at <= to;) {
        const here = view.state.doc.lineAt(at);
        starts.push(line.range(here.from));
        at = here.to + 1;
      }
      return starts;
    });
    return Decoration.set(lines, true);
  }),
];
