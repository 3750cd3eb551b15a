/** What of the map is seen: which place of it is in the upper left corner, and how large it is shown. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How small and how large the map can be shown. */
export const SCALES = { least: 0.02, most: 3 } as const;
/** How much larger one step makes it. */
export const STEP = 1.25;
const FLIGHT_MS = 320;
/** How much free space is shown beyond an edge of the map where there is more of the map on the other side. */
const MARGIN = 28;
/** How much of the map stays in sight at least, in pixels of the screen. */
const HOLD = 80;

export class Camera {
  x = $state(0);
  y = $state(0);
  scale = $state(1);
  /** How large the window on the map is. */
  width = $state(0);
  height = $state(0);
  /** How large the map is at full size. */
  map = $state({ width: 0, height: 0 });
  /** How large full size is: the map's texts follow the size of text. */
  full = 1;
  /** Whether movements are shown as such. */
  moves = true;
  /** How much of the lower right corner lies under what stands there. */
  corner = { width: 0, height: 0 };
  #flight = 0;
  /** Where a movement leads that is under way. */
  #aim: { x: number; y: number; scale: number } | null = null;

  /** What is seen, in places of the map. */
  readonly sight: Box = $derived({
    x: this.x,
    y: this.y,
    width: this.width / this.scale,
    height: this.height / this.scale,
  });

  /** Moves what is seen by so many pixels of the screen. */
  pan(dx: number, dy: number): void {
    this.#stop();
    this.#set(this.x + dx / this.scale, this.y + dy / this.scale, this.scale);
  }

  /** Shows it larger or smaller; a place of the window, in its pixels, stays where it is. */
  zoom(factor: number, at = { x: this.width / 2, y: this.height / 2 }): void {
    this.#stop();
    const scale = clamp(this.scale * factor, SCALES.least, SCALES.most);
    const shift = 1 / this.scale - 1 / scale;
    this.#set(this.x + at.x * shift, this.y + at.y * shift, scale);
  }

  /** Shows all of a part of the map, no larger than full size, with space around it. */
  fit(box: Box, space = { left: 24, top: 24, right: 24, bottom: 24 }): void {
    const [width, height] = [
      this.width - space.left - space.right,
      this.height - space.top - space.bottom,
    ];
    if (width <= 0 || height <= 0) return;
    const scale = clamp(
      Math.min(width / box.width, height / box.height, this.full),
      SCALES.least,
      SCALES.most,
    );
    const x = box.x - space.left / scale - (width / scale - box.width) / 2;
    const y = box.y - space.top / scale - (height / scale - box.height) / 2;
    this.#fly(x, y, scale);
  }

  /** Puts a place of the map as near the middle of the window as the map's edges let it, at a size. */
  centre(x: number, y: number, scale = this.scale): void {
    const to = clamp(scale, SCALES.least, SCALES.most);
    const [width, height, margin] = [this.width / to, this.height / to, MARGIN / to];
    this.#fly(
      held(x - width / 2, width, this.map.width, margin),
      held(y - height / 2, height, this.map.height, margin),
      to,
    );
  }

  /** Moves as little as is needed for a place to be seen with some space around it, and not under the corner. */
  reveal(x: number, y: number, space = { x: 120, y: 90 }): void {
    const from = this.#aim ?? this;
    const { scale } = from;
    const [width, height] = [this.width / scale, this.height / scale];
    const to = (at: number, from: number, size: number, before: number, after = before) =>
      size < before + after
        ? at - (size * before) / (before + after)
        : clamp(from, at + after - size, at - before);
    const [dx, dy] = [space.x / scale, space.y / scale];
    const left = to(x, from.x, width, dx);
    const isOverCorner = (x - left) * scale > this.width - this.corner.width - space.x / 2;
    const below = isOverCorner ? dy / 2 + this.corner.height / scale : 0;
    const top = to(y, from.y, height, dy, Math.max(dy, below));
    if (left !== from.x || top !== from.y) this.#fly(left, top, scale);
  }

  #set(x: number, y: number, scale: number): void {
    this.scale = scale;
    const hold = HOLD / scale;
    this.x = clamp(x, hold - this.width / scale, this.map.width - hold);
    this.y = clamp(y, hold - this.height / scale, this.map.height - hold);
  }

  #stop(): void {
    this.#aim = null;
    cancelAnimationFrame(this.#flight);
  }

  #fly(x: number, y: number, scale: number): void {
    this.#stop();
    if (!this.moves) return this.#set(x, y, scale);
    this.#aim = { x, y, scale };
    const from = { x: this.x, y: this.y, scale: this.scale };
    const began = performance.now();
    const frame = (now: number): void => {
      const share = clamp((now - began) / FLIGHT_MS, 0, 1);
      const eased = 1 - (1 - share) ** 3;
      // Sizes are multiplied, so that it grows evenly; the place follows the size.
      const size = from.scale * (scale / from.scale) ** eased;
      const way =
        scale === from.scale ? eased : (1 / from.scale - 1 / size) / (1 / from.scale - 1 / scale);
      this.#set(from.x + (x - from.x) * way, from.y + (y - from.y) * way, size);
      if (share < 1) this.#flight = requestAnimationFrame(frame);
      else {
        this.#aim = null;
        this.#set(x, y, scale);
      }
    };
    this.#flight = requestAnimationFrame(frame);
  }
}

/** Where what is seen begins, so that it ends with the map; what is smaller than the window stands in its middle. */
function held(from: number, size: number, map: number, margin: number): number {
  return map + 2 * margin <= size ? (map - size) / 2 : clamp(from, -margin, map + margin - size);
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(Math.min(least, most), Math.min(value, Math.max(least, most)));
}
