/** Dragging a milestone or a track to another place, with the pointer. */
import { EdgeScroll } from "./edgeScroll";

/** Where something would be dropped: before or after the line with this key. */
export interface Target {
  key: string;
  after: boolean;
}

/** What a drag may do. */
interface Aims {
  /** Whether it can be dropped there. */
  takes: (target: Target) => boolean;
  drop: (target: Target) => void;
  /** What lies under a point; the line there when absent. */
  find?: (x: number, y: number) => Target | null;
}

const FAR_ENOUGH = 6;

class Drag {
  /** The keys of what is dragged; none while nothing is. */
  keys = $state.raw<readonly string[]>([]);
  target = $state.raw<Target | null>(null);
  /** Where the pointer is. */
  at = $state.raw({ x: 0, y: 0 });

  /** Begins to watch the pointer; a click that does not move stays a click. */
  begin(event: PointerEvent, keys: readonly string[], aims: Aims): void {
    if (event.button !== 0 || event.shiftKey || event.ctrlKey || event.metaKey) return;
    const start = { x: event.clientX, y: event.clientY };
    const find = aims.find ?? lineAt;
    const aim = (): void => {
      const target = find(this.at.x, this.at.y);
      this.target = target && !keys.includes(target.key) && aims.takes(target) ? target : null;
    };
    const edges = new EdgeScroll(event.target, aim);
    const move = (moved: PointerEvent): void => {
      if (this.keys.length === 0) {
        if (Math.hypot(moved.clientX - start.x, moved.clientY - start.y) < FAR_ENOUGH) return;
        this.keys = keys;
        document.body.classList.add("dragging");
      }
      moved.preventDefault();
      this.at = { x: moved.clientX, y: moved.clientY };
      aim();
      edges.follow(moved.clientX, moved.clientY);
    };
    const end = (ended: Event): void => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
      window.removeEventListener("keydown", cancel, true);
      document.body.classList.remove("dragging");
      edges.end();
      const { keys: dragged, target } = this;
      this.keys = [];
      this.target = null;
      // The click that follows belongs to the drag and opens nothing.
      if (dragged.length > 0)
        window.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener("click", swallow, { capture: true }));
      if (dragged.length > 0 && target && ended.type === "pointerup") aims.drop(target);
    };
    const cancel = (pressed: KeyboardEvent): void => {
      if (pressed.key !== "Escape") return;
      pressed.stopPropagation();
      end(pressed);
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
    window.addEventListener("keydown", cancel, true);
  }
}

function swallow(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** The line under a point, and whether its lower half is. */
export function lineAt(x: number, y: number): Target | null {
  const line = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-key]");
  const key = line?.dataset["key"];
  if (!line || !key) return null;
  const box = line.getBoundingClientRect();
  return { key, after: y > box.top + box.height / 2 };
}

export const drag = new Drag();
