import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { Stage } from "./stage";

const stage = new Stage();
const INDEX = "Make a slow query fast with an index";
const BACKUP = "Back up, restore and prove it";
const ASYNCIO = "Handle many requests with asyncio";
const JSON_API = "Serve a JSON API with pagination";

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

interface Row {
  title: string;
  status: string;
  due: string | null;
  track: string;
}

/** What the command line says of each milestone. */
function rows(): Map<string, Row> {
  const view = JSON.parse(stage.waymark("list", "--json")) as {
    tracks: { rows: Row[] }[];
  };
  const all = view.tracks.flatMap((track) => track.rows);
  return new Map(all.map((row) => [row.title, row]));
}

const link = (page: Page, name: string) => page.getByRole("link", { name });
const bar = (page: Page) =>
  page.getByRole("toolbar", { name: "The chosen milestones" });

/** Waits until so many are chosen; none takes the bar away. */
async function chosen(page: Page, words: string | null): Promise<void> {
  if (words === null) await bar(page).waitFor({ state: "detached" });
  else await bar(page).getByText(`${words} chosen`).waitFor();
}

it("chooses with the keys, ticks all of them, and one undo takes it back", async () => {
  const page = await stage.page("#/roadmap");
  await link(page, INDEX).focus();
  await page.keyboard.press("Shift+ArrowDown");
  await chosen(page, "2 milestones");
  await page.keyboard.press("Shift+ArrowUp");
  await chosen(page, "1 milestone");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Control+ ");
  await chosen(page, "1 milestone");
  await page.keyboard.press("Control+ ");
  await chosen(page, "2 milestones");
  await page.keyboard.press(" ");
  await page.getByText("Ticked 2 milestones.").waitFor();
  await chosen(page, null);
  expect([INDEX, BACKUP].map((one) => rows().get(one)?.status)).toEqual([
    "done",
    "done",
  ]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => rows().get(BACKUP)?.status).toBe("todo");
  expect(rows().get(INDEX)?.status).toBe("todo");
  await page.keyboard.press("Control+a");
  await chosen(page, "6 milestones");
  await page.keyboard.press("Escape");
  await chosen(page, null);
  await page.close();
});

it("goes on to the next milestone when one is removed", async () => {
  const page = await stage.page("#/roadmap");
  await link(page, INDEX).focus();
  await page.keyboard.press("Delete");
  await page.getByText(`Removed "${INDEX}".`).waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe(BACKUP);
  await page.keyboard.press("Control+z");
  await link(page, INDEX).waitFor();
  expect(rows().size).toBe(6);
  await page.close();
});

it("names what is still open before those that are ticked", async () => {
  const page = await stage.page("#/roadmap");
  await link(page, ASYNCIO).click({ modifiers: ["Control"] });
  await link(page, BACKUP).click({ modifiers: ["Control"] });
  await bar(page).getByRole("button", { name: "Tick off" }).click();
  await page
    .getByText(`"${INDEX}" is still open before "${BACKUP}".`)
    .waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => rows().get(BACKUP)?.status).toBe("todo");
  await page.close();
});

it("does each thing of the bar to all, as one change", async () => {
  const page = await stage.page("#/roadmap");
  const choose = async (): Promise<void> => {
    await link(page, INDEX).click({ modifiers: ["Control"] });
    await link(page, BACKUP).click({ modifiers: ["Shift"] });
    await chosen(page, "2 milestones");
  };
  const back = async (words: string): Promise<void> => {
    await page.getByText(words, { exact: true }).first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await page.getByText(`Undone: ${words}`).waitFor();
  };
  await choose();
  await bar(page).getByRole("button", { name: "Due date" }).click();
  await page.getByRole("menuitem", { name: "Tomorrow" }).click();
  await expect.poll(() => rows().get(BACKUP)?.due).toBe("2026-11-24");
  expect(rows().get(INDEX)?.due).toBe("2026-11-24");
  await bar(page).getByRole("button", { name: "Due date" }).click();
  await page.getByRole("menuitem", { name: "No due date" }).click();
  await expect.poll(() => rows().get(BACKUP)?.due).toBe(null);
  await bar(page).getByRole("button", { name: "Move to track" }).click();
  await page.getByRole("menuitem", { name: "HTTP and APIs" }).click();
  await expect.poll(() => rows().get(BACKUP)?.track).toBe("http-and-apis");
  await back("Moved 2 milestones to HTTP and APIs.");
  await choose();
  await bar(page).getByRole("button", { name: "Skip" }).click();
  await back("Skipped 2 milestones.");
  await choose();
  await bar(page).getByRole("button", { name: "Remove" }).click();
  await back("Removed 2 milestones.");
  expect(rows().size).toBe(6);
  await page.close();
});

