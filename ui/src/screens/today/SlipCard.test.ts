import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

const api = vi.hoisted(() => ({ apply_scenario: vi.fn(), answer_slip: vi.fn() }));
vi.mock("../../api", () => ({ commands: api, onChange: vi.fn() }));

import type { SlipView } from "../../api";
import SlipCard from "./SlipCard.svelte";

const slip: SlipView = {
  says: "The likely day went from 14 June to 2 July.",
  was: "2027-06-14",
  is: "2027-07-02",
  levers: [
    {
      does: "8 h a week instead of 6 h",
      effect: "Likely 10 June.",
      scenario: { capacity: [180, 0, 120, 0, 0, 180, 0] },
    },
    { does: "Be ready by 20 July", effect: "80% for it.", scenario: { target: "2027-07-20" } },
  ],
};
const done = { revision: 2, change: 2, message: "Done.", warnings: [], created: [] };

beforeEach(() => vi.resetAllMocks());

it("does just what a lever says, as the answer to the slip", async () => {
  api.apply_scenario.mockResolvedValue(done);
  const onanswer = vi.fn();
  render(SlipCard, { slip, onanswer });
  await fireEvent.click(screen.getByRole("button", { name: "Do this: Be ready by 20 July" }));
  expect(api.apply_scenario).toHaveBeenCalledWith({
    scenario: { target: "2027-07-20" },
    answers_slip: true,
  });
  await vi.waitFor(() => expect(onanswer).toHaveBeenCalledTimes(1));
});

it("keeps the plan, and stays when that is refused", async () => {
  api.answer_slip.mockRejectedValueOnce({ message: "The disk is full.", kept: "", hints: [] });
  const onanswer = vi.fn();
  render(SlipCard, { slip, onanswer });
  const keep = screen.getByRole("button", { name: "Keep the plan" });
  await fireEvent.click(keep);
  await vi.waitFor(() => expect(keep.hasAttribute("aria-disabled")).toBe(false));
  expect(onanswer).not.toHaveBeenCalled();
  api.answer_slip.mockResolvedValueOnce(done);
  await fireEvent.click(keep);
  await vi.waitFor(() => expect(onanswer).toHaveBeenCalledTimes(1));
});
