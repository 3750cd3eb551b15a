/** What the fields of a milestone of the library are called. */
import type { LibraryField } from "../../api";
import type { PlainId } from "../../messages";

export const FIELDS: Record<LibraryField, PlainId> = {
  title: "fields-title",
  outcome: "library-you-can",
  why: "fields-why",
  level: "fields-level",
  estimate: "fields-effort",
  after: "fields-after",
  steps: "fields-steps",
  resources: "fields-learn-from",
  proof: "fields-proof",
  recall: "library-to-remember",
  aliases: "library-in-adverts",
};
