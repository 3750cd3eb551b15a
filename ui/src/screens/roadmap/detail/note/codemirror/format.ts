/** Setting words in bold or italics, making a link of them, and ticking boxes. */
import { EditorSelection, type ChangeSpec, type StateCommand } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";

/** Puts marks around what is selected, or takes them away where they stand already. */
export function surround(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    const change = state.changeByRange((range) => {
      const { from, to } = range;
      const [before, after] = [from - mark.length, to + mark.length];
      const isMarked =
        before >= 0 &&
        state.sliceDoc(before, from) === mark &&
        state.sliceDoc(to, after) === mark &&
        // One star of two is no italics.
        (mark !== "*" || state.sliceDoc(before - 1, before) !== "*");
      return isMarked
        ? {
            changes: [
              { from: before, to: from },
              { from: to, to: after },
            ],
            range: EditorSelection.range(before, to - mark.length),
          }
        : {
            changes: [
              { from, insert: mark },
              { from: to, insert: mark },
            ],
            range: EditorSelection.range(from + mark.length, to + mark.length),
          };
    });
    dispatch(state.update(change, { scrollIntoView: true, userEvent: "input" }));
    return true;
  };
}

/** Makes a link of what is selected and waits for its address; of an address, and waits for its words. */
export const link: StateCommand = ({ state, dispatch }) => {
  const change = state.changeByRange(({ from, to }) => {
    const text = state.sliceDoc(from, to);
    const isAddress = /^https?:\/\/\S+$/.test(text);
    const insert = isAddress ? `[](${text})` : `[${text}](https://)`;
    const cursor = isAddress ? from + 1 : from + insert.length - 1;
    const start = isAddress ? cursor : cursor - "https://".length;
    return { changes: { from, to, insert }, range: EditorSelection.range(start, cursor) };
  });
  dispatch(state.update(change, { scrollIntoView: true, userEvent: "input" }));
  return true;
};

/** Ticks the box that begins at a place, or takes the tick back; false when there is none. */
export function tick(view: EditorView, at: number, done: boolean): boolean {
  if (!/^\[[ xX]\]$/.test(view.state.sliceDoc(at, at + 3))) return false;
  const changes: ChangeSpec = { from: at + 1, to: at + 2, insert: done ? "x" : " " };
  view.dispatch({ changes, userEvent: "input" });
  return true;
}
