import { expect, it } from "vitest";

import type { KeyAction } from "../state/keymap.svelte";
import { conflictOf, replaced, swapped } from "./rebinding";

const today: KeyAction = { name: "go.today", does: "keys-go-today", keys: ["g t", "Ctrl+1"] };
const plan: KeyAction = { name: "go.plan", does: "keys-go-plan", keys: ["g p"] };
const own = (action: { keys: string[] }) => action.keys;

it("finds the action that has a key, or one that begins like it", () => {
  expect(conflictOf("g p", today, [today, plan], own)).toEqual({ action: plan, key: "g p" });
  expect(conflictOf("g", today, [today, plan], own)).toEqual({ action: plan, key: "g p" });
  expect(conflictOf("g p x", today, [today, plan], own)?.action).toBe(plan);
  expect(conflictOf("g t", today, [today, plan], own)).toBeNull();
  expect(conflictOf("x", today, [today, plan], own)).toBeNull();
});

it("replaces, takes away and adds a key", () => {
  expect(replaced(today, "g t", "x", own)).toEqual({ "go.today": ["x", "Ctrl+1"] });
  expect(replaced(today, "g t", null, own)).toEqual({ "go.today": ["Ctrl+1"] });
  expect(replaced(plan, null, "x", own)).toEqual({ "go.plan": ["g p", "x"] });
  expect(replaced(today, "g t", "Ctrl+1", own)).toEqual({ "go.today": ["Ctrl+1"] });
});

it("keeps nothing for an action that has its own keys again", () => {
  const changed = () => ["x", "Ctrl+1"];
  expect(replaced(today, "x", "g t", changed)).toEqual({ "go.today": null });
});

it("swaps the keys of two actions", () => {
  const conflict = { action: plan, key: "g p" };
  expect(swapped(today, "g t", conflict, "g p", own)).toEqual({
    "go.today": ["g p", "Ctrl+1"],
    "go.plan": ["g t"],
  });
});
