import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

const search = vi.hoisted(() => vi.fn());
vi.mock("../api", () => ({ commands: { search }, onChange: vi.fn() }));

import Palette from "./Palette.svelte";

const found = (title: string) => ({
  found: [{ id: "postgresql.indexes", title, track_title: "PostgreSQL", status: "todo" }],
});

beforeEach(() => {
  search.mockReset();
  location.hash = "";
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

it("goes to a milestone by the keyboard alone", async () => {
  search.mockResolvedValue(found("Make a slow query fast"));
  render(Palette, { open: true });
  const field = await ask("slow");
  await screen.findByRole("option", { name: /Make a slow query fast/ });
  expect(search).toHaveBeenCalledWith({ query: "slow", limit: 12 });
  await fireEvent.keyDown(field, { key: "Home" });
  await fireEvent.keyDown(field, { key: "Enter" });
  await vi.waitFor(() => expect(location.hash).toBe("#/roadmap/postgresql.indexes"));
});

it("finds screens and actions without asking anybody", async () => {
  render(Palette, { open: true });
  await screen.findByRole("option", { name: /Go to Settings/ });
  expect(screen.queryByRole("option", { name: /Find anything/ })).toBeNull();
  expect(search).not.toHaveBeenCalled();
});

it("shows the answer to the latest question, whichever comes last", async () => {
  let late: (view: unknown) => void = () => {};
  search.mockReturnValueOnce(new Promise((settle) => (late = settle)));
  search.mockResolvedValueOnce(found("The second answer"));
  render(Palette, { open: true });
  await ask("a");
  await ask("ab");
  await screen.findByRole("option", { name: /The second answer/ });
  late(found("The first answer"));
  await new Promise((settle) => setTimeout(settle, 20));
  expect(screen.queryByRole("option", { name: /The first answer/ })).toBeNull();
});

it("says so when nothing is called that, and when it could not look", async () => {
  search.mockResolvedValueOnce({ found: [] });
  render(Palette, { open: true });
  await ask("zzz");
  await screen.findByText("Nothing is called that.");
  search.mockRejectedValueOnce({ message: "Waymark did not answer." });
  await ask("zzzz");
  expect((await screen.findByRole("alert")).textContent).toBe("Waymark did not answer.");
});
