import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { Stage } from "./stage";

// The order of day and month in a date field is that of the browser's own language.
const stage = new Stage("en-GB", ["--lang=en-US"]);
const INDEX = "Make a slow query fast with an index";
const BACKUP = "Back up, restore and prove it";
const ASYNCIO = "Handle many requests with asyncio";

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

const link = (page: Page, name: string) => page.getByRole("link", { name });

/** What has the focus, as it is called or reads; `BODY` where nothing has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const now = document.activeElement as HTMLElement;
    if (now === document.body) return "BODY";
    return now.getAttribute("aria-label") ?? now.innerText ?? "";
  });

/** Waits until something has the focus, and looks whether it keeps it. */
async function settled(page: Page, name: string | RegExp): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(name);
  await page.waitForTimeout(200);
  expect(await focused(page)).toMatch(name);
}

const at = (one: Locator) =>
  expect
    .poll(() => one.evaluate((node) => node === document.activeElement))
    .toBe(true);

it("reaches nothing behind a dialog or a menu", async () => {
  const page = await stage.page("#/plan");
  await page.getByRole("heading", { name: "Plan", level: 1 }).waitFor();
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "Add a milestone" });
  const field = dialog.getByLabel("What will you do?");
  await at(field);
  await page.keyboard.type("An idea");
  await page.keyboard.press("Control+2");
  await page.keyboard.press("Control+k");
  expect(await field.inputValue()).toBe("An idea");
  expect(page.url()).toContain("#/plan");
  expect(await page.getByRole("dialog").count()).toBe(1);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.close();
});

it("keeps the focus on a milestone that is moved and taken back", async () => {
  const page = await stage.page("#/roadmap");
  await link(page, INDEX).focus();
  for (const key of [
    "Alt+ArrowDown",
    "Alt+ArrowUp",
    "Control+z",
    "Control+z",
  ]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(250);
    await settled(page, INDEX);
  }
  await page.close();
});

it("keeps the focus on a card that is carried to and fro", async () => {
  const page = await stage.page("#/roadmap");
  await page.getByRole("radio", { name: "Board" }).check({ force: true });
  await link(page, INDEX).focus();
  for (const key of [
    "Alt+ArrowRight",
    "Alt+ArrowLeft",
    " ",
    "Control+z",
    "Control+z",
    "Control+z",
  ]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(250);
    await settled(page, INDEX);
  }
  await page.getByRole("radio", { name: "Outline" }).check({ force: true });
  await page.close();
});

