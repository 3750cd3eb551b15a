/** What a report comes to, in a sentence. */
import type { Finding, FindingSeverity } from "../../api";
import { say } from "../../messages";

export function verdict(findings: Finding[]): string {
  const count = (severity: FindingSeverity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const yours = count("needs_you");
  const mendable = count("mendable");
  if (yours > 0 && mendable > 0) return say("doctor-needs-you-and-mendable", { yours, mendable });
  if (yours > 0) return say("doctor-needs-you", { count: yours });
  if (mendable > 0) return say("doctor-mendable", { count: mendable });
  return say(findings.length === 0 ? "doctor-well" : "doctor-nothing-to-do");
}
