import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

const find = vi.hoisted(() => vi.fn());
const tick = vi.hoisted(() => vi.fn());
vi.mock("../api", () => ({ commands: { find, tick }, onChange: vi.fn(), isOwnWindow: false }));

import Palette from "./Palette.svelte";

const milestone = (title: string) => ({
  kind: "milestone",
  key: "milestone:postgresql.indexes",
  id: "postgresql.indexes",
  title,
  detail: "PostgreSQL",
  status: "todo",
  marks: [{ start: 7, end: 11 }],
});
const plain = (title: string) => ({ ...milestone(title), marks: [] });
const found = (...hits: unknown[]) => ({ hits });

beforeEach(() => {
  find.mockReset();
  find.mockResolvedValue(found());
  tick.mockReset();
  tick.mockResolvedValue({ message: "Ticked.", warnings: [], created: [], change: 1, revision: 1 });
  location.hash = "";
  localStorage.clear();
  // The list measures itself and scrolls what is chosen into view; there is no layout here.
  Element.prototype.scrollIntoView = vi.fn();
  window.ResizeObserver = class {
    observe = vi.fn();
    unobserve = vi.fn();
    disconnect = vi.fn();
  };
});

async function ask(text: string): Promise<HTMLElement> {
  const field = await screen.findByPlaceholderText(/Find a milestone/);
  await fireEvent.input(field, { target: { value: text } });
  return field;
}

it("goes to a milestone by the keyboard alone, marks its letters and remembers it", async () => {
  find.mockResolvedValue(found(milestone("Make a slow query fast")));
  render(Palette, { open: true });
  const field = await ask("slow");
  const option = await screen.findByRole("option", { name: /Make a slow query fast/ });
  expect(option.querySelector("mark")?.textContent).toBe("slow");
  expect(find).toHaveBeenLastCalledWith(
    expect.objectContaining({ query: "slow", recent: [], limit: 20 }),
  );
  await fireEvent.keyDown(field, { key: "Enter" });
  await vi.waitFor(() => expect(location.hash).toBe("#/roadmap/postgresql.indexes"));
  expect(localStorage.getItem("waymark.recent")).toBe('["milestone:postgresql.indexes"]');
});

it("ticks with Ctrl+Enter, and does nothing while a word is composed", async () => {
  find.mockResolvedValue(found(milestone("Make a slow query fast")));
  render(Palette, { open: true });
  const field = await ask("slow");
  await screen.findByText("Enter opens it. Ctrl+Enter ticks it off.");
  await fireEvent.keyDown(field, { key: "Enter", isComposing: true });
  expect(location.hash).toBe("");
  expect(tick).not.toHaveBeenCalled();
  await fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
  expect(tick).toHaveBeenCalledWith({ ids: ["postgresql.indexes"] });
  expect(location.hash).toBe("");
});

it("offers its own actions and settings along with the question", async () => {
  render(Palette, { open: true });
  await vi.waitFor(() => expect(find).toHaveBeenCalled());
  const offers = find.mock.calls[0]?.[0].offers as { key: string; kind: string }[];
  expect(offers).toContainEqual({ kind: "action", key: "go.settings", title: "Go to Settings" });
  expect(offers.some((offer) => offer.kind === "setting" && offer.key === "theme.dark")).toBe(true);
  expect(offers.some((offer) => offer.key === "find")).toBe(false);
});

it("shows the answer to the latest question, whichever comes last", async () => {
  render(Palette, { open: true });
  await vi.waitFor(() => expect(find).toHaveBeenCalledTimes(1));
  let late: (view: unknown) => void = () => {};
  find.mockReturnValueOnce(new Promise((settle) => (late = settle)));
  find.mockResolvedValueOnce(found(plain("The second answer")));
  await ask("a");
  await ask("ab");
  await screen.findByRole("option", { name: /The second answer/ });
  late(found(plain("The first answer")));
  await new Promise((settle) => setTimeout(settle, 20));
  expect(screen.queryByRole("option", { name: /The first answer/ })).toBeNull();
});

it("says so when nothing is called that, and when it could not look", async () => {
  render(Palette, { open: true });
  await ask("zzz");
  await screen.findByText("Nothing is called that.");
  find.mockRejectedValueOnce({ message: "Waymark did not answer." });
  await ask("zzzz");
  expect((await screen.findByRole("alert")).textContent).toBe("Waymark did not answer.");
});
