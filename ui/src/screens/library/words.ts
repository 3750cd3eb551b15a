/** What the enums of the library are called. */
import type { Level, LibraryField, Status } from "../../api";

export const LEVELS: Record<Level, string> = {
  foundation: "foundation",
  core: "core",
  advanced: "advanced",
};

/** Where a milestone that is on the roadmap stands. */
export const STANDINGS: Record<Status, string> = {
  todo: "on your roadmap",
  doing: "in progress",
  done: "done",
  skipped: "skipped",
};

export const FIELDS: Record<LibraryField, string> = {
  title: "Title",
  outcome: "You can",
  why: "Why",
  level: "Level",
  estimate: "Effort",
  after: "After",
  steps: "Steps",
  resources: "Learn from",
  proof: "Proof",
  recall: "To remember",
  aliases: "In adverts",
};
