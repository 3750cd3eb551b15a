import { render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";

import type { Status } from "../api";
import Tick from "./Tick.svelte";

it.each([
  ["todo", "false"],
  ["doing", "mixed"],
  ["done", "true"],
  ["skipped", "false"],
] as const)("tells a screen reader that %s is %s", (status: Status, checked) => {
  render(Tick, { status, label: "Write tests", onclick: vi.fn() });
  expect(screen.getByRole("checkbox", { name: /^Write tests/ }).getAttribute("aria-checked")).toBe(
    checked,
  );
});

it("ticks without opening what it stands in", () => {
  const ticked = vi.fn();
  const opened = vi.fn();
  document.body.addEventListener("click", opened);
  render(Tick, { status: "todo", label: "Write tests", onclick: ticked });
  screen.getByRole("checkbox").click();
  expect(ticked).toHaveBeenCalledTimes(1);
  expect(opened).not.toHaveBeenCalled();
});
