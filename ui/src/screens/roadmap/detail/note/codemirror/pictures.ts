/** Pictures in the editor: shown below the line that names them, and taken from the clipboard or dropped. */
import type { Extension } from "@codemirror/state";
import {
  Decoration,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type ViewUpdate,
} from "@codemirror/view";

import { say } from "../../../../../messages";
import { DROPPED } from "../../../../../state/dropping.svelte";

/** Gives what shows a picture of a note. */
export type LoadPicture = (name: string) => Promise<string>;
/** A picture from the clipboard or the browser, or the path of one that was dragged from a file manager. */
export type NewPicture = File | string;
/** Keeps a picture, and gives its address in the note; null when it was refused. */
export type KeepPicture = (picture: NewPicture) => Promise<string | null>;

class PictureWidget extends WidgetType {
  constructor(
    readonly name: string,
    readonly load: LoadPicture,
  ) {
    super();
  }

  override eq(other: PictureWidget): boolean {
    return other.name === this.name;
  }

  override toDOM(view: EditorView): HTMLElement {
    const picture = document.createElement("img");
    picture.className = "cm-picture";
    // The line above says what it shows.
    picture.alt = "";
    picture.addEventListener("load", () => view.requestMeasure());
    this.load(this.name).then(
      (source) => (picture.src = source),
      () => picture.remove(),
    );
    return picture;
  }
}

/** Shows the pictures of the lines that are in sight. */
export function showPictures(load: LoadPicture): Extension {
  const matcher = new MatchDecorator({
    regexp: /!\[[^\]\n]*\]\(files\/([\w.-]+)\)/g,
    decorate: (add, _, to, match) => {
      const widget = new PictureWidget(match[1] ?? "", load);
      add(to, to, Decoration.widget({ widget, side: 1 }));
    },
  });
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = matcher.createDeco(view);
      }

      update(update: ViewUpdate): void {
        this.decorations = matcher.updateDeco(update, this.decorations);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

function picturesIn(data: DataTransfer | null): File[] {
  const files = [...(data?.files ?? [])];
  if (files.length === 0) {
    for (const item of data?.items ?? []) {
      const file = item.kind === "file" ? item.getAsFile() : null;
      if (file) files.push(file);
    }
  }
  return files.filter((file) => file.type.startsWith("image/"));
}

/** Puts pictures where the cursor is, each with words to write over. */
export async function insertPictures(
  view: EditorView,
  pictures: readonly NewPicture[],
  keep: KeepPicture,
): Promise<void> {
  for (const picture of pictures) {
    const address = await keep(picture);
    if (!address) continue;
    const { from, to } = view.state.selection.main;
    const words = say("note-picture-words");
    view.dispatch({
      changes: { from, to, insert: `![${words}](${address})\n` },
      selection: { anchor: from + 2, head: from + 2 + words.length },
      scrollIntoView: true,
      userEvent: "input.paste",
    });
  }
  view.focus();
}

/** Takes pictures that are dragged from a file manager, unless there is something else among them. */
function takeFiles(keep: KeepPicture): Extension {
  return ViewPlugin.define((view) => {
    const take = (event: Event): void => {
      const paths = (event as CustomEvent<string[]>).detail;
      if (!paths.every((path) => /\.(png|jpe?g|gif|webp)$/i.test(path))) return;
      event.preventDefault();
      void insertPictures(view, paths, keep);
    };
    view.dom.addEventListener(DROPPED, take);
    return { destroy: () => view.dom.removeEventListener(DROPPED, take) };
  });
}

/** Takes pictures that are pasted or dropped. Text that comes with a picture is what was meant. */
export function takePictures(keep: KeepPicture): Extension {
  const fromPage = EditorView.domEventHandlers({
    paste(event, view) {
      const pictures = picturesIn(event.clipboardData);
      if (pictures.length === 0 || event.clipboardData?.getData("text/plain")) return false;
      event.preventDefault();
      void insertPictures(view, pictures, keep);
      return true;
    },
    drop(event, view) {
      const pictures = picturesIn(event.dataTransfer);
      if (pictures.length === 0) return false;
      event.preventDefault();
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (at !== null) view.dispatch({ selection: { anchor: at } });
      void insertPictures(view, pictures, keep);
      return true;
    },
  });
  return [fromPage, takeFiles(keep)];
}
