/** Files and links dragged onto a milestone from another program: its row, its waymark on the map, or its panel. */
import { commands, onDrag, type FilesDragged } from "../api";
import { act } from "./act";

/** What would take them: a milestone and where it is on the page. */
export interface DropTarget {
  id: string;
  box: DOMRect;
}

/** What is asked of the element under the pointer before the files are attached; whoever takes them prevents that. */
export const DROPPED = "filesdropped";

function under(x: number, y: number): { element: Element; target: DropTarget | null } | null {
  const element = document.elementFromPoint(x, y);
  if (!element) return null;
  const place = element.closest<HTMLElement>("[data-milestone]");
  const id = place?.dataset["milestone"];
  return { element, target: place && id ? { id, box: place.getBoundingClientRect() } : null };
}

class Dropping {
  target = $state.raw<DropTarget | null>(null);

  /** Begins to listen. */
  start(): void {
    onDrag((dragged) => void this.take(dragged));
  }

  async take({ state, paths, links, x, y }: FilesDragged): Promise<void> {
    const place = state === "left" ? null : under(x, y);
    this.target = state === "over" ? (place?.target ?? null) : null;
    if (state !== "dropped" || !place) return;
    const id = place.target?.id;
    if (paths.length > 0) {
      const asked = new CustomEvent(DROPPED, { detail: paths, bubbles: true, cancelable: true });
      if (place.element.dispatchEvent(asked) && id)
        await act(commands.attach_files({ ids: [id], paths }));
    }
    if (id) for (const url of links) await act(commands.add_link({ id, url }));
  }
}

export const dropping = new Dropping();
