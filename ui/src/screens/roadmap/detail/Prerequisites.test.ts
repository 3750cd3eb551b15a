import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

import type { MilestoneLink } from "../../../api";

const api = vi.hoisted(() => ({ remove_prerequisite: vi.fn() }));
vi.mock("../../../api", () => ({ commands: api, onChange: vi.fn() }));

import Prerequisites from "./Prerequisites.svelte";

const link = (title: string, circle: string | null = null): MilestoneLink => ({
  id: `git.${title.toLowerCase()}`,
  title,
  track_title: "Git",
  status: "todo",
  circle,
});

beforeEach(() => {
  vi.resetAllMocks();
  api.remove_prerequisite.mockResolvedValue({ message: "", warnings: [], created: [] });
});

it("says in words which prerequisite is in a circle, and what that means", () => {
  const circle = '"Commit" waits for "Branch", and "Branch" waits for "Commit".';
  render(Prerequisites, { id: "git.commit", after: [link("Model"), link("Branch", circle)] });
  expect(screen.getAllByText("in a circle")).toHaveLength(1);
  const button = screen.getByRole("button", { name: "Do not wait for Branch any more" });
  const said = document.getElementById(button.getAttribute("aria-describedby") ?? "");
  expect(said?.textContent.trim()).toBe(
    `${circle} Until you take one of these away, this one does not block.`,
  );
  const other = screen.getByRole("button", { name: "Do not wait for Model any more" });
  expect(other.hasAttribute("aria-describedby")).toBe(false);
});

it("mends the circle with the cross beside it", async () => {
  render(Prerequisites, { id: "git.commit", after: [link("Branch", "A circle.")] });
  await fireEvent.click(screen.getByRole("button", { name: "Do not wait for Branch any more" }));
  expect(api.remove_prerequisite).toHaveBeenCalledWith({ id: "git.commit", on: "git.branch" });
});
