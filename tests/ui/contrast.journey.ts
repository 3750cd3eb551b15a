import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { Stage } from "./stage";

const stage = new Stage();

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

const SCREENS = [
  "today",
  "roadmap",
  "plan",
  "progress",
  "library",
  "history",
  "settings",
];

it("keeps every screen readable where more contrast is asked for", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await stage.page("#/today", { colorScheme, contrast: "more" });
    for (const screen of SCREENS) {
      await page.goto(page.url().replace(/#.*/, `#/${screen}`));
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForTimeout(250);
      expect(await stage.axe(page), `${screen} ${colorScheme}`).toEqual([]);
      await stage.picture(page, `contrast-${screen}-${colorScheme}`);
    }
    await page.close();
  }
});

it("tells selected, ticked and focused apart where colours are forced", async () => {
  const page = await stage.page(
    "#/roadmap/python.handle-many-requests-with-asyncio",
    {
      forcedColors: "active",
    },
  );
  await page.getByRole("heading", { name: /Handle many requests/ }).waitFor();
  const look = (selector: string, property: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate(
        (one, name) => getComputedStyle(one).getPropertyValue(name),
        property,
      );
  expect(await look(".row.selected", "outline-style")).toBe("solid");
  expect(await look("nav a[aria-current]", "outline-style")).toBe("solid");
  const ticked = await look(
    "[role=checkbox][aria-checked=true]",
    "background-color",
  );
  const open = await look(
    "[role=checkbox][aria-checked=false]",
    "background-color",
  );
  expect(ticked).not.toBe(open);
  await page.keyboard.press("Control+k");
  await page.locator(".palette-item").first().waitFor();
  expect(await look(".palette-item[data-selected]", "outline-style")).toBe(
    "solid",
  );
  await stage.picture(page, "forced-palette");
  await page.keyboard.press("Escape");
  for (const screen of SCREENS) {
    await page.goto(page.url().replace(/#.*/, `#/${screen}`));
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForTimeout(250);
    await stage.picture(page, `forced-${screen}`);
  }
  await page.close();
});
