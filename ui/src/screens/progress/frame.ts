/** The space around the plot of every chart, for the labels of its axes. */
export const LEFT = 48;
export const RIGHT = 6;
export const TOP = 8;
export const FOOT = 28;

/** The width that is left for the plot. */
export function plotWidth(width: number): number {
  return Math.max(40, width - LEFT - RIGHT);
}

/** How many lines across have room. */
export function linesFor(height: number): number {
  return Math.max(2, Math.floor(height / 44));
}
