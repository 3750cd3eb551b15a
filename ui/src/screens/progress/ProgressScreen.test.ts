import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

const api = vi.hoisted(() => ({ report: vi.fn(), save_picture: vi.fn() }));
vi.mock("../../api", () => ({ commands: api, onChange: vi.fn() }));
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe = vi.fn();
    unobserve = vi.fn();
    disconnect = vi.fn();
  },
);

import { plain } from "../../state/plain";
import ProgressScreen from "./ProgressScreen.svelte";
import { fresh, report } from "./fixtures";

beforeEach(() => {
  vi.resetAllMocks();
  api.report.mockResolvedValue(report());
});

it("says what each chart shows, and shows its numbers as a table", async () => {
  render(ProgressScreen);
  expect(await screen.findByText(/^164 h 50 min logged and 38 of 122 milestones/)).toBeTruthy();
  const burnUp = screen.getByRole("region", { name: "How far you are" });
  expect(within(burnUp).getByText(report().says.burn_up)).toBeTruthy();
  await fireEvent.click(within(burnUp).getByRole("button", { name: /^Table: / }));
  const rows = within(burnUp).getAllByRole("row");
  expect(rows).toHaveLength(report().burn_up.length + 1);
  expect(plain(rows.at(-1)?.textContent ?? "")).toMatch(/2026164 h520 h$/);
});

it("says what will be here as long as there is nothing", async () => {
  api.report.mockResolvedValue(fresh());
  render(ProgressScreen);
  expect(await screen.findByRole("heading", { name: "Nothing to show yet" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Print" })).toBeNull();
});

it("says what went wrong, and tries again", async () => {
  api.report.mockRejectedValueOnce({ code: "refused", message: "No.", kept: "", hints: [] });
  render(ProgressScreen);
  await fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Your year")).toBeTruthy();
});