it("drags all that are chosen", async () => {
  const page = await stage.page("#/roadmap");
  await link(page, INDEX).click({ modifiers: ["Control"] });
  await link(page, BACKUP).click({ modifiers: ["Control"] });
  const [start, end] = [
    await link(page, BACKUP).boundingBox(),
    await link(page, JSON_API).boundingBox(),
  ];
  if (!start || !end) throw new Error("The rows are not there.");
  await page.mouse.move(start.x + 30, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 30, start.y + 30, { steps: 3 });
  await page.mouse.move(end.x + 30, end.y + end.height - 4, { steps: 5 });
  await page.mouse.up();
  await expect
    .poll(() => [...rows().keys()].slice(-3))
    .toEqual([JSON_API, INDEX, BACKUP]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => rows().get(BACKUP)?.track).toBe("postgresql");
  await page.close();
});

it("shows a menu at the pointer and at the focus, for one or for all that are chosen", async () => {
  const page = await stage.page("#/roadmap");
  await link(page, ASYNCIO).click({ button: "right" });
  const items = (): Promise<string[]> =>
    page.getByRole("menuitem").locator("span:first-child").allTextContents();
  await expect
    .poll(items)
    .toEqual([
      "Open",
      "Tick off",
      "Start timer",
      "Skip",
      "Move to track",
      "Due date",
      "Copy title",
      "Remove",
    ]);
  // A menu hangs over the landmarks and belongs to none.
  const wrong = (await stage.axe(page)).filter(
    (one) => !one.startsWith("region:"),
  );
  expect(wrong).toEqual([]);
  await page.getByRole("menuitem", { name: "Tick off" }).click();
  await expect.poll(() => rows().get(ASYNCIO)?.status).toBe("done");
  await page.keyboard.press("Control+z");
  await expect.poll(() => rows().get(ASYNCIO)?.status).toBe("todo");
  await page.getByRole("menu").waitFor({ state: "detached" });
  await link(page, ASYNCIO).focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Due date" }).waitFor();
  await page.keyboard.press("Escape");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe(ASYNCIO);
  await link(page, INDEX).click({ modifiers: ["Control"] });
  await link(page, BACKUP).click({ modifiers: ["Control"] });
  await link(page, BACKUP).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Copy titles" }).waitFor();
  expect(await page.getByRole("menuitem", { name: "Open" }).count()).toBe(0);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "PostgreSQL", exact: true }).click({
    button: "right",
  });
  await page.getByRole("menuitem", { name: "Set aside" }).waitFor();
  await page.keyboard.press("Escape");
  await page.close();
});

it("leaves the web view's own menu to text fields", async () => {
  const page = await stage.page("#/roadmap");
  await page.evaluate(() =>
    window.addEventListener("contextmenu", (event) => {
      document.title = event.defaultPrevented ? "ours" : "theirs";
    }),
  );
  await page.getByLabel("Search milestones").click({ button: "right" });
  expect(await page.title()).toBe("theirs");
  await page.keyboard.press("Escape");
  await link(page, ASYNCIO).click({ button: "right" });
  expect(await page.title()).toBe("ours");
  await page.close();
});
