/** Which shape the roadmap is shown in, remembered on this computer. */
import type { Shape } from "../../api";
import { say } from "../../messages";

/** The shapes there are, in the order of the tabs. */
export const SHAPES: readonly { value: Shape; label: string }[] = [
  { value: "outline", label: say("roadmap-shape-outline") },
  { value: "board", label: say("roadmap-shape-board") },
  { value: "map", label: say("roadmap-shape-map") },
];

const KEY = "waymark.shape";

class ShapeState {
  shown = $state<Shape>(known(localStorage.getItem(KEY)));

  /** Shows another shape; one that is not there is shown as the outline. */
  show(shape: Shape): void {
    this.shown = known(shape);
    localStorage.setItem(KEY, this.shown);
  }
}

function known(name: string | null): Shape {
  return SHAPES.find((one) => one.value === name)?.value ?? "outline";
}

export const shape = new ShapeState();
