/** Dragging a milestone or a track to another place, with the pointer. */

/** Where something would be dropped: before or after the line with this key. */
export interface Target {
  key: string;
  after: boolean;
}

const FAR_ENOUGH = 6;

class Drag {
  key = $state<string | null>(null);
  target = $state<Target | null>(null);

  /** Begins to watch the pointer; a click that does not move stays a click. */
  begin(
    event: PointerEvent,
    key: string,
    takes: (target: Target) => boolean,
    drop: (target: Target) => void,
  ): void {
    if (event.button !== 0) return;
    const start = { x: event.clientX, y: event.clientY };
    const move = (moved: PointerEvent): void => {
      if (this.key === null) {
        if (Math.hypot(moved.clientX - start.x, moved.clientY - start.y) < FAR_ENOUGH) return;
        this.key = key;
        document.body.classList.add("dragging");
      }
      moved.preventDefault();
      const target = targetAt(moved.clientX, moved.clientY);
      this.target = target && target.key !== key && takes(target) ? target : null;
    };
    const end = (ended: Event): void => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
      window.removeEventListener("keydown", cancel, true);
      document.body.classList.remove("dragging");
      const { key: dragged, target } = this;
      this.key = null;
      this.target = null;
      if (dragged !== null && target && ended.type === "pointerup") drop(target);
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

function targetAt(x: number, y: number): Target | null {
  const line = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-key]");
  const key = line?.dataset["key"];
  if (!line || !key) return null;
  const box = line.getBoundingClientRect();
  return { key, after: y > box.top + box.height / 2 };
}

export const drag = new Drag();
