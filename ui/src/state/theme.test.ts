import { expect, it, vi } from "vitest";

const system = vi.hoisted(() => {
  const query = { matches: false, told: () => {} };
  window.matchMedia = () =>
    ({
      get matches() {
        return query.matches;
      },
      addEventListener: (_: string, listener: () => void) => {
        query.told = listener;
      },
    }) as unknown as MediaQueryList;
  return query;
});

import { setTheme } from "./theme";

function turn(dark: boolean): void {
  system.matches = dark;
  system.told();
}

const isDark = () => document.documentElement.classList.contains("dark");

it("follows the system live, but only when it is asked to", () => {
  setTheme("system");
  expect(isDark()).toBe(false);
  turn(true);
  expect(isDark()).toBe(true);
  setTheme("light");
  expect(isDark()).toBe(false);
  turn(false);
  setTheme("dark");
  expect(isDark()).toBe(true);
});
