/** What a person does who has only the mouse at hand. */
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { Stage } from "./stage";

const stage = new Stage();
const INDEX = "Make a slow query fast with an index";
const BACKUP = "Back up, restore and prove it";
const ASYNCIO = "Handle many requests with asyncio";

beforeAll(async () => {
  stage.furnish();
  stage.waymark("add", "track", "Long");
  for (let number = 1; number <= 40; number += 1)
    stage.waymark("add", "milestone", `Exercise ${number}`, "--track", "long");
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

const link = (page: Page, name: string) =>
  page.getByRole("link", { name, exact: true });

async function boxOf(one: Locator) {
  const box = await one.boundingBox();
  if (!box) throw new Error("It is not shown.");
  return box;
}

function titles(): string[] {
  const view = JSON.parse(stage.waymark("list", "--json")) as {
    tracks: { rows: { title: string }[] }[];
  };
  return view.tracks.flatMap((track) => track.rows.map((row) => row.title));
}

it("keeps what is typed in a dialog when the mouse slips beside it", async () => {
  const page = await stage.page();
  await page.getByRole("button", { name: "Add milestone" }).click();
  const line = page.getByLabel("What will you do?");
  await page.mouse.click(40, 700);
  await line.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Add milestone" }).click();
  await line.fill("Read chapter 7");
  await page.mouse.click(40, 700);
  await page.waitForTimeout(200);
  expect(await line.inputValue()).toBe("Read chapter 7");
  await page.close();
});

it("renames a track from its menus, over what it was called", async () => {
  const page = await stage.page("#/roadmap");
  const heading = (name: string) =>
    page.getByRole("button", { name, exact: true });
  await heading("PostgreSQL").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement instanceof HTMLInputElement),
    )
    .toBe(true);
  await page.keyboard.type("Databases");
  await page.keyboard.press("Enter");
  await heading("Databases").waitFor();
  await page.getByRole("button", { name: "More for Databases" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await page.getByLabel("Track title").waitFor();
  await page.waitForTimeout(200);
  await page.keyboard.type("PostgreSQL");
  await link(page, ASYNCIO).click();
  await heading("PostgreSQL").waitFor();
  await page.close();
});

it("closes a menu at the pointer with one press elsewhere, whatever the web view says of pointers", async () => {
  const page = await stage.page("#/roadmap");
  await link(page, ASYNCIO).click({ button: "right" });
  await page.getByRole("menu").waitFor();
  // As WebKit does after the press that opened the menu.
  await page.evaluate(() =>
    document.documentElement.dispatchEvent(
      new MouseEvent("mousedown", { bubbles: true }),
    ),
  );
  await page.getByRole("menu").waitFor({ state: "detached" });
  await page.close();
});

it("opens a milestone by any place of its row, and marks it without moving the rows below", async () => {
  const page = await stage.page("#/roadmap");
  const row = page.locator(".row", { hasText: ASYNCIO });
  const below = await boxOf(link(page, INDEX));
  const { width, height } = await boxOf(row);
  await row.click({ position: { x: width - 12, y: height / 2 } });
  await page.getByRole("heading", { name: ASYNCIO }).waitFor();
  expect((await boxOf(link(page, INDEX))).y).toBe(below.y);
  await page.close();
});

it("finds, undoes and redoes from the foot of the navigation", async () => {
  const page = await stage.page("#/progress");
  const tools = page.getByRole("group", { name: "Everywhere" });
  stage.waymark("skip", "long.exercise-1");
  await tools
    .getByRole("button", { name: /^Undo: Skipped "Exercise 1"/ })
    .click();
  await page.getByText(/^Undone: Skipped "Exercise 1"/).waitFor();
  await tools.getByRole("button", { name: /^Redo: Skipped/ }).click();
  await tools
    .getByRole("button", { name: "There is nothing to redo" })
    .waitFor();
  await tools.getByRole("button", { name: /^Undo: Skipped/ }).click();
  await tools.getByRole("button", { name: "Find anything" }).click();
  await page.getByRole("combobox").waitFor();
  await page.keyboard.press("Escape");
  await tools.getByRole("link", { name: "History" }).click();
  await page.getByRole("heading", { name: "History", level: 1 }).waitFor();
  expect(await stage.axe(page)).toEqual([]);
  await page.close();
});

it("scrolls the outline to where a milestone is dragged", async () => {
  const page = await stage.page("#/roadmap");
  const start = await boxOf(link(page, ASYNCIO));
  const list = await boxOf(page.locator(".outline"));
  await page.mouse.move(start.x + 20, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 30, start.y + 60, { steps: 3 });
  await page.mouse.move(list.x + list.width - 20, list.y + list.height - 4, {
    steps: 4,
  });
  const label = await boxOf(page.locator(".ghost"));
  expect(label.x + label.width).toBeLessThanOrEqual(1280);
  expect(label.y + label.height).toBeLessThanOrEqual(800);
  const last = link(page, "Exercise 40");
  await last.waitFor();
  // It goes on until there is no more to show.
  const isStill = async (): Promise<boolean> => {
    const before = (await boxOf(last)).y;
    await page.waitForTimeout(150);
    return (await boxOf(last)).y === before;
  };
  await expect.poll(isStill, { timeout: 5_000 }).toBe(true);
  const end = await boxOf(last);
  await page.mouse.move(end.x + 30, end.y + end.height - 3, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => titles().at(-1)).toBe(ASYNCIO);
  await page.keyboard.press("Control+z");
  await expect.poll(() => titles().at(-1)).toBe("Exercise 40");
  await page.close();
});

it("scrolls a board of many tracks sideways to where a card is dragged", async () => {
  const many = new Stage();
  many.furnish();
  for (const name of ["One", "Two", "Three", "Four", "Five"])
    many.waymark("add", "track", name);
  await many.open();
  const page = await many.page("#/roadmap");
  await page.getByRole("radio", { name: "Board" }).click();
  await page.getByRole("radio", { name: "Track" }).click();
  const start = await boxOf(link(page, ASYNCIO));
  const board = await boxOf(page.locator(".board"));
  await page.mouse.move(start.x + 20, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y + 40, { steps: 3 });
  await page.mouse.move(board.x + board.width - 6, start.y + 60, { steps: 4 });
  const last = page.locator("section", {
    has: page.getByRole("heading", { name: "Five" }),
  });
  await expect
    .poll(async () => {
      const box = await boxOf(last);
      return box.x + box.width <= board.x + board.width;
    })
    .toBe(true);
  const end = await boxOf(last);
  await page.mouse.move(end.x + end.width / 2, end.y + 80, { steps: 3 });
  await page.mouse.up();
  await last.getByRole("link", { name: ASYNCIO }).waitFor();
  expect(many.complaints).toEqual([]);
  await many.close();
});

it("sets no date before one is chosen", async () => {
  const page = await stage.page("#/roadmap/long.exercise-2");
  await page.getByRole("button", { name: "Due: set a date" }).click();
  const field = page.getByLabel("Due", { exact: true });
  await expect.poll(() => field.inputValue()).toBe("");
  const due = () =>
    (
      JSON.parse(stage.waymark("show", "long.exercise-2", "--json")) as {
        row: { due: string | null };
      }
    ).row.due;
  expect(due()).toBe(null);
  await field.fill("2026-12-24");
  await expect.poll(due).toBe("2026-12-24");
  await page.close();
});

it("hangs messages over the bar of the chosen ones", async () => {
  const page = await stage.page("#/roadmap");
  await link(page, INDEX).click({ modifiers: ["Control"] });
  await link(page, BACKUP).click({ modifiers: ["Control"] });
  const bar = page.getByRole("toolbar", { name: "The chosen milestones" });
  await bar.getByRole("button", { name: "Due date" }).click();
  await page.getByRole("menuitem", { name: "Tomorrow" }).click();
  const message = page.getByRole("region", { name: "Messages" });
  await message.getByRole("button", { name: "Undo", exact: true }).waitFor();
  const [toast, chosen] = [await boxOf(message), await boxOf(bar)];
  expect(toast.y + toast.height).toBeLessThanOrEqual(chosen.y);
  await page.getByRole("menu").waitFor({ state: "detached" });
  await message.getByRole("button", { name: "Undo", exact: true }).click();
  await page.close();
});

it("shows a milestone that was just added, wherever it comes to stand", async () => {
  const page = await stage.page("#/roadmap");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("menuitem", { name: "Milestone" }).click();
  await page.getByLabel("What will you do?").fill("Look back #long 2h");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Look back" }).waitFor();
  await link(page, "Look back").waitFor();
  const list = await boxOf(page.locator(".outline"));
  await expect
    .poll(async () => {
      const row = await boxOf(link(page, "Look back"));
      return row.y + row.height <= list.y + list.height + 1;
    })
    .toBe(true);
  await page.close();
});

it("offers on the map what the outline offers, and a way only to what was chosen", async () => {
  const page = await stage.page("#/roadmap");
  await page.getByRole("radio", { name: "Map" }).click();
  const map = page.getByRole("group", { name: "Map" });
  await map.waitFor();
  const way = page.getByRole("button", { name: "Path to here" });
  expect(await way.isDisabled()).toBe(true);
  const mark = await boxOf(
    page.locator(
      'svg [data-milestone="postgresql.model-a-domain-in-tables-and-keys"]',
    ),
  );
  await page.mouse.click(mark.x + mark.width / 2, mark.y + 16, {
    button: "right",
  });
  await page
    .getByRole("menuitem", { name: "Due date" })
    .waitFor({ state: "detached" });
  await page.getByRole("menuitem", { name: "Take the tick back" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("menu").waitFor({ state: "detached" });
  await way.click();
  await page.getByRole("region", { name: "Path to here" }).waitFor();
  await page.close();
});
