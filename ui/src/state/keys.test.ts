import { beforeEach, expect, it, vi } from "vitest";

import { endsPair, keyHandler, printed } from "./keys";

const undo = vi.fn();
const roadmap = vi.fn();
const handle = keyHandler(() => [
  { keys: ["Ctrl+Z"], does: "Undo", run: undo },
  { keys: ["g r"], does: "Roadmap", run: roadmap },
]);

function press(
  key: string,
  target: HTMLElement = document.body,
  init: KeyboardEventInit = {},
): void {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, "target", { value: target });
  handle(event);
}

beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
});

it("undoes with Ctrl+Z, but leaves it to a field while typing", () => {
  press("z", document.body, { ctrlKey: true });
  expect(undo).toHaveBeenCalledTimes(1);
  press("z", document.createElement("textarea"), { ctrlKey: true });
  expect(undo).toHaveBeenCalledTimes(1);
});

it("takes two keys after each other as one", () => {
  press("r");
  expect(roadmap).not.toHaveBeenCalled();
  press("g");
  press("r");
  expect(roadmap).toHaveBeenCalledTimes(1);
});

it("leaves the second key of a pair to the window, and no other", () => {
  const key = (name: string) => new KeyboardEvent("keydown", { key: name });
  expect(endsPair(key("r"))).toBe(false);
  press("g");
  expect(endsPair(key("r"))).toBe(true);
  expect(endsPair(key("x"))).toBe(false);
  press("x");
  expect(endsPair(key("r"))).toBe(false);
});

it("does nothing with single keys while typing or in a dialog", () => {
  const field = document.createElement("input");
  press("g", field);
  press("r", field);
  document.body.innerHTML = "<div role=dialog data-state=open></div>";
  press("g");
  press("r");
  expect(roadmap).not.toHaveBeenCalled();
});

it("forgets the first key of a pair after a while", () => {
  const at = (key: string, timeStamp: number) => {
    const event = new KeyboardEvent("keydown", { key, cancelable: true });
    Object.defineProperties(event, {
      target: { value: document.body },
      timeStamp: { value: timeStamp },
    });
    handle(event);
  };
  at("g", 1_000);
  at("r", 9_000);
  expect(roadmap).not.toHaveBeenCalled();
  at("g", 10_000);
  at("r", 10_400);
  expect(roadmap).toHaveBeenCalledTimes(1);
});

it("knows the keys on a keyboard that types another script", () => {
  press("я", document.body, { ctrlKey: true, code: "KeyZ" });
  expect(undo).toHaveBeenCalledTimes(1);
  press("п", document.body, { code: "KeyG" });
  press("к", document.body, { code: "KeyR" });
  expect(roadmap).toHaveBeenCalledTimes(1);
});

it("leaves the letters to an open menu", () => {
  document.body.innerHTML = "<div role=menu data-state=open></div>";
  press("g");
  press("r");
  expect(roadmap).not.toHaveBeenCalled();
});

it.each(["dialog", "menu"])("reaches nothing behind an open %s, with Ctrl neither", (role) => {
  document.body.innerHTML = `<div role=${role} data-state=open></div>`;
  press("z", document.body, { ctrlKey: true });
  expect(undo).not.toHaveBeenCalled();
  document.body.innerHTML = `<div role=${role} data-state=closed></div>`;
  press("z", document.body, { ctrlKey: true });
  expect(undo).toHaveBeenCalledTimes(1);
});

it("shows a key as what stands on it", () => {
  expect(["Ctrl+K", "g ArrowUp", "Ctrl++", "Escape", "1"].map(printed)).toEqual([
    ["Ctrl", "K"],
    ["g", "↑"],
    ["Ctrl", "+"],
    ["Esc"],
    ["1"],
  ]);
});
