import { expect, it } from "vitest";

import { pieces } from "./marked";

it("cuts a text at its marks and loses nothing of it", () => {
  const marks = [
    { start: 0, end: 2 },
    { start: 5, end: 7 },
  ];
  const cut = pieces("Index a table", marks);
  expect(cut.map((piece) => piece.text)).toEqual(["In", "dex", " a", " table"]);
  expect(cut.map((piece) => piece.marked)).toEqual([true, false, true, false]);
  expect(pieces("Index", [])).toEqual([{ text: "Index", marked: false }]);
});
