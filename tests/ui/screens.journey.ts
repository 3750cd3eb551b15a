import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { SMALL, Stage } from "./stage";

const stage = new Stage();

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

const SCREENS = {
  today: "#/today",
  roadmap: "#/roadmap",
  milestone: "#/roadmap/postgresql.make-a-slow-query-fast-with-an-index",
  settings: "#/settings",
};

describe.each(Object.entries(SCREENS))("%s", (_, hash) => {
  it.each(["light", "dark"] as const)(
    "has nothing that axe finds, %s",
    async (colorScheme) => {
      const page = await stage.page(hash, { colorScheme });
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.waitForTimeout(300);
      expect(await stage.axe(page)).toEqual([]);
      await page.close();
    },
  );

  it.each(SMALL)(
    "does not scroll sideways at %i x %i",
    async (width, height) => {
      const page = await stage.page(hash, { viewport: { width, height } });
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.waitForTimeout(200);
      expect(await stage.sideways(page)).toEqual([]);
      await page.close();
    },
  );
});

it("says what is next and why", async () => {
  const page = await stage.page("#/today");
  await page.getByRole("heading", { name: "Monday 23 November" }).waitFor();
  await page.getByText("6 h planned this week, 2 h 10 min done.").waitFor();
  await page
    .getByRole("heading", { name: "Handle many requests with asyncio" })
    .waitFor();
  await page.getByText("It is 2 days late.").waitFor();
  await page.getByText("2 days late", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Start timer" }).click();
  await page
    .getByText('Started the timer on "Handle many requests with asyncio".')
    .waitFor();
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: "Start timer" }).waitFor();
  await page.close();
});

it("finds anything with Ctrl+K", async () => {
  const page = await stage.page("#/today");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("slow query");
  await page
    .getByRole("option", { name: /Make a slow query fast/ })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.url())
    .toContain("#/roadmap/postgresql.make-a-slow-query-fast-with-an-index");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("settings");
  await page.getByRole("option", { name: /Go to Settings/ }).waitFor();
  expect(await stage.axe(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await page.close();
});

it("shows the keys with ?", async () => {
  const page = await stage.page("#/today");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  expect(await stage.axe(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await page.getByRole("heading", { name: "Roadmap" }).waitFor();
  await page.close();
});

it("keeps the settings", async () => {
  const page = await stage.page("#/settings");
  await page.getByRole("radio", { name: "Dark" }).click();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.className))
    .toBe("dark");
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.className))
    .toBe("dark");
  await page.getByRole("radio", { name: "As the system" }).click();
  await page.getByLabel("The week starts on").selectOption("sunday");
  await page
    .getByText("Changed the first day of the week.", { exact: true })
    .waitFor();
  await page.getByLabel("Hours on Sunday").fill("1.5");
  await page.keyboard.press("Tab");
  await page.getByText("7 h 30 min", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Check the files" }).click();
  await page.getByText("What was looked at").waitFor();
  await page.getByRole("button", { name: "Show in file manager" }).click();
  await expect.poll(() => stage.opened()).toEqual([stage.data]);
  await page.close();
});
