/** What the enums of backups and of the doctor are called. */
import type { Aspect, BackupCause, FindingSeverity } from "../../api";

/** Why a backup was made. */
export const CAUSES: Record<BackupCause, string> = {
  hourly: "Hourly",
  daily: "Daily",
  weekly: "Weekly",
  by_hand: "You asked for it",
  before_library_update: "Before news of the library",
  before_removal: "Before a removal",
  before_restore: "Before a restore",
  before_migration: "Before a new version",
  before_mending: "Before mending",
};

/** How much a finding matters. */
export const SEVERITIES: Record<FindingSeverity, string> = {
  needs_you: "Needs you",
  mendable: "Can be mended",
  note: "Good to know",
};

/** What of a milestone would change. */
export const ASPECTS: Record<Aspect, string> = {
  status: "status",
  wording: "wording",
  planning: "effort and dates",
  prerequisites: "prerequisites",
  steps: "steps",
  resources: "resources",
  proof: "proof",
  time: "time",
  note: "note",
  place: "place",
  details: "details",
};
