import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

const api = vi.hoisted(() => ({
  goals: vi.fn(),
  preview_roadmap: vi.fn(),
  create_roadmap: vi.fn(),
  status: vi.fn(),
  shown: vi.fn(() => Promise.resolve({})),
}));
vi.mock("../../api", () => ({ commands: api, onChange: vi.fn() }));

import WelcomeScreen from "./WelcomeScreen.svelte";

const option = (track: string, title: string) => ({ track, title, summary: "", minutes: 3600 });
const languages = [option("python", "Python"), option("java", "Java")];
const goal = {
  id: "backend-developer",
  title: "Backend developer",
  summary: "Services and data.",
  hours: [450, 700],
  choices: [
    { id: "language", ask: "Which language first?", hint: "", optional: false, options: languages },
    { id: "second", ask: "And a second?", hint: "", optional: true, options: languages },
  ],
};
const preview = {
  headline: "Backend developer with Python",
  tracks: [
    {
      id: "git",
      title: "Git",
      kind: "skill",
      milestones: [{ id: "git.merge", title: "Merge", outcome: "", level: "core", minutes: 180 }],
    },
  ],
  milestones: 39,
  optional: 0,
  minutes: 8760,
  weekly: 360,
  weeks: 25,
};

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  Object.values(api).forEach((command) => command.mockReset());
  api.goals.mockResolvedValue({ goals: [goal] });
  api.preview_roadmap.mockResolvedValue(preview);
  api.create_roadmap.mockResolvedValue({ change: 1, warnings: [], created: [] });
  api.status.mockResolvedValue({ settings: { week_starts: "monday" } });
});

const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });
const isOff = (name: string) => button(name).getAttribute("aria-disabled") === "true";
const next = () => fireEvent.click(button("Next"));
const pick = (name: RegExp) => fireEvent.click(screen.getByRole("radio", { name }));

async function at(heading: string): Promise<void> {
  const found = await screen.findByRole("heading", { name: heading });
  await vi.waitFor(() => expect(document.activeElement).toBe(found));
}

it("asks each question in turn, puts the focus on it, and makes what was asked for", async () => {
  render(WelcomeScreen);
  await screen.findByRole("radio", { name: /Backend developer/ });
  await next();
  await at("Which language first?");
  expect(isOff("Next")).toBe(true);
  await pick(/Python/);
  await next();
  await at("And a second?");
  expect(screen.queryByRole("radio", { name: /Python/ })).toBeNull();
  await next();
  await at("How many hours do you have?");
  await screen.findByText("25 weeks");
  await next();
  await at("What do you know already?");
  await fireEvent.click(await screen.findByRole("checkbox", { name: "All of Git" }));
  await fireEvent.click(button("Make my roadmap"));
  expect(api.create_roadmap).toHaveBeenCalledWith({
    goal: "backend-developer",
    picks: { language: ["python"] },
    capacity: [90, 0, 90, 0, 0, 180, 0],
    known: ["git.merge"],
  });
});

it("goes back without losing an answer, and an earlier one may take a later one's track", async () => {
  render(WelcomeScreen);
  await screen.findByRole("radio", { name: /Backend developer/ });
  await next();
  await at("Which language first?");
  await pick(/Python/);
  await next();
  await at("And a second?");
  await pick(/Java/);
  await fireEvent.click(button("Back"));
  await at("Which language first?");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /Python/ }).checked).toBe(true);
  await pick(/Java/);
  await next();
  await at("And a second?");
  expect(screen.queryByRole("radio", { name: /Java/ })).toBeNull();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /Not now/ }).checked).toBe(true);
});

it("offers nothing until the goals are read", async () => {
  api.goals.mockReturnValue(new Promise(() => {}));
  render(WelcomeScreen);
  await screen.findByText("Reading the goals");
  expect(screen.queryByRole("radio")).toBeNull();
  expect(isOff("Next")).toBe(true);
});

it("can start empty even when the library cannot be read", async () => {
  api.goals.mockRejectedValue({ message: "The library cannot be read.", kept: "", hints: [] });
  render(WelcomeScreen);
  await screen.findByText("The library cannot be read.");
  expect(isOff("Next")).toBe(false);
  await next();
  await at("How many hours do you have?");
  await fireEvent.click(button("Make my roadmap"));
  expect(api.create_roadmap.mock.calls[0]?.[0]).toMatchObject({ goal: null });
});

it("makes one roadmap, however often the button is pressed", async () => {
  api.create_roadmap.mockReturnValue(new Promise(() => {}));
  render(WelcomeScreen);
  await screen.findByRole("radio", { name: /Backend developer/ });
  await pick(/Start empty/);
  await next();
  await at("How many hours do you have?");
  await fireEvent.click(button("Make my roadmap"));
  await fireEvent.submit(button("Make my roadmap").closest("form") as HTMLFormElement);
  expect(api.create_roadmap).toHaveBeenCalledTimes(1);
});

it("is not ended by Enter on a tick", async () => {
  render(WelcomeScreen);
  await screen.findByRole("radio", { name: /Backend developer/ });
  await next();
  await pick(/Python/);
  await next();
  await next();
  await at("How many hours do you have?");
  await next();
  const tick = await screen.findByRole("checkbox", { name: "All of Git" });
  // What is not prevented is taken for the button by a browser.
  expect(await fireEvent.keyDown(tick, { key: "Enter" })).toBe(false);
  expect(await fireEvent.keyDown(tick, { key: " " })).toBe(true);
});
