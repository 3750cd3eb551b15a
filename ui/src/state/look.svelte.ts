/** How large texts are and how much room is left between things, as set. */
import type { Density } from "../api";

/** The size of texts, for what is laid out in script; the tokens have it as `--size`. */
export const look = $state({ size: 1 });

/** Shows the density and the size of text that are set; the tokens follow. */
export function setLook(density: Density, percent: number): void {
  const root = document.documentElement;
  root.classList.toggle("compact", density === "compact");
  root.style.setProperty("--size", String(percent / 100));
  look.size = percent / 100;
}
