import { expect, it } from "vitest";

import { Catalogue } from "./catalogue";
import { hole } from ".";
import { languageOf } from "./language";
import { accented, mirrored } from "./pseudo";
import { pieces } from "./woven";

const say = (tag: string, id: string, values: Record<string, string | number> | null) =>
  new Catalogue(languageOf(tag)).say(id, values);

it("says a message in the form that its number asks for", () => {
  expect(say("en-US", "units-bytes", { count: 1 })).toBe("1 byte");
  expect(say("en-GB", "units-bytes", { count: 1_250 })).toBe("1,250 bytes");
  expect(say("en-DE", "units-bytes", { count: 1_250 })).toBe("1.250 bytes");
});

it("makes the words strange and leaves the values", () => {
  expect(say("en-XA", "units-bytes", { count: 2 })).toBe("2 ƀẏŧḗḗḗḗş");
  expect(say("ar-XB", "units-bytes", { count: 2 })).toBe("\u20682\u2069 \u202ebytes\u202c");
  const sentence = "There is no milestone of that name on this roadmap.";
  const longer = accented(sentence).length / sentence.length;
  expect(longer).toBeGreaterThanOrEqual(1.4);
  expect(longer).toBeLessThan(1.43);
  expect(mirrored("12 of 30")).toBe("12 \u202eof\u202c 30");
});

it("speaks English where it does not know the language", () => {
  expect(languageOf("no such tag").tag).toBe("en-GB");
  expect(languageOf("ar-XB").direction).toBe("rtl");
});

it("takes a sentence apart at its holes", () => {
  expect(pieces(`Press ${hole("key")} to add.`)).toEqual([
    { text: "Press " },
    { hole: "key" },
    { text: " to add." },
  ]);
});
