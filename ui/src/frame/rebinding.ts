/** Giving actions other keys: what stands in the way, and what is to be kept of it. */
import type { KeyAction } from "../state/keymap.svelte";

/** The keys of some actions as they are to be kept; null for an action's own keys. */
export type KeyEdits = Record<string, string[] | null>;

/** What stands in the way of a key. */
export interface Conflict {
  action: KeyAction;
  /** The key of that action: the same one, or one that the other is the beginning of. */
  key: string;
}

type Look = (action: KeyAction) => string[];

/** The action whose key is the same, or is or has the other as its beginning. */
export function conflictOf(
  key: string,
  wanted: KeyAction,
  actions: KeyAction[],
  keysOf: Look,
): Conflict | null {
  for (const action of actions) {
    if (action.name === wanted.name) continue;
    const taken = keysOf(action).find(
      (one) => one === key || one.startsWith(`${key} `) || key.startsWith(`${one} `),
    );
    if (taken) return { action, key: taken };
  }
  return null;
}

function edit(action: KeyAction, keys: string[]): KeyEdits {
  const own =
    keys.length === action.keys.length && keys.every((key, at) => key === action.keys[at]);
  return { [action.name]: own ? null : keys };
}

/** Puts `key` in the place of `old`, or takes `old` away where there is none. */
export function replaced(
  action: KeyAction,
  old: string | null,
  key: string | null,
  keysOf: Look,
): KeyEdits {
  const keys = keysOf(action);
  const changed = old === null ? [...keys, key] : keys.map((one) => (one === old ? key : one));
  return edit(action, [...new Set(changed.filter((one) => one !== null))]);
}

/** Gives `key` to an action, and what it had for it to the action that had `key`. */
export function swapped(
  action: KeyAction,
  old: string | null,
  conflict: Conflict,
  key: string,
  keysOf: Look,
): KeyEdits {
  return {
    ...replaced(action, old, key, keysOf),
    ...replaced(conflict.action, conflict.key, old, keysOf),
  };
}
