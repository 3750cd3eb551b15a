/** Everything in the window larger or smaller, by keys and by the wheel with Ctrl; a browser does that itself. */
import { commands, isOwnWindow, type Zoom } from "../api";
import { refuse } from "./act";

/** How far the wheel turns for a step, in pixels. */
const STEP_PX = 100;

/** Shows everything a step larger or smaller, or as it is meant to be. */
export function zoom(way: Zoom): void {
  void commands.zoom({ zoom: way }).catch(refuse);
}

/** Listens to the wheel until the function it gives is called. The map takes it for itself. */
export function watchForZoom(): () => void {
  let turned = 0;
  function turn(event: WheelEvent): void {
    if (!event.ctrlKey || event.defaultPrevented) return;
    event.preventDefault();
    turned += event.deltaY;
    if (Math.abs(turned) < STEP_PX) return;
    zoom(turned < 0 ? "in" : "out");
    turned = 0;
  }
  if (isOwnWindow) addEventListener("wheel", turn, { passive: false });
  return () => removeEventListener("wheel", turn);
}
