/** What a screen reader says of the roadmap, and text from right to left in a page from left to right. */
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { Stage } from "./stage";

const stage = new Stage();
const INDEX = "Make a slow query fast with an index";
const ARABIC = "قواعد البيانات (PostgreSQL 16)!";
const NOTE = "- اقرأ الفصل\n- [ ] جرّب\n\n> اقتباس\n\n- Read on";

beforeAll(async () => {
  stage.furnish();
  stage.waymark("add", "milestone", ARABIC, "--track", "http-and-apis");
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

/** What is said after the name of what has the focus. */
function described(page: Page): Promise<string> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-describedby");
    const text = (id && document.getElementById(id)?.textContent) ?? "";
    return text.replace(/\s/g, " ");
  });
}

async function sides(one: Locator): Promise<{ left: number; right: number }> {
  const box = await one.boundingBox();
  if (!box) throw new Error("It is not there.");
  return { left: box.x, right: box.x + box.width };
}

it("says of each line of the outline how it stands and where", async () => {
  const page = await stage.page("#/roadmap");
  const list = page.getByRole("list", { name: "Tracks and milestones" });
  await list.getByRole("heading", { name: "PostgreSQL", level: 2 }).waitFor();
  await list.getByRole("button", { name: "PostgreSQL", exact: true }).focus();
  expect(await described(page)).toBe("database, 1 of 3 done");
  await page.keyboard.press("ArrowDown");
  await expect
    .poll(() => described(page))
    .toBe("done, 6 h, 1 of 3 in PostgreSQL");
  await page.keyboard.press("ArrowDown");
  await expect
    .poll(() => described(page))
    .toBe("ready, 5 h, 2 of 3 in PostgreSQL");
  await page.keyboard.press("ArrowDown");
  await expect
    .poll(() => described(page))
    .toBe("waits for 1 other, 4 h, 3 of 3 in PostgreSQL");
  await page.close();
});

it("says of a card of the board in which column and track it is", async () => {
  const page = await stage.page("#/roadmap");
  await page.getByRole("radio", { name: "Board" }).click();
  await page
    .getByRole("list", { name: "Doing" })
    .getByRole("link", { name: "Serve a JSON API with pagination" })
    .focus();
  expect(await described(page)).toBe(
    "in progress, 6 h, HTTP and APIs, 1 of 1 in Doing",
  );
  await page.getByRole("radio", { name: "Outline" }).click();
  await page.close();
});

it("says what was opened, and Tab goes there from the line", async () => {
  const page = await stage.page("#/roadmap");
  await page.getByRole("link", { name: INDEX }).focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("status")
    .filter({ hasText: `${INDEX} is open in the panel beside.` })
    .waitFor({ state: "attached" });
  await page.getByRole("heading", { name: `Title: ${INDEX}` }).waitFor();
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.textContent ?? null);
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe("Back up, restore and prove it");
  await page.keyboard.press("ArrowUp");
  await expect.poll(focused).toBe(INDEX);
  await page.keyboard.press("Tab");
  const inPanel = page.evaluate(
    () => document.activeElement?.closest("aside") !== null,
  );
  expect(await inPanel).toBe(true);
  await page.close();
});

it("keeps a title from right to left apart from the sentence around it", async () => {
  const page = await stage.page("#/roadmap");
  await page.getByRole("checkbox", { name: ARABIC }).click();
  await page.getByText(`Ticked "\u2068${ARABIC}\u2069".`).waitFor();
  await page.close();
});

it("draws lists, quotes and boxes of a note where its lines begin", async () => {
  const page = await stage.page("#/roadmap");
  await page.getByRole("link", { name: ARABIC }).click();
  await page.getByRole("button", { name: "Write a note" }).click();
  await page.getByRole("textbox", { name: "Note, in Markdown" }).fill(NOTE);
  await page.keyboard.press("Control+Enter");
  const note = page.locator(".note-text").first();
  await note.locator("li").first().waitFor();
  await note.scrollIntoViewIfNeeded();
  const whole = await sides(note);
  const item = await sides(note.locator("ul[dir=rtl] > li").first());
  expect(item.left).toBe(whole.left);
  expect(item.right).toBe(whole.right - 20);
  const box = await sides(note.locator("input"));
  expect(box.right).toBeGreaterThan(whole.right - 10);
  const quote = note.locator("blockquote");
  expect(
    await quote.evaluate((one) => getComputedStyle(one).borderRightWidth),
  ).toBe("3px");
  const english = await sides(note.locator("ul[dir=ltr] > li"));
  expect(english.left).toBe(whole.left + 20);
  await stage.picture(page, "note-rtl");
  await page.close();
});

it("marks the words of a line from right to left where they stand", async () => {
  const page = await stage.page("#/roadmap");
  await page.getByRole("heading", { name: "Roadmap" }).waitFor();
  await page.keyboard.press("n");
  const field = page.getByLabel("What will you do?");
  await field.fill("اقرأ الفصل السابع #postgresql 3h");
  const mark = page.locator(".under .is-effort");
  await mark.waitFor();
  const [line, effort] = [await sides(field), await sides(mark)];
  // Behind words that begin on the right there is more room on the left than beside them.
  expect(effort.left - line.left).toBeGreaterThan(line.right - effort.right);
  await stage.picture(page, "quick-add-rtl");
  await page.close();
});
