/** How large texts are and how much room is left between things, as set. */
import type { Density } from "../api";

/** Shows the density and the size of text that are set; the tokens follow. */
export function setLook(density: Density, percent: number): void {
  const root = document.documentElement;
  root.classList.toggle("compact", density === "compact");
  root.style.setProperty("--size", String(percent / 100));
}
