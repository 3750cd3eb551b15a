/** The map from far away: one outline for all waymarks of a look, larger than they are so that they can be seen. */
import { lookOf, type Look } from "../spoken";
import type { Spot } from "./terrain";

/** Below this the signs cannot be told apart, and one outline is drawn for all of a look. */
export const NEAR = 0.42;
/** Below this titles cannot be read, and are not drawn; one is said under the pointer. */
export const READABLE = 0.66;
/** How large a mark is on the screen at least, from its middle to its edge, in pixels. */
const SEEN = 4.5;

/** How far a mark reaches from its middle at a scale; in steps, so that zooming seldom draws anew. */
export function reachAt(scale: number): number {
  const wanted = SEEN / scale;
  return [10, 14, 20, 28, 36, 44].find((reach) => reach >= wanted) ?? 44;
}

export type FarLook = Look | "late";

function square(x: number, y: number, half: number): string {
  return `M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}z`;
}

function circle(x: number, y: number, half: number): string {
  return `M${x - half} ${y}a${half} ${half} 0 1 0 ${2 * half} 0a${half} ${half} 0 1 0 ${-2 * half} 0z`;
}

/** All marks, by look. */
export function outlines(spots: readonly Spot[], reach: number): [FarLook, string][] {
  const found = new Map<FarLook, string[]>();
  const add = (look: FarLook, outline: string) => {
    const known = found.get(look);
    if (known) known.push(outline);
    else found.set(look, [outline]);
  };
  for (const { waymark } of spots) {
    const { row, x, y } = waymark;
    const look = lookOf(row);
    const half =
      look === "waits" || look === "aside" ? reach * 0.55 : look === "next" ? reach * 1.35 : reach;
    if (look === "skipped") add(look, `M${x - half} ${y + half}L${x + half} ${y - half}`);
    else add(look, (row.optional ? circle : square)(x, y, half));
    if (row.days_late > 0) add("late", `M${x} ${y - reach}l${reach} ${-2 * reach}h${-2 * reach}z`);
  }
  return [...found].map(([look, parts]) => [look, parts.join("")]);
}
