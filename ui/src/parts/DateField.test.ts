import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";

import DateField from "./DateField.svelte";

function made(value: string) {
  const onchange = vi.fn();
  const { rerender, unmount } = render(DateField, { id: "due", label: "Due", value, onchange });
  return {
    onchange,
    rerender,
    unmount,
    field: () => screen.getByLabelText<HTMLInputElement>("Due"),
  };
}

it("keeps the day from before when what is typed is none, and says so", async () => {
  const { onchange, field } = made("2026-11-30");
  await fireEvent.input(field(), { target: { value: "" } });
  await fireEvent.blur(field());
  expect(onchange).not.toHaveBeenCalled();
  expect(field().value).toBe("2026-11-30");
  expect(screen.getByRole("alert").textContent).toMatch(/30\sNovember\s2026/);
});

it("takes the last of the days that are typed through, once", async () => {
  const { onchange, field, unmount } = made("2026-11-30");
  for (const value of ["2026-01-30", "0002-12-30", "2026-12-30"])
    await fireEvent.input(field(), { target: { value } });
  expect(onchange).not.toHaveBeenCalled();
  unmount();
  expect(onchange.mock.calls).toEqual([["2026-12-30"]]);
});

it("hands the focus on between the field and what sets a day", async () => {
  const { rerender } = made("");
  screen.getByRole("button").focus();
  await rerender({ value: "2026-11-30" });
  expect(document.activeElement?.getAttribute("type")).toBe("date");
  screen.getByRole("button").focus();
  await rerender({ value: "" });
  expect(document.activeElement).toBe(screen.getByRole("button"));
});
