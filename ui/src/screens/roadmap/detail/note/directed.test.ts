import { expect, it } from "vitest";

import { direct } from "./directed";

it("gives each list, quote and table the direction of its first letter", () => {
  const note = document.createElement("div");
  note.innerHTML =
    "<ul><li><input type=checkbox> 1. اقرأ</li></ul><ol><li>Read</li></ol><blockquote><p>«שלום»</p></blockquote><ul><li>12</li></ul><table><tr><td>أ</td></tr></table>";
  direct(note);
  expect([...note.children].map((one) => one.getAttribute("dir"))).toEqual([
    "rtl",
    "ltr",
    "rtl",
    null,
    "rtl",
  ]);
});
