/** What a report comes to, in a sentence. */
import type { Finding, FindingSeverity } from "../../api";
import { plural } from "../../state/format";

export function verdict(findings: Finding[]): string {
  const count = (severity: FindingSeverity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const parts = [
    [
      count("needs_you"),
      (number: number) => `${plural(number, "thing")} ${number === 1 ? "needs" : "need"} you`,
    ],
    [count("mendable"), (number: number) => `${plural(number, "thing")} can be mended`],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => words(number));
  if (told.length > 0) return `${told.join(", ")}.`;
  return findings.length === 0 ? "All is well." : "Nothing has to be done.";
}
