import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { beforeEach, expect, it, vi } from "vitest";

const api = vi.hoisted(() => ({
  plan: vi.fn(),
  apply_scenario: vi.fn(),
  export_calendar: vi.fn(),
  set_capacity: vi.fn(),
  forecast_share: vi.fn(),
  cancel_forecast: vi.fn(),
}));
vi.mock("../../api", () => ({ commands: api, onChange: vi.fn(), isOwnWindow: false }));
Element.prototype.scrollIntoView = vi.fn();
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe = vi.fn();
    unobserve = vi.fn();
    disconnect = vi.fn();
  },
);

import type { StatusView } from "../../api";
import { shortDay } from "../../state/format";
import { plain } from "../../state/plain";
import { status } from "../../state/status.svelte";
import { toasts } from "../../state/toasts.svelte";
import PlanScreen from "./PlanScreen.svelte";
import { forecast, plan, TODAY } from "./fixtures";

const done = { revision: 2, change: 2, message: "Done.", warnings: [], created: [] };

window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;

beforeEach(() => {
  vi.resetAllMocks();
  api.plan.mockResolvedValue(plan());
  toasts.shown.forEach((toast) => toasts.close(toast.id));
});

it("says when it may be done and how sure that is", async () => {
  render(PlanScreen);
  expect(await screen.findByText(/^Between .* and .* 2027 in 8 of 10 futures$/)).toBeTruthy();
  expect(screen.getByRole("region", { name: "Likely finish" }).textContent).toMatch(
    /^Likely finish 14 Jun 2027 Between /,
  );
  expect(screen.getByText("64%")).toBeTruthy();
  expect(screen.getByText("7½ h a week would make it 90%")).toBeTruthy();
  expect(screen.getByText("×1.2")).toBeTruthy();
  expect(screen.getByText("81 milestones left, about 190 h")).toBeTruthy();
});

it("is made again when a new day begins, or when something else stopped it", async () => {
  const settings = { week_starts: "monday" };
  const seen = (today: string) => (status.view = { today, settings } as StatusView);
  seen("2026-11-23");
  api.plan.mockRejectedValueOnce({ code: "cancelled", message: "Stopped.", kept: "", hints: [] });
  render(PlanScreen);
  expect(await screen.findByText("64%")).toBeTruthy();
  expect(api.plan).toHaveBeenCalledTimes(2);
  seen("2026-11-23");
  await tick();
  expect(api.plan).toHaveBeenCalledTimes(2);
  seen("2026-11-24");
  await tick();
  expect(api.plan).toHaveBeenCalledTimes(3);
  status.view = null;
});

it("offers to set a date where there is none", async () => {
  api.plan.mockResolvedValue(plan({ forecast: forecast({ target: null }) }));
  render(PlanScreen);
  await fireEvent.click(await screen.findByRole("button", { name: "Set a date" }));
  expect(await screen.findByRole("complementary", { name: "What if" })).toBeTruthy();
});

it("asks for the hours right there, and sets them", async () => {
  api.plan.mockResolvedValue(plan({ capacity: [0, 0, 0, 0, 0, 0, 0] }));
  api.set_capacity.mockResolvedValue(done);
  render(PlanScreen);
  await screen.findByRole("heading", { name: "Say how many hours a week you have" });
  const monday = screen.getByLabelText("Hours on Monday");
  await fireEvent.input(monday, { target: { value: "2" } });
  await fireEvent.change(monday);
  expect(api.set_capacity).toHaveBeenCalledWith({ minutes: [120, 0, 0, 0, 0, 0, 0] });
});

it.each([
  [
    "There is nothing to plan yet",
    plan({ tracks: [], left_out: [], forecast: forecast({ milestones_left: 0 }) }),
  ],
  ["Everything is done", plan({ left_out: [], forecast: forecast({ milestones_left: 0 }) })],
])("says what there is when there is no plan: %s", async (title, view) => {
  api.plan.mockResolvedValue(view);
  const total = view.tracks.length;
  const progress = { total, done: total, skipped: 0, optional: 0 };
  status.view = { roadmap: { progress }, settings: {} } as unknown as StatusView;
  render(PlanScreen);
  expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
  status.view = null;
});

it("says what lies beyond thirty years as that, and never as a date", async () => {
  const nothing = { p10: null, p50: null, p80: null, p90: null };
  api.plan.mockResolvedValue(
    plan({ forecast: forecast({ finish: nothing, beyond: 100, target: null }) }),
  );
  render(PlanScreen);
  expect(await screen.findByText("After 2056")).toBeTruthy();
});

it("says what went wrong, and tries again", async () => {
  api.plan.mockRejectedValueOnce({
    code: "refused",
    message: "The plan could not be made.",
    kept: "Nothing was changed.",
    hints: [],
  });
  render(PlanScreen);
  await fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("64%")).toBeTruthy();
});

it("says where the calendar was written", async () => {
  api.export_calendar.mockResolvedValue({ path: "/x", message: "Wrote the plan." });
  render(PlanScreen);
  const menu = await screen.findByRole("button", { name: "Print or export" });
  await fireEvent.keyDown(menu, { key: "Enter" });
  await fireEvent.click(await screen.findByRole("menuitem", { name: "Export calendar" }));
  await vi.waitFor(() => expect(toasts.shown).toMatchObject([{ message: "Wrote the plan." }]));
});

it("shows what is tried beside what is, and applies nothing by itself", async () => {
  render(PlanScreen);
  await fireEvent.click(await screen.findByRole("button", { name: "What if" }));
  api.plan.mockResolvedValue(
    plan({
      forecast: forecast({
        finish: { p10: "2027-05-10", p50: "2027-06-02", p80: null, p90: null },
        target: { date: "2027-06-30", chance: 81, weekly_80: null, weekly_90: null },
      }),
      tries: ["8 h a week instead of 6 h."],
    }),
  );
  await fireEvent.input(screen.getByRole("slider", { name: "Hours a week" }), {
    target: { value: "480" },
  });
  expect(await screen.findByText("8 h a week instead of 6 h.")).toBeTruthy();
  const [is, would] = ["2027-06-14", "2027-06-02"].map((day) => plain(shortDay(day, TODAY)));
  expect(screen.getByText(`now ${is}, with this ${would}`)).toBeTruthy();
  expect(screen.getByText("now 64%, with this 81%")).toBeTruthy();
  expect(api.apply_scenario).not.toHaveBeenCalled();
  api.apply_scenario.mockResolvedValue(done);
  await fireEvent.click(screen.getByRole("button", { name: "Apply" }));
  expect(api.apply_scenario).toHaveBeenCalledWith({
    scenario: { capacity: [165, 0, 165, 0, 0, 150, 0] },
  });
  await vi.waitFor(() => expect(screen.queryByText(/Nothing is changed yet/)).toBeNull());
});
