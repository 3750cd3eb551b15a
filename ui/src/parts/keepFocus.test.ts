import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { keepFocus } from "./keepFocus";

let place: HTMLElement;
let end: () => void;

function begin(next?: () => void): void {
  document.body.innerHTML = `<div><button>a</button><button>b</button><button>c</button></div><input>`;
  place = document.querySelector("div") as HTMLElement;
  end = keepFocus(next)(place) as () => void;
}

const button = (name: string) =>
  [...document.querySelectorAll("button")].find((one) => one.textContent === name) as HTMLElement;
const focused = () => document.activeElement?.textContent;

beforeEach(() => {
  // Nothing has a size here.
  vi.spyOn(Element.prototype, "getClientRects").mockReturnValue([1] as unknown as DOMRectList);
});
afterEach(() => end());

it("goes on to the next, and from the last to the one before", async () => {
  begin();
  button("b").focus();
  button("b").remove();
  await vi.waitFor(() => expect(focused()).toBe("c"));
  button("c").remove();
  await vi.waitFor(() => expect(focused()).toBe("a"));
});

it("leaves the focus alone where it has gone elsewhere", async () => {
  begin();
  button("b").focus();
  const field = document.querySelector("input") as HTMLElement;
  field.focus();
  button("b").remove();
  await Promise.resolve();
  expect(document.activeElement).toBe(field);
  button("a").focus();
  field.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  (document.activeElement as HTMLElement).blur();
  button("a").remove();
  await Promise.resolve();
  expect(document.activeElement).toBe(document.body);
});

it("goes where it is told to", async () => {
  const next = vi.fn();
  begin(next);
  button("a").focus();
  place.replaceChildren();
  await vi.waitFor(() => expect(next).toHaveBeenCalledTimes(1));
});
