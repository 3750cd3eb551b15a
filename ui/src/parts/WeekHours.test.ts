import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";

import WeekHours from "./WeekHours.svelte";

const WEEK = [90, 0, 90, 0, 0, 180, 0];

function monday(): HTMLInputElement {
  return screen.getByLabelText("Hours on Monday");
}

it("adds up while a number is being typed, before it is taken", async () => {
  const onchange = vi.fn();
  render(WeekHours, { minutes: WEEK, weekStarts: "monday", onchange });
  await fireEvent.input(monday(), { target: { value: "4" } });
  expect(screen.getByText("8 h 30 min")).toBeTruthy();
  expect(onchange).not.toHaveBeenCalled();
  await fireEvent.change(monday());
  expect(onchange).toHaveBeenCalledWith([240, 0, 90, 0, 0, 180, 0]);
});

it("begins with the person's own first day", () => {
  render(WeekHours, { minutes: WEEK, weekStarts: "sunday", onchange: vi.fn() });
  expect(screen.getAllByRole("textbox")[0]?.getAttribute("aria-label")).toBe("Hours on Sunday");
});

it("goes back to what is true when a day has no such hours, or the week is refused", async () => {
  const onchange = vi.fn().mockResolvedValue(false);
  render(WeekHours, { minutes: WEEK, weekStarts: "monday", onchange });
  await fireEvent.input(monday(), { target: { value: "30" } });
  await fireEvent.change(monday());
  expect(onchange).not.toHaveBeenCalled();
  expect(monday().value).toBe("1.5");
  expect(screen.getByRole("alert").textContent).toContain("It stays 1.5.");
  await fireEvent.input(monday(), { target: { value: "5" } });
  expect(screen.queryByRole("alert")).toBeNull();
  await fireEvent.change(monday());
  await vi.waitFor(() => expect(monday().value).toBe("1.5"));
});

it("shows odd minutes as hours that can be read", () => {
  render(WeekHours, {
    minutes: [100, 0, 0, 0, 0, 0, 0],
    weekStarts: "monday",
    onchange: vi.fn(),
  });
  expect(monday().value).toBe("1.67");
});

it("takes a comma, and half an hour more or less with the arrows", async () => {
  const onchange = vi.fn();
  render(WeekHours, { minutes: WEEK, weekStarts: "monday", onchange });
  await fireEvent.input(monday(), { target: { value: "2,5" } });
  await fireEvent.change(monday());
  expect(onchange).toHaveBeenLastCalledWith([150, 0, 90, 0, 0, 180, 0]);
  await fireEvent.keyDown(monday(), { key: "ArrowUp" });
  expect(onchange).toHaveBeenLastCalledWith([180, 0, 90, 0, 0, 180, 0]);
});
