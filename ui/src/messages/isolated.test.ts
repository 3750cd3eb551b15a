import { expect, it } from "vitest";

import { Catalogue } from "./catalogue";
import { quoting } from "./isolated";
import { languageOf } from "./language";

const ARABIC = "قواعد البيانات (PostgreSQL 16)!";

it("keeps a title from right to left apart from the sentence around it", () => {
  const english = new Catalogue(languageOf("en-GB"));
  expect(english.say("roadmap-more-for", { track: ARABIC })).toBe(`More for \u2068${ARABIC}\u2069`);
  expect(english.say("roadmap-more-for", { track: "PostgreSQL" })).toBe("More for PostgreSQL");
});

it("keeps apart what a sentence of the Rust side quotes", () => {
  expect(quoting(`Ticked "${ARABIC}".`)).toBe(`Ticked "\u2068${ARABIC}\u2069".`);
  expect(quoting(`"${ARABIC}" waits for "Commit" and "${ARABIC}".`)).toBe(
    `"\u2068${ARABIC}\u2069" waits for "Commit" and "\u2068${ARABIC}\u2069".`,
  );
  expect(quoting('Ticked "Commit".')).toBe('Ticked "Commit".');
  expect(quoting(`"\u2068${ARABIC}\u2069"`)).toBe(`"\u2068${ARABIC}\u2069"`);
});
