/** What the editor itself says, in the language of the window. Its names for what it says are English. */
import { EditorState, type Extension } from "@codemirror/state";

import { say } from "../../../../../messages";

export const phrases: Extension = EditorState.phrases.of({
  // The search
  Find: say("note-find"),
  Replace: say("note-find-replace"),
  all: say("note-find-all"),
  "by word": say("note-find-by-word"),
  close: say("note-find-close"),
  "match case": say("note-find-match-case"),
  next: say("note-find-next"),
  previous: say("note-find-previous"),
  regexp: say("note-find-regexp"),
  replace: say("note-find-replace-one"),
  "replace all": say("note-find-replace-all"),
  "Go to line": say("note-line"),
  go: say("note-line-go"),
  // What it tells screen readers
  Completions: say("note-told-completions"),
  "Selection deleted": say("note-told-deleted"),
  "current match": say("note-told-match"),
  "on line": say("note-told-match-line"),
  "replaced $ matches": say("note-told-replaced"),
  "replaced match on line $": say("note-told-replaced-on-line"),
});
