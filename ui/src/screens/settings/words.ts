/** What the enums of backups are called. */
import type { Aspect, BackupCause } from "../../api";

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
};

/** What of a milestone would change. */
export const ASPECTS: Record<Aspect, string> = {
  status: "status",
  wording: "wording",
  planning: "effort and dates",
  prerequisites: "prerequisites",
  steps: "steps",
  resources: "resources",
  time: "time",
  note: "note",
  place: "place",
  details: "details",
};