it("goes back to the milestones when the bar of the chosen goes", async () => {
  const page = await stage.page("#/roadmap");
  const bar = page.getByRole("toolbar", { name: "The chosen milestones" });
  const choose = async (): Promise<void> => {
    await link(page, INDEX).focus();
    await page.keyboard.press("Control+ ");
    await bar.waitFor();
  };
  await choose();
  await bar.getByRole("button", { name: "Choose none" }).focus();
  await page.keyboard.press("Enter");
  await settled(page, INDEX);

  await choose();
  await bar.getByRole("button", { name: "Tick off" }).focus();
  await page.keyboard.press("Escape");
  await bar.waitFor({ state: "detached" });
  await settled(page, INDEX);

  await choose();
  await bar.getByRole("button", { name: "Remove" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText(`Removed "${INDEX}".`).waitFor();
  await settled(page, BACKUP);
  await page.keyboard.press("Control+z");
  await link(page, INDEX).waitFor();
  await settled(page, BACKUP);
  await page.keyboard.press("Shift+ArrowUp");
  await bar.getByText("2 milestones chosen").waitFor();
  await page.keyboard.press("Escape");

  await link(page, ASYNCIO).focus();
  await page.keyboard.press("Control+ ");
  await link(page, BACKUP).focus();
  await page.keyboard.press("Control+ ");
  await bar.getByRole("button", { name: "Move to track" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "HTTP and APIs" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText(/^Moved 2 milestones/).waitFor();
  await settled(page, BACKUP);
  await page.keyboard.press("Control+z");
  await page.getByText(/^Undone: Moved 2/).waitFor();
  await page.close();
});

it("comes to the open milestone with Tab, however far down it is", async () => {
  for (let chapter = 1; chapter <= 40; chapter++)
    stage.waymark(
      "add",
      "milestone",
      `Chapter ${chapter}`,
      "--track",
      "http-and-apis",
    );
  const page = await stage.page("#/roadmap");
  await link(page, ASYNCIO).waitFor();
  await page.evaluate(() => {
    location.hash = "#/roadmap/http-and-apis.chapter-38";
  });
  await link(page, "Chapter 38").waitFor();
  await expect
    .poll(() =>
      link(page, "Chapter 38").evaluate((one) => {
        const box = one.getBoundingClientRect();
        return box.top > 0 && box.bottom <= innerHeight;
      }),
    )
    .toBe(true);
  await page.locator(".outline > div").evaluate((one) => one.scrollTo(0, 0));
  await link(page, ASYNCIO).waitFor();
  await page.getByRole("button", { name: "Views" }).focus();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).startsWith("Chapter 38")) break;
  }
  expect(await focused(page)).toMatch(/^Chapter 38/);
  await page.close();
  for (let undone = 0; undone < 40; undone++) stage.waymark("undo");
});

it("chooses on over the heading of a track", async () => {
  const page = await stage.page("#/roadmap");
  const bar = page.getByRole("toolbar", { name: "The chosen milestones" });
  await link(page, ASYNCIO).focus();
  await page.keyboard.press("Control+ ");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await bar.getByText("2 milestones chosen").waitFor();
  await page.keyboard.press("Escape");
  await page.close();
});

it("keeps the focus in the panel, whatever a button becomes", async () => {
  const page = await stage.page(
    "#/roadmap/postgresql.back-up-restore-and-prove-it",
  );
  const panel = page.getByRole("complementary", { name: "Milestone" });
  const press = async (name: RegExp): Promise<void> => {
    await panel.getByRole("button", { name }).first().focus();
    await page.keyboard.press("Enter");
  };
  await press(/^Start timer$/);
  await settled(page, /^Stop timer$/);
  await press(/^Stop timer$/);
  await settled(page, /^Start timer$/);
  await press(/^Tick off$/);
  await settled(page, /^Reopen$/);
  await press(/^Reopen$/);
  await settled(page, /^Tick off$/);
  await press(/^Due: set a date$/);
  await settled(page, /^Due$/);
  // The calendar, which opens by itself.
  await page.keyboard.press("Enter");
  await press(/^Due: take the date away$/);
  await settled(page, /^Due: set a date$/);
  await press(/^Do not wait for Make a slow query/);
  await settled(page, /^Nothing. Add a prerequisite$/);
  await page.close();
});

it("does not take a day that there is not, and says so", async () => {
  stage.waymark(
    "edit",
    "python.handle-many-requests-with-asyncio",
    "due=2026-11-30",
  );
  const page = await stage.page(
    "#/roadmap/python.handle-many-requests-with-asyncio",
  );
  const panel = page.getByRole("complementary", { name: "Milestone" });
  const due = panel.getByLabel("Due", { exact: true });
  await due.focus();
  await page.keyboard.type("1131");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await panel
    .getByText("There is no such day, so it stays 30 November 2026.")
    .waitFor();
  expect(await due.inputValue()).toBe("2026-11-30");
  await due.focus();
  await page.keyboard.type("1129");
  await expect
    .poll(() => stage.waymark("list", "--json"))
    .toMatch(/"due": ?"2026-11-29"/);
  await page.close();
});

it("goes on to the next of Today's list when one is ticked", async () => {
  const page = await stage.page("#/today");
  const ticks = page
    .getByRole("region", { name: "Also ready" })
    .getByRole("checkbox");
  const names = await ticks.evaluateAll((all) =>
    all.map((one) => one.getAttribute("aria-label") ?? ""),
  );
  await ticks.first().focus();
  await page.keyboard.press(" ");
  await page.getByText(/^Ticked "/).waitFor();
  await settled(page, names[1] ?? "");
  await page.keyboard.press("Control+z");
  await page.close();
});

it("keeps the focus on a button that rests after it was pressed", async () => {
  const page = await stage.page("#/plan");
  await page.getByRole("button", { name: "What if" }).click();
  const panel = page.getByRole("complementary", { name: "What if" });
  const hours = panel.getByLabel("Hours on Monday");
  await hours.fill("3");
  await hours.blur();
  const apply = panel.getByRole("button", { name: "Apply" });
  await expect.poll(() => apply.isEnabled()).toBe(true);
  await apply.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => apply.isEnabled()).toBe(false);
  await settled(page, /^Apply$/);
  await page.close();
});
