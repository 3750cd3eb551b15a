import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";

import { SMALL, Stage } from "./stage";

const stage = new Stage();
const CHARTS = [
  "How far you are",
  "Hours a week",
  "Your estimates",
  "Your year",
] as const;

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

/** The screen, once every chart is drawn. */
async function progress(options = {}): Promise<Page> {
  const page = await stage.page("#/progress", options);
  for (const title of CHARTS) {
    await page
      .getByRole("region", { name: title })
      .locator("svg")
      .last()
      .waitFor();
  }
  return page;
}

it("says how far one has come, and each chart says what it shows", async () => {
  const page = await stage.page("#/today");
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("o");
  await page.getByRole("heading", { name: "Progress", level: 1 }).waitFor();
  await page.getByText(/^2\sh\s10\smin logged and 2 of 6 milestones/).waitFor();
  for (const title of CHARTS) {
    const chart = page.getByRole("region", { name: title });
    await chart.locator("p", { hasText: /\w+.*\.$/ }).waitFor();
    // The sentence and the table are for whoever does not see the picture.
    await chart.locator(".plot > svg[aria-hidden]").waitFor();
  }
  await page.close();
});

it("shows the numbers of a chart as a table", async () => {
  const page = await progress();
  const weeks = page.getByRole("region", { name: "Hours a week", exact: true });
  await weeks.getByRole("button", { name: "Table: Hours a week" }).click();
  const row = weeks.getByRole("row", { name: /23 November 2026/ });
  await row.getByRole("cell", { name: "2 h 10 min" }).first().waitFor();
  await row.getByRole("cell", { name: "6 h", exact: true }).waitFor();
  expect(await stage.axe(page)).toEqual([]);
  await weeks.getByRole("button", { name: "Chart: Hours a week" }).click();
  await weeks.locator(".plot > svg").waitFor();
  await page.close();
});

it.each(["svg", "png"] as const)(
  "saves a chart as a picture of its own, %s",
  async (kind) => {
    const page = await progress();
    const sent = page.waitForRequest(/\/call\/save_picture$/);
    await page
      .getByRole("button", { name: "Save How far you are as a picture" })
      .click();
    await page
      .getByRole("menuitem", { name: `Save as ${kind.toUpperCase()}` })
      .click();
    const picture = JSON.parse((await sent).postData() ?? "{}") as {
      title: string;
      content: string;
    };
    expect(picture.title).toBe("How far you are");
    if (kind === "svg") {
      expect(picture.content).toMatch(
        /^<svg xmlns=.*23\sNovember\s2026<\/text>/,
      );
      expect(picture.content).not.toMatch(/var\(|class=|oklab/);
    } else {
      const head = Buffer.from(picture.content, "base64").subarray(1, 4);
      expect(head.toString()).toBe("PNG");
    }
    await page
      .getByRole("region", { name: "Messages" })
      .getByText(new RegExp(`\\.${kind}`))
      .waitFor();
    await page.close();
  },
);

it("follows what is ticked and logged, and takes it back", async () => {
  const page = await progress();
  const done = page.getByRole("region", { name: "Done", exact: true });
  await done.getByText(/^2 of 6 milestones/).waitFor();
  stage.waymark("tick", "http-and-apis.serve-a-json-api-with-pagination");
  await done.getByText(/^3 of 6 milestones/).waitFor();
  const estimates = page.getByRole("region", {
    name: "Your estimates",
    exact: true,
  });
  await expect.poll(() => estimates.locator("g > circle").count()).toBe(2);
  await page.keyboard.press("Control+z");
  await done.getByText(/^2 of 6 milestones/).waitFor();
  await page.close();
});

it("prints the charts without what is only for the screen", async () => {
  const page = await progress();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  await page.getByRole("button", { name: "Print" }).click();
  expect(await page.locator("body").getAttribute("data-printed")).toBe("yes");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(
    await page.getByRole("navigation", { name: "Screens" }).isVisible(),
  ).toBe(false);
  expect(await page.locator("main button:visible").count()).toBe(0);
  await page.close();
});

it.each(["light", "dark"] as const)(
  "has nothing that axe finds, %s",
  async (colorScheme) => {
    const page = await progress({ colorScheme });
    expect(await stage.axe(page)).toEqual([]);
    await stage.picture(page, `progress-${colorScheme}`);
    await page.close();
  },
);

it.each([...SMALL, [1280, 800] as const, [2560, 1440] as const])(
  "keeps every label apart and nothing sideways at %i x %i",
  async (width, height) => {
    const page = await progress({ viewport: { width, height } });
    expect(await stage.sideways(page)).toEqual([]);
    const over = await page.evaluate(() =>
      [...document.querySelectorAll("main svg[role=img]")].flatMap((svg) => {
        const boxes = [...svg.querySelectorAll("text")].map((text) => ({
          says: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        return boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter(
              ({ box }) =>
                box.left < one.box.right &&
                one.box.left < box.right &&
                box.top < one.box.bottom - 2 &&
                one.box.top < box.bottom - 2,
            )
            .map((other) => `${one.says} over ${other.says}`),
        );
      }),
    );
    expect(over).toEqual([]);
    await page.close();
  },
);

describe("on a roadmap that has only been made", () => {
  const fresh = new Stage();
  beforeAll(async () => {
    fresh.waymark("init", "--title", "Mine", "--hours", "2,0,2,0,0,2,0");
    await fresh.open();
  });
  afterAll(() => fresh.close());
  afterEach(() => expect(fresh.complaints.splice(0)).toEqual([]));

  it("says what will be here and what to do first", async () => {
    const page = await fresh.page("#/progress");
    await page.getByRole("heading", { name: "Nothing to show yet" }).waitFor();
    expect(await fresh.axe(page)).toEqual([]);
    await page.getByRole("button", { name: "See what is next" }).click();
    await expect.poll(() => page.url()).toMatch(/#\/today$/);
    await page.close();
  });
});
