import { beforeEach, expect, it, vi } from "vitest";

vi.mock("../api", () => ({ commands: {}, onChange: vi.fn() }));

import { contextMenu } from "../parts/contextMenu.svelte";
import { answerRightClick } from "./rightClick";

/** Whether the web view would show its own menu at what the selector finds. */
function isLeftAlone(selector: string): boolean {
  const event = new MouseEvent("contextmenu", { bubbles: true, cancelable: true, button: 2 });
  addEventListener("contextmenu", answerRightClick, { once: true });
  return document.querySelector(selector)?.dispatchEvent(event) ?? false;
}

beforeEach(() => {
  getSelection()?.removeAllRanges();
  contextMenu.open = false;
  contextMenu.items = [];
  document.body.innerHTML = `<p>Words</p><input><a class="out" href="https://example.org/a">A</a>
    <a class="mail" href="mailto:a@b.c">B</a><a class="in" href="#/roadmap/m1">C</a><a class="dead">D</a>`;
});

it("has no browser's menu but where there is something to write or to copy", () => {
  expect(["p", ".in", ".dead", "body"].map(isLeftAlone)).toEqual([false, false, false, false]);
  expect(contextMenu.open).toBe(false);
  expect(isLeftAlone("input")).toBe(true);
  getSelection()?.selectAllChildren(document.querySelector("p") as Node);
  expect(isLeftAlone("p")).toBe(true);
  expect(isLeftAlone(".in")).toBe(false);
});

it("offers to open a link that leads out, and to copy its address", () => {
  for (const selector of [".out", ".mail"]) {
    contextMenu.open = false;
    expect(isLeftAlone(selector)).toBe(false);
    expect(contextMenu.open).toBe(true);
    expect(contextMenu.items.map((item) => item.label)).toEqual(["Open", "Copy address"]);
  }
  const clicked = vi.fn((event: Event) => event.preventDefault());
  document.querySelector(".mail")?.addEventListener("click", clicked);
  contextMenu.items[0]?.run?.();
  expect(clicked).toHaveBeenCalledOnce();
});
