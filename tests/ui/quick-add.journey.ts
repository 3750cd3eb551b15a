import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { SMALL, Stage } from "./stage";

const stage = new Stage();

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

const LINE = "What will you do?";

it("shows how a line is read, completes it with Tab and adds it with Enter", async () => {
  const page = await stage.page("#/roadmap");
  await page.getByRole("heading", { name: "Roadmap" }).waitFor();
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "Add a milestone" });
  const field = dialog.getByLabel(LINE);
  await expect
    .poll(() => field.evaluate((one) => one === document.activeElement))
    .toBe(true);
  await dialog.getByText(/^It goes to .*\./).waitFor();
  await page.keyboard.type("Read chapter 7 #post");
  await dialog.getByRole("option", { name: "PostgreSQL" }).waitFor();
  await page.keyboard.press("Tab");
  await expect
    .poll(() => field.inputValue())
    .toBe("Read chapter 7 #postgresql ");
  await page.keyboard.type("3h due friday after slow");
  await dialog
    .getByRole("option", { name: /Make a slow query fast/ })
    .waitFor();
  expect(await stage.axe(page)).toEqual([]);
  await stage.picture(page, "quick-add-suggesting");
  await page.keyboard.press("Tab");
  for (const means of [
    "In PostgreSQL",
    "3 h likely, 2 h to 5 h",
    "Due Friday, 27 November 2026",
    'After "Make a slow query fast with an index"',
  ])
    await dialog.getByText(means, { exact: true }).waitFor();
  expect(await stage.axe(page)).toEqual([]);
  await stage.picture(page, "quick-add");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /Read chapter 7/ }).waitFor();
  expect(page.url()).toContain("postgresql.read-chapter-7");
  expect(stage.waymark("show", "postgresql.read-chapter-7")).toContain(
    "Make a slow query fast with an index",
  );
  await page.close();
});

it("takes with Enter the suggestion that the arrows have chosen, and only that", async () => {
  const page = await stage.page("#/roadmap");
  await page.getByRole("heading", { name: "Roadmap" }).waitFor();
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "Add a milestone" });
  const field = dialog.getByLabel(LINE);
  await dialog.getByText(/^It goes to .*\./).waitFor();
  await page.keyboard.type("Read a page #p");
  await dialog.getByRole("option", { name: "PostgreSQL" }).waitFor();
  await page.keyboard.press("ArrowDown");
  const chosen = dialog.getByRole("option", { selected: true });
  const name = (await chosen.locator("span").first().textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect
    .poll(() => field.inputValue())
    .toBe(`Read a page #${name.toLowerCase()} `);
  await dialog.waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /Read a page/ }).waitFor();
  await page.close();
});

it("says what cannot be meant, and adds nothing until it is mended", async () => {
  const page = await stage.page(
    "#/roadmap/python.handle-many-requests-with-asyncio",
  );
  await page.getByRole("heading", { name: /Handle many requests/ }).waitFor();
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "Add a milestone" });
  await dialog
    .getByText("It goes to Python. The milestone you look at is in it.")
    .waitFor();
  await dialog.getByLabel(LINE).fill("Learn more #pyton");
  await dialog
    .getByText('There is no track "pyton". Did you mean "python"?')
    .waitFor();
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  expect(await stage.axe(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await stage.axe(page)).toEqual([]);
  await stage.picture(page, "quick-add-problem-dark");
  await dialog.getByLabel(LINE).fill("Learn more #python");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /Learn more/ }).waitFor();
  await page.close();
});

it("has every field behind More, and those win", async () => {
  const page = await stage.page("#/today");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "Add a milestone" });
  await dialog.getByLabel(LINE).fill("Compare two plans 3h");
  await dialog.getByRole("button", { name: "More" }).click();
  await dialog
    .getByLabel("Track", { exact: true })
    .selectOption({ label: "PostgreSQL" });
  await dialog.getByLabel("Likely hours").fill("1.5");
  await dialog.getByText("It goes to PostgreSQL.").waitFor();
  expect(await stage.axe(page)).toEqual([]);
  for (const [width, height] of SMALL) {
    await page.setViewportSize({ width, height });
    expect(await stage.sideways(page)).toEqual([]);
    await stage.picture(page, `quick-add-more-${width}`);
  }
  await dialog.getByRole("button", { name: "Add milestone" }).click();
  await expect
    .poll(() => stage.waymark("show", "postgresql.compare-two-plans"))
    .toContain("1 h - 1 h 30 min - 2 h 30 min");
  await page.close();
});

it("takes no Enter that ends a word of an input method", async () => {
  const page = await stage.page("#/today");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "Add a milestone" });
  const field = dialog.getByLabel(LINE);
  await field.fill("日本語を読む");
  const before = stage.waymark("list");
  const wasTaken = await field.evaluate((one) => {
    one.dispatchEvent(
      new CompositionEvent("compositionstart", { bubbles: true }),
    );
    const enter = new KeyboardEvent("keydown", {
      key: "Enter",
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
    return one.dispatchEvent(enter);
  });
  expect(wasTaken).toBe(false);
  await dialog.waitFor();
  expect(stage.waymark("list")).toBe(before);
  await field.fill("اقرأ الفصل السابع 3h");
  await dialog.getByText("3 h likely, 2 h to 5 h").waitFor();
  expect(await field.evaluate((one) => getComputedStyle(one).direction)).toBe(
    "rtl",
  );
  await stage.picture(page, "quick-add-rtl");
  await page.close();
});
