/** The kinds of tracks, for filtering by them. */
import type { TrackKind } from "../api";
import { say } from "../messages";

const kinds: readonly TrackKind[] = ["language", "database", "skill"];

export const KINDS: readonly { value: TrackKind | "all"; label: string }[] = [
  { value: "all", label: say("common-all-kinds") },
  ...kinds.map((kind) => ({ value: kind, label: say("words-kinds", { kind }) })),
];
