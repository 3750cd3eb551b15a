import { EditorState, type StateCommand } from "@codemirror/state";
import { expect, it } from "vitest";

import { written } from "./codemirror/complete";
import { link, surround } from "./codemirror/format";
import { languageNamed } from "./codemirror/languages";
import { phrases } from "./codemirror/phrases";
import { both } from "./writing.svelte";

/** What a command makes of a text in which `<` and `>` stand around what is selected. */
function made(command: StateCommand, text: string): string {
  const [anchor, head] = [text.indexOf("<"), text.indexOf(">") - 1];
  let state = EditorState.create({
    doc: text.replace(/[<>]/g, ""),
    selection: { anchor, head },
  });
  command({ state, dispatch: (transaction) => (state = transaction.state) });
  const { from, to } = state.selection.main;
  return `${state.sliceDoc(0, from)}<${state.sliceDoc(from, to)}>${state.sliceDoc(to)}`;
}

it("puts marks around words and takes them away again", () => {
  expect(made(surround("**"), "a <b> c")).toBe("a **<b>** c");
  expect(made(surround("**"), "a **<b>** c")).toBe("a <b> c");
  expect(made(surround("*"), "a **<b>** c")).toBe("a ***<b>*** c");
  expect(made(surround("*"), "*<>*")).toBe("<>");
});

it("makes a link of words or of an address", () => {
  expect(made(link, "see <the manual>.")).toBe("see [the manual](<https://>).");
  expect(made(link, "<https://a.example>")).toBe("[<>](https://a.example)");
});

it("writes links by id, with nothing in their words that would end them", () => {
  const target = { id: "git.merge", title: "Merge [[a|b]]  again", track: "Git" };
  expect(written(target)).toBe("[[git.merge|Merge a b again]]");
});

it("knows languages by the names people use", () => {
  for (const [name, language] of [
    ["py", "python"],
    ["TS", "typescript"],
    ["c#", "csharp"],
    ["postgres", "postgresql"],
  ] as const) {
    expect(languageNamed(name)?.name).toBe(language);
  }
  expect(languageNamed("klingon")).toBeNull();
});

it("keeps both texts, mine first", () => {
  expect(both("Mine\n\n", "Theirs")).toBe("Mine\n\n---\n\nTheirs");
});

it("gives the editor its own phrases in the language of the window, which in English are the same", () => {
  const [said] = EditorState.create({ extensions: phrases }).facet(EditorState.phrases);
  for (const [phrase, words] of Object.entries(said ?? {})) expect(words).toBe(phrase);
  expect(said).toHaveProperty(["replaced match on line $"]);
});
