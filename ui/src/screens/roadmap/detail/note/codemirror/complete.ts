/** Completes links to milestones after `[[`. */
import {
  autocompletion,
  pickedCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { tooltips, type EditorView } from "@codemirror/view";

/** A milestone that a link can lead to. */
export interface Target {
  id: string;
  title: string;
  track: string;
}

/** Finds milestones by what is typed after the brackets. */
export type FindTargets = (query: string) => Promise<Target[]>;

/** A link as it is written: by its id, which stays when the milestone is renamed. */
export function written({ id, title }: Target): string {
  const words = title
    .replace(/[[\]|]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return `[[${id}|${words}]]`;
}

function apply(target: Target) {
  return (view: EditorView, completion: Completion, from: number, to: number): void => {
    const closing = view.state.sliceDoc(to, to + 2) === "]]" ? 2 : 0;
    const insert = written(target);
    const start = from - "[[".length;
    view.dispatch({
      changes: { from: start, to: to + closing, insert },
      selection: { anchor: start + insert.length },
      annotations: pickedCompletion.of(completion),
      userEvent: "input.complete",
    });
  };
}

/** Offers milestones while a link is typed. */
export function completeLinks(find: FindTargets): Extension {
  const source = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const typed = context.matchBefore(/\[\[[^[\]|\n]{0,100}$/);
    if (!typed) return null;
    const targets = await find(typed.text.slice(2));
    if (context.aborted || targets.length === 0) return null;
    return {
      from: typed.from + 2,
      filter: false,
      options: targets.map((target) => ({
        label: target.title,
        detail: target.track,
        apply: apply(target),
      })),
    };
  };
  return [
    autocompletion({ override: [source], icons: false, maxRenderedOptions: 20 }),
    // Within the editor the list would be cut off at its edges.
    tooltips({ parent: document.querySelector("main") ?? document.body }),
  ];
}
