/** The line of a new milestone as it is shown: its letters, with what each part was taken for. */
import type { QuickAddKind, QuickAddView, TextRange } from "../api";

/** A stretch of the line. */
export interface Stretch {
  text: string;
  /** What it was taken for; `problem` where it cannot be taken. */
  kind: QuickAddKind | "problem" | "none";
}

/** Cuts the line into stretches. What was typed since it was read keeps no mark. */
export function stretches(line: string, read: string, view: QuickAddView | null): Stretch[] {
  if (!view) return [{ text: line, kind: "none" }];
  let same = 0;
  while (same < line.length && line[same] === read[same]) same += 1;
  const ranges: { range: TextRange; kind: Stretch["kind"] }[] = [
    ...view.parts.map(({ range, kind }) => ({ range, kind })),
    ...view.problems.map(({ range }) => ({ range, kind: "problem" as const })),
  ]
    .filter((one) => one.range.end <= same)
    .sort((one, other) => one.range.start - other.range.start);
  const cut: Stretch[] = [];
  let at = 0;
  for (const { range, kind } of ranges) {
    if (range.start > at) cut.push({ text: line.slice(at, range.start), kind: "none" });
    cut.push({ text: line.slice(range.start, range.end), kind });
    at = range.end;
  }
  if (at < line.length) cut.push({ text: line.slice(at), kind: "none" });
  return cut;
}

/** The line with a suggestion in place of a range, and where the cursor stands then: behind a space. */
export function completed(
  line: string,
  range: TextRange,
  insert: string,
): { text: string; cursor: number } {
  const rest = line.slice(range.end);
  const gap = rest.startsWith(" ") ? "" : " ";
  const text = `${line.slice(0, range.start)}${insert}${gap}${rest}`;
  return { text, cursor: range.start + insert.length + 1 };
}
