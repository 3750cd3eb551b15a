/** The pointer on the map: dragging moves it, two fingers or Ctrl and the wheel change its size, a click is a click. */
import type { Camera } from "./camera.svelte";

/** How far the pointer may move in a click, in pixels. */
const STILL = 4;
/** How much one notch of a wheel changes the size. */
const WHEEL = 0.0022;

interface Finger {
  id: number;
  x: number;
  y: number;
}

export class Pointing {
  /** Whether the map is being dragged. */
  dragging = $state(false);
  readonly #camera: Camera;
  #fingers: Finger[] = [];
  #began: Finger | null = null;

  constructor(camera: Camera) {
    this.#camera = camera;
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const finger = { id: event.pointerId, x: event.clientX, y: event.clientY };
    this.#fingers = [...this.#fingers.filter((one) => one.id !== finger.id), finger];
    this.#began = this.#fingers.length === 1 ? finger : null;
  }

  /** Takes a movement in; tells whether it moved the map. */
  move(event: PointerEvent & { currentTarget: HTMLElement }): boolean {
    const before = this.#fingers.find((one) => one.id === event.pointerId);
    if (!before) return false;
    const now = { id: event.pointerId, x: event.clientX, y: event.clientY };
    const other = this.#fingers.find((one) => one.id !== event.pointerId);
    if (other) {
      const apart = (one: Finger) => Math.hypot(one.x - other.x, one.y - other.y);
      const box = event.currentTarget.getBoundingClientRect();
      const middle = { x: (now.x + other.x) / 2 - box.left, y: (now.y + other.y) / 2 - box.top };
      this.#camera.zoom(apart(now) / Math.max(apart(before), 1), middle);
      this.#camera.pan((before.x - now.x) / 2, (before.y - now.y) / 2);
      this.dragging = true;
    } else {
      const began = this.#began;
      if (!this.dragging && began && Math.hypot(now.x - began.x, now.y - began.y) < STILL)
        return false;
      if (!this.dragging) event.currentTarget.setPointerCapture(event.pointerId);
      this.dragging = true;
      this.#camera.pan(before.x - now.x, before.y - now.y);
    }
    this.#fingers = this.#fingers.map((one) => (one.id === now.id ? now : one));
    return true;
  }

  /** Tells whether it was a click. */
  up(event: PointerEvent): boolean {
    const rest = this.#fingers.filter((one) => one.id !== event.pointerId);
    const known = rest.length < this.#fingers.length;
    const clicked = known && !this.dragging && event.type === "pointerup";
    this.#fingers = rest;
    if (rest.length === 0) this.dragging = false;
    return clicked;
  }

  wheel(event: WheelEvent & { currentTarget: HTMLElement }): void {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const [dx, dy] = [event.deltaX * lines, event.deltaY * lines];
    if (event.ctrlKey || event.metaKey) {
      const box = event.currentTarget.getBoundingClientRect();
      const place = { x: event.clientX - box.left, y: event.clientY - box.top };
      // The pinch of a trackpad comes in small steps, which count for more.
      const pace = Math.abs(dy) < 30 ? 4 * WHEEL : WHEEL;
      this.#camera.zoom(Math.exp(-dy * pace), place);
    } else if (event.shiftKey && dx === 0) this.#camera.pan(dy, 0);
    else this.#camera.pan(dx, dy);
  }
}
