/** What is said of evidence. */
import type { EvidenceView } from "../../../../api";
import { bytes, dayOf, shortDay } from "../../../../state/format";

/** What it is, how long and since when: `File, 12.3 kB, 23 Nov`. */
export function about(evidence: EvidenceView, today: string): string {
  const day = shortDay(dayOf(evidence.added), today);
  switch (evidence.kind) {
    case "link":
      return `Link to ${host(evidence.place)}, ${day}`;
    case "copy":
      return `File, ${bytes(evidence.bytes ?? 0)}, ${day}`;
    case "file":
      return `Left where it is, ${day}`;
  }
}

function host(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
