/** The kinds of tracks, for filtering by them. */
import type { TrackKind } from "../api";

export const KINDS: readonly { value: TrackKind | "all"; label: string }[] = [
  { value: "all", label: "All kinds" },
  { value: "language", label: "Languages" },
  { value: "database", label: "Databases" },
  { value: "skill", label: "Skills" },
];
