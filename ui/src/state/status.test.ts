import { beforeEach, expect, it, vi } from "vitest";

import type { Changed } from "../api";

const told = vi.hoisted(() => ({
  status: vi.fn(),
  change: null as ((changed: Changed) => void) | null,
}));
vi.mock("../api", () => ({
  commands: { status: told.status },
  onChange: (listener: (changed: Changed) => void) => {
    told.change = listener;
    return Promise.resolve();
  },
}));

import { status } from "./status.svelte";

beforeEach(() => {
  told.status.mockReset().mockResolvedValue({ revision: 1 });
  status.saving = { state: "saved" };
});

it("says saved only when everything on its way is saved", async () => {
  let first: () => void = () => {};
  const one = status.track(new Promise<void>((settle) => (first = settle)));
  const two = status.track(Promise.resolve());
  await two;
  expect(status.saving).toEqual({ state: "saving" });
  first();
  await one;
  expect(status.saving).toEqual({ state: "saved" });
});

it("says that a change was not written, until one is", async () => {
  const full = { code: "not_saved", message: "The disk is full." };
  await expect(status.track(Promise.reject(full))).rejects.toBe(full);
  expect(status.saving).toEqual({ state: "failed", reason: "The disk is full." });
  await status.track(Promise.resolve());
  expect(status.saving).toEqual({ state: "saved" });
});

it("does not call a refusal unsaved", async () => {
  const refusal = { code: "refused", message: "A title cannot be empty." };
  await expect(status.track(Promise.reject(refusal))).rejects.toBe(refusal);
  expect(status.saving).toEqual({ state: "saved" });
});

it("tells who listens of what changed before it could be heard", async () => {
  told.status.mockResolvedValueOnce({ revision: 1 }).mockResolvedValue({ revision: 2 });
  const heard = vi.fn();
  const stop = status.listen(heard);
  await status.start();
  expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ revision: 2 }));
  stop();
});

it("reads itself anew after a change, and tells who listens", async () => {
  await status.start();
  const heard = vi.fn();
  const stop = status.listen(heard);
  const changed = { revision: 2, milestones: ["a"], tracks: [], structure: false };
  told.status.mockResolvedValue({ revision: 2 });
  told.change?.(changed);
  await vi.waitFor(() => expect(status.view?.revision).toBe(2));
  expect(heard).toHaveBeenCalledWith(changed);
  stop();
  told.change?.(changed);
  expect(heard).toHaveBeenCalledTimes(1);
});
