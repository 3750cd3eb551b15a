/** What the fields of a milestone of the library are called. */
import type { LibraryField } from "../../api";
import type { PlainId } from "../../messages";

export const FIELDS: Record<LibraryField, PlainId> = {
  title: "common-title",
  outcome: "library-you-can",
  why: "common-why",
  level: "library-level-field",
  estimate: "common-effort",
  after: "library-after",
  steps: "common-steps",
  resources: "common-learn-from",
  proof: "common-proof",
  recall: "library-to-remember",
  aliases: "library-in-adverts",
};
