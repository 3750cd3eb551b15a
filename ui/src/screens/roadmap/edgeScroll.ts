/** Scrolls what something is dragged over when the pointer comes to its edge. */

/** How near to an edge it begins, and how far it goes in a second right at the edge, both in pixels. */
const NEAR = 44;
const PACE = 900;

/** How fast to scroll along one side, from -1 to 1: faster the nearer to an edge, and beyond it. */
export function pull(at: number, start: number, end: number): number {
  const near = Math.min(NEAR, (end - start) / 3);
  if (at < start + near) return -Math.min(1, (start + near - at) / near);
  if (at > end - near) return Math.min(1, (at - end + near) / near);
  return 0;
}

function scrolls(element: Element, axis: "x" | "y"): boolean {
  const style = getComputedStyle(element);
  const overflow = axis === "x" ? style.overflowX : style.overflowY;
  const more =
    axis === "x"
      ? element.scrollWidth > element.clientWidth
      : element.scrollHeight > element.clientHeight;
  return more && (overflow === "auto" || overflow === "scroll");
}

/** What an element stands in, from near to far. */
function around(element: Element | null): Element[] {
  return element ? [element, ...around(element.parentElement)] : [];
}

/** Follows one drag, from the element on which it began, until it is told to `end`. */
export class EdgeScroll {
  readonly #home: readonly Element[];
  readonly #scrolled: () => void;
  #at = { x: 0, y: 0 };
  #last = 0;
  #frame = 0;

  constructor(from: EventTarget | null, scrolled: () => void) {
    this.#home = from instanceof Element ? around(from) : [];
    this.#scrolled = scrolled;
  }

  /** The pointer is here now. */
  follow(x: number, y: number): void {
    this.#at = { x, y };
    if (this.#frame !== 0) return;
    this.#last = performance.now();
    this.#frame = requestAnimationFrame((now) => this.#step(now));
  }

  end(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #step(now: number): void {
    const way = (PACE * Math.min(50, now - this.#last)) / 1000;
    this.#last = now;
    const { x, y } = this.#at;
    // What the pointer is over comes first; where it has left everything, what the drag began in.
    const places = [...around(document.elementFromPoint(x, y)), ...this.#home];
    const moved = [this.#scroll(places, "y", way), this.#scroll(places, "x", way)].includes(true);
    if (moved) this.#scrolled();
    this.#frame = requestAnimationFrame((next) => this.#step(next));
  }

  /** Scrolls the first place that has more to show that way; tells whether one has. */
  #scroll(places: readonly Element[], axis: "x" | "y", way: number): boolean {
    const { x, y } = this.#at;
    for (const place of places) {
      if (!scrolls(place, axis)) continue;
      const box = place.getBoundingClientRect();
      const beside = axis === "x" ? y < box.top || y > box.bottom : x < box.left || x > box.right;
      if (beside) continue;
      const by =
        axis === "x" ? pull(x, box.left, box.right) * way : pull(y, box.top, box.bottom) * way;
      if (by === 0) continue;
      const before = axis === "x" ? place.scrollLeft : place.scrollTop;
      if (axis === "x") place.scrollLeft += by;
      else place.scrollTop += by;
      if ((axis === "x" ? place.scrollLeft : place.scrollTop) !== before) return true;
    }
    return false;
  }
}
