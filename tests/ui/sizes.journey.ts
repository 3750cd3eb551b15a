/** Small windows, large windows and large text: nothing lies over anything else, and nothing is out of reach. */
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { liveIn } from "./lived";
import { SMALL, Stage } from "./stage";

const stage = new Stage();

beforeAll(async () => {
  await liveIn(stage);
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => {
  stage.waymark("settings", "text-size=100");
  expect(stage.complaints.splice(0)).toEqual([]);
});

const window = ([width, height]: readonly [number, number]) => ({
  viewport: { width, height },
});

/** The pairs of texts of one drawing that lie over each other. */
function overlaps(texts: Locator): Promise<string[]> {
  return texts.evaluateAll((all) => {
    const boxes = all.map((one) => ({
      text: one.textContent ?? "",
      box: one.getBoundingClientRect(),
    }));
    return boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const [a, b] = [one.box, other.box];
        const across =
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
        return across && down ? [`${one.text} / ${other.text}`] : [];
      }),
    );
  });
}

async function radio(page: Page, name: string): Promise<void> {
  await page.getByRole("radio", { name }).click();
}

it("draws charts and the map larger with larger text, and no text over another", async () => {
  stage.waymark("settings", "text-size=150");
  const page = await stage.page("#/progress");
  for (const chart of await page.locator("main svg[role=img]").all()) {
    expect(await overlaps(chart.locator("text"))).toEqual([]);
  }
  await page.goto(page.url().replace("progress", "roadmap"));
  await radio(page, "Map");
  await page.locator("svg.scene text").first().waitFor();
  expect(await overlaps(page.locator("svg.scene text"))).toEqual([]);
  await page.close();
});

it("has no screen that scrolls sideways with the largest text in the smallest window", async () => {
  stage.waymark("settings", "text-size=150");
  for (const screen of ["today", "roadmap", "plan", "progress", "library"]) {
    const page = await stage.page(`#/${screen}`, window([900, 600]));
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.waitForTimeout(400);
    expect(await stage.sideways(page), screen).toEqual([]);
    await page.close();
  }
});

it("keeps the timeline where it was while the agenda is shown", async () => {
  const page = await stage.page("#/plan");
  const timeline = page.getByRole("group", { name: "Timeline" });
  await timeline.waitFor();
  const scrolled = () => timeline.evaluate((one) => one.scrollLeft);
  await radio(page, "Weeks");
  await expect.poll(scrolled).toBeGreaterThan(100);
  const before = await scrolled();
  await radio(page, "Agenda");
  await page.getByRole("list", { name: "The next days" }).waitFor();
  await radio(page, "Timeline");
  await expect.poll(scrolled).toBe(before);
  await page.close();
});

it("shows what was chosen of the plan in a small window, and all of the table's columns", async () => {
  for (const size of SMALL) {
    const page = await stage.page("#/plan", window(size));
    await radio(page, "Table");
    const table = page.getByRole("region", { name: "The plan as a table" });
    await table.waitFor();
    const { wide, room } = await table.evaluate((one) => ({
      wide: one.scrollWidth,
      room: one.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(room);
    const top = (await table.boundingBox())?.y ?? Infinity;
    expect(top).toBeLessThan(size[1]);
    await page.close();
  }
});

it("takes the focus into a panel that lies over the list, and gives it back on Escape", async () => {
  for (const size of SMALL) {
    const page = await stage.page("#/roadmap", window(size));
    const row = page.getByRole("link", { name: /Serve a JSON API/ }).first();
    await row.waitFor();
    await page.goto(`${page.url().split("#")[0]}#/roadmap/python.json-api`);
    const panel = page.getByRole("complementary", { name: "Milestone" });
    await panel.getByText("You can").first().waitFor();
    const inside = () =>
      panel.evaluate((one) => one.contains(document.activeElement));
    await expect.poll(inside).toBe(true);
    await page.keyboard.press("Tab");
    expect(await inside()).toBe(true);
    const box = await panel.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(size[1] - 2);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.localName))
      .not.toBe("body");
    await page.close();
  }
});

it("closes What if with Escape from its button and from within", async () => {
  const page = await stage.page("#/plan");
  const button = page.getByRole("button", { name: "What if" });
  const panel = page.getByRole("complementary", { name: "What if" });
  await button.click();
  await panel.waitFor();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  await button.click();
  await panel.getByRole("slider").first().focus();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  await page.close();
});

it("has toasts that cover nothing, and a dialog's cross in sight, in a low window", async () => {
  const page = await stage.page("#/today", window([640, 400]));
  await page.getByRole("button", { name: "Tick off" }).click();
  const toast = page.getByRole("region", { name: "Messages" });
  await toast.getByRole("button", { name: "Undo" }).waitFor();
  const main = await page.locator("main").boundingBox();
  const box = await toast.boundingBox();
  expect((main?.y ?? 0) + (main?.height ?? 0)).toBeLessThanOrEqual(
    (box?.y ?? 0) + 1,
  );
  await toast.getByRole("button", { name: "Undo" }).click();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog");
  await sheet.locator("section").last().scrollIntoViewIfNeeded();
  const cross = await sheet
    .getByRole("button", { name: "Close" })
    .boundingBox();
  expect(cross?.y).toBeGreaterThanOrEqual(0);
  await page.close();
});

it("fills a very large window with the map", async () => {
  const page = await stage.page("#/roadmap", window([2560, 1440]));
  await radio(page, "Map");
  const scene = page.locator("svg.scene .band").first();
  await scene.waitFor();
  const map = await page.getByRole("group", { name: "Map" }).boundingBox();
  const first = await scene.boundingBox();
  expect((first?.y ?? 0) - (map?.y ?? 0)).toBeLessThan(120);
  await page.close();
});
