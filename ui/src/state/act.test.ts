import { beforeEach, expect, it, vi } from "vitest";

import type { Done, ErrorView } from "../api";

const undoing = vi.hoisted(() => vi.fn());
vi.mock("../api", () => ({ commands: { undo: undoing, redo: vi.fn() }, onChange: vi.fn() }));

import { act, refuse, undo } from "./act";
import { toasts } from "./toasts.svelte";

const done: Done = { revision: 5, change: 5, message: "Ticked.", warnings: [], created: [] };

beforeEach(() => {
  toasts.shown.forEach((toast) => toasts.close(toast.id));
});

it("says what a change did and offers to undo that one", async () => {
  expect(await act(Promise.resolve(done))).toEqual(done);
  expect(toasts.shown).toMatchObject([{ message: "Ticked.", tone: "done", undo: 5 }]);
});

it("says nothing of a quiet change, but never hides a warning", async () => {
  await act(Promise.resolve(done), true);
  expect(toasts.shown).toEqual([]);
  await act(Promise.resolve({ ...done, warnings: ['"Model a domain" is still open.'] }), true);
  expect(toasts.shown).toMatchObject([{ details: ['"Model a domain" is still open.'] }]);
});

it("says of a refusal what happened, what was kept and what to do", async () => {
  const refusal = {
    code: "not_saved",
    message: "The disk is full.",
    kept: "Nothing was changed.",
    hints: ["Free some space."],
  };
  expect(await act(Promise.reject(refusal))).toBeNull();
  expect(toasts.shown).toMatchObject([
    {
      message: "The disk is full.",
      details: ["Nothing was changed.", "Free some space."],
      tone: "refused",
      undo: null,
    },
  ]);
});

it("undoes just the change it was asked for", async () => {
  undoing.mockResolvedValue({ ...done, message: "Undone: ticked." });
  await undo(5);
  expect(undoing).toHaveBeenCalledWith({ only: 5 });
  expect(toasts.shown).toMatchObject([{ message: "Undone: ticked.", undo: null }]);
});

it("offers the address of what would not open, or the path", async () => {
  const write = vi.fn().mockResolvedValue(undefined);
  vi.stubGlobal("navigator", { clipboard: { writeText: write } });
  const refusal: ErrorView = { code: "cannot_open", message: "No.", kept: "", hints: [] };
  refuse({ ...refusal, place: "https://example.org/a" });
  refuse({ ...refusal, place: "/home/ada/run.sh" });
  refuse(refusal);
  expect(toasts.shown.map((toast) => toast.action?.label)).toEqual([
    "Copy address",
    "Copy path",
    undefined,
  ]);
  toasts.shown[0]?.action?.run();
  await vi.waitFor(() => expect(toasts.shown.at(-1)?.message).toBe("Copied the address."));
  expect(write).toHaveBeenCalledWith("https://example.org/a");
  vi.unstubAllGlobals();
});
