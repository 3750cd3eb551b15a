/** What is said of evidence. */
import type { EvidenceView } from "../../../../api";
import { say } from "../../../../messages";
import { bytes, dayOf, shortDay } from "../../../../state/format";

/** What it is, how long and since when: `File, 12.3 kB, 23 Nov`. */
export function about(evidence: EvidenceView, today: string): string {
  const day = shortDay(dayOf(evidence.added), today);
  switch (evidence.kind) {
    case "link":
      return say("proof-link", { host: host(evidence.place), day });
    case "copy":
      return say("proof-copy", { size: bytes(evidence.bytes ?? 0), day });
    case "file":
      return say("proof-left", { day });
  }
}

function host(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
