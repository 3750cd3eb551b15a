/** The editor of notes: CodeMirror, set up for Markdown. Loaded when a note is first edited. */
import { completionKeymap, completionStatus } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import {
  highlightSelectionMatches,
  search,
  searchKeymap,
  searchPanelOpen,
} from "@codemirror/search";
import { EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";

import { say } from "../../../../../messages";
import { completeLinks, type FindTargets } from "./complete";
import { link, surround, tick } from "./format";
import { markdown } from "./markdown";
import { insertPictures, showPictures, takePictures } from "./pictures";
import type { KeepPicture, LoadPicture } from "./pictures";
import { phrases } from "./phrases";
import { everyScript, theme } from "./theme";

/** What the editor is made from. */
export interface Options {
  parent: HTMLElement;
  text: string;
  /** Its name for those who cannot see it, and the id of what explains its keys. */
  label: string;
  describedBy: string;
  onchange: () => void;
  save: () => void;
  leave: () => void;
  preview: () => void;
  find: FindTargets;
  keep: KeepPicture;
  load: LoadPicture;
}

/** An open editor. */
export interface Editor {
  text(): string;
  /** Puts another text in; undo brings the present one back. */
  replace(text: string): void;
  /** Ticks the box that begins at a place, or takes the tick back; false when there is none. */
  tick(at: number, done: boolean): boolean;
  /** Puts pictures where the cursor is. */
  insert(files: File[]): Promise<void>;
  focus(): void;
  close(): void;
}

/** The window's policy lets only styles in that carry what the page was served with. */
function nonce(): string {
  return document.querySelector<HTMLStyleElement>("style[nonce]")?.nonce ?? "";
}

/** Whether Esc belongs to what is open inside: the offers, not merely a look for some, or the search. */
function closesSomething(state: EditorState): boolean {
  return completionStatus(state) === "active" || searchPanelOpen(state);
}

/** Opens an editor. */
export function open(options: Options): Editor {
  const then = (run: () => void) => () => {
    run();
    return true;
  };
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      selection: { anchor: options.text.length },
      extensions: [
        EditorView.cspNonce.of(nonce()),
        EditorView.contentAttributes.of({
          "aria-label": options.label,
          "aria-describedby": options.describedBy,
          tabindex: "0",
          spellcheck: "true",
          autocorrect: "on",
          autocapitalize: "sentences",
        }),
        EditorView.lineWrapping,
        everyScript,
        phrases,
        history(),
        search({ top: true }),
        highlightSelectionMatches(),
        placeholder(say("note-placeholder")),
        Prec.highest(
          keymap.of([
            { key: "Escape", run: (view) => !closesSomething(view.state) && then(options.leave)() },
            { key: "Mod-Enter", run: then(options.save) },
            { key: "Mod-e", run: then(options.preview) },
            { key: "Mod-b", run: surround("**") },
            { key: "Mod-i", run: surround("*") },
            { key: "Mod-k", run: link },
          ]),
        ),
        completeLinks(options.find),
        markdown,
        showPictures(options.load),
        takePictures(options.keep),
        keymap.of([...completionKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
        theme,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onchange();
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    replace: (text) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    tick: (at, done) => tick(view, at, done),
    insert: (files) => insertPictures(view, files, options.keep),
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
}
