/** Where labels go, so that none lies over another. Their widths are estimated: nothing is measured while drawing. */

/** The widths of letters of the small type, and a little more: narrow ones, wide ones, capitals and figures, others. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[ filrtjI.,:'’|()-]/, 4],
  [/[mwMW%]/, 10.5],
  [/[A-Z0-9]/, 7.8],
];
const USUAL = 6.6;
/** The least gap between two labels. */
const GAP = 8;

export interface Label {
  x: number;
  label: string;
  anchor: "start" | "middle" | "end";
}

export function widthOf(label: string): number {
  return [...label].reduce(
    (sum, letter) => sum + (WIDTHS.find(([such]) => such.test(letter))?.[1] ?? USUAL),
    0,
  );
}

/** The labels of an axis that have room, each under its mark but for those at the two ends, which stay inside. */
export function fit(labels: readonly { x: number; label: string }[], width: number): Label[] {
  const placed: Label[] = [];
  let taken = -Infinity;
  for (const { x, label } of labels) {
    const half = widthOf(label) / 2;
    const anchor = x < half ? "start" : x > width - half ? "end" : "middle";
    const from = anchor === "start" ? x : anchor === "end" ? x - 2 * half : x - half;
    if (from < taken + GAP) continue;
    taken = from + 2 * half;
    placed.push({ x, label, anchor });
  }
  return placed;
}

/** The swatch before a name in a legend, and the height of a line of it. */
const SWATCH = 20;
const NEXT = 18;
export const LEGEND_LINE = 20;

export interface Entry {
  label: string;
  /** The class that gives it its colour, and how it is shown. */
  look: string;
  shape: "box" | "line" | "dashes" | "dot";
}

/** The entries of a legend in as many lines as they need. */
export function legend<T extends Entry>(
  entries: readonly T[],
  width: number,
): { entries: (T & { x: number; y: number })[]; height: number } {
  let x = 0;
  let y = 0;
  const placed = entries.map((entry) => {
    const wide = SWATCH + widthOf(entry.label);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LEGEND_LINE;
    }
    const at = { ...entry, x, y };
    x += wide + NEXT;
    return at;
  });
  return { entries: placed, height: entries.length > 0 ? y + LEGEND_LINE : 0 };
}
