import { beforeEach, expect, it, vi } from "vitest";

import { toasts } from "./toasts.svelte";

beforeEach(() => {
  vi.useFakeTimers();
  toasts.shown.forEach((toast) => toasts.close(toast.id));
});

function done(message: string, undo: number): void {
  toasts.show({ message, details: [], tone: "done", undo });
}

it("lets a message go after seven seconds, unless the person is at it", () => {
  done("one", 1);
  const id = toasts.shown[0]?.id ?? 0;
  toasts.hold(id);
  vi.advanceTimersByTime(60_000);
  expect(toasts.shown).toHaveLength(1);
  toasts.resume(id);
  vi.advanceTimersByTime(7_000);
  expect(toasts.shown).toHaveLength(0);
});

it("keeps a refusal until it is closed", () => {
  toasts.show({ message: "no", details: [], tone: "refused", undo: null });
  vi.advanceTimersByTime(60_000);
  expect(toasts.shown).toHaveLength(1);
});

it("offers undo for the latest change only, and shows three at most", () => {
  [1, 2, 3, 4].forEach((number) => done(String(number), number));
  expect(toasts.shown.map((toast) => [toast.message, toast.undo])).toEqual([
    ["2", null],
    ["3", null],
    ["4", 4],
  ]);
});
