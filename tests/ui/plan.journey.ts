import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Locator, Page } from "playwright-core";

import { SMALL, Stage } from "./stage";

const stage = new Stage();
const INDEX = "postgresql.make-a-slow-query-fast-with-an-index";
const TITLE = "Make a slow query fast with an index";

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

/** The plan, once it is there. */
async function plan(options = {}): Promise<Page> {
  const page = await stage.page("#/plan", options);
  await page.getByRole("group", { name: "Timeline" }).waitFor();
  return page;
}

function bar(page: Page, title: string): Locator {
  return page
    .getByRole("group", { name: "Timeline" })
    .getByRole("button", { name: new RegExp(`^${title}`) });
}

/** The minutes on each weekday as they are kept, whatever is shown. */
function capacity(page: Page): Promise<number[] | undefined> {
  return page.evaluate(async () => {
    const answer = await fetch("/call/status", { method: "POST", body: "{}" });
    const status = (await answer.json()) as {
      roadmap: { capacity: number[] } | null;
    };
    return status.roadmap?.capacity;
  });
}

const focused = (page: Page) => () =>
  page.evaluate(() => document.activeElement?.getAttribute("data-key"));

it("says when everything may be done, how sure that is, and what cannot be in time", async () => {
  const page = await stage.page("#/today");
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await page.getByRole("heading", { name: "Plan", level: 1 }).waitFor();
  const hours = page.getByRole("region", { name: "Hours a week" });
  await hours.getByText("6 h", { exact: true }).waitFor();
  await hours.getByText("Mon 2 · Wed 2 · Sat 2").waitFor();
  const finish = page.getByRole("region", { name: "Likely finish" });
  await finish.getByText(/in 8 of 10 futures$/).waitFor();
  const remarks = page.getByRole("list", {
    name: "What to know about the plan",
  });
  await remarks.getByText(/is due 21\sNov and planned for/).waitFor();
  await remarks
    .getByRole("link", { name: "Handle many requests with asyncio" })
    .click();
  await expect
    .poll(() => page.url())
    .toContain("#/roadmap/python.handle-many-requests-with-asyncio");
  await page.close();
});

it("goes from milestone to milestone with the arrow keys, with one stop for Tab, and opens one", async () => {
  const page = await plan();
  const stops = page.locator("[data-key][tabindex='0']");
  expect(await stops.count()).toBe(1);
  await stops.focus();
  const first = await focused(page)();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect.poll(focused(page)).toMatch(/^python\./);
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused(page)).toMatch(/^postgresql\./);
  await page.keyboard.press("End");
  await expect
    .poll(focused(page))
    .toBe("postgresql.back-up-restore-and-prove-it");
  await page.keyboard.press("Home");
  await expect.poll(focused(page)).toBe(INDEX);
  expect(await stops.count()).toBe(1);
  expect(first).not.toBeNull();
  await page.keyboard.press("Enter");
  await page.getByRole("complementary", { name: "Milestone" }).waitFor();
  expect(page.url()).toContain(`#/roadmap/${INDEX}`);
  await page.close();
});

it("shows days larger and smaller, by button, key and wheel, and keeps what is focused", async () => {
  const page = await plan();
  const width = async () => (await bar(page, TITLE).boundingBox())?.width ?? 0;
  const months = await width();
  await page.getByRole("radio", { name: "Weeks" }).click();
  await expect.poll(width).toBeGreaterThan(months * 3);
  await page.locator("[data-key][tabindex='0']").focus();
  const weeks = await width();
  await page.keyboard.press("-");
  await expect.poll(width).toBeLessThan(weeks);
  await page.keyboard.press("+");
  await expect.poll(width).toBeGreaterThan(weeks * 0.95);
  await page.getByRole("group", { name: "Timeline" }).hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect.poll(width).toBeGreaterThan(weeks * 1.1);
  await page.close();
});

it("pins a first day with the keys, and lets the plan choose it again", async () => {
  const page = await plan();
  await page.getByRole("radio", { name: "Weeks" }).click();
  await bar(page, TITLE).focus();
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press("Shift+ArrowRight");
  }
  await page.getByText(/^Not before /).waitFor();
  await bar(page, `${TITLE}.*, not before`).waitFor();
  await expect.poll(focused(page)).toBe(INDEX);
  await page.keyboard.press("Delete");
  await expect.poll(() => bar(page, `${TITLE}.*, not before`).count()).toBe(0);
  await page.keyboard.press("Control+z");
  await bar(page, `${TITLE}.*, not before`).waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => bar(page, `${TITLE}.*, not before`).count()).toBe(0);
  await page.close();
});

it("pins a first day by dragging, and Escape leaves everything where it was", async () => {
  const page = await plan();
  const drag = async () => {
    const box = await bar(page, TITLE).boundingBox();
    if (!box) throw new Error("The bar is not there.");
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 4, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 84, y, { steps: 5 });
  };
  await drag();
  await page.getByText(/^Not before /).waitFor({ state: "attached" });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(page.url()).toMatch(/#\/plan$/);
  expect(await bar(page, `${TITLE}.*, not before`).count()).toBe(0);
  await drag();
  await page.mouse.up();
  await bar(page, `${TITLE}.*, not before`).waitFor();
  expect(page.url()).toMatch(/#\/plan$/);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => bar(page, `${TITLE}.*, not before`).count()).toBe(0);
  await page.close();
});

it("is also an agenda of two weeks and a table", async () => {
  const page = await plan();
  await page.getByRole("radio", { name: "Agenda" }).click();
  const days = page.getByRole("list", { name: "The next days" });
  expect(await days.getByRole("heading").count()).toBe(14);
  await days.getByRole("heading", { name: "Monday 23 November" }).waitFor();
  await days.getByText("No hours").first().waitFor();
  await page.getByRole("radio", { name: "Table" }).click();
  const row = page.getByRole("row", { name: new RegExp(TITLE) });
  await row.getByRole("cell", { name: "planned" }).waitFor();
  await row.getByRole("link", { name: TITLE }).click();
  await expect.poll(() => page.url()).toContain(`#/roadmap/${INDEX}`);
  await page.close();
});

it("tries more hours, shows what they would come to, and changes nothing before that is applied", async () => {
  const page = await plan();
  const hours = page.getByRole("region", { name: "Hours a week" });
  const before = await bar(page, TITLE).getAttribute("aria-label");
  await page.getByRole("button", { name: "What if" }).click();
  const panel = page.getByRole("complementary", { name: "What if" });
  await panel.getByRole("slider", { name: "Hours a week" }).fill("720");
  await panel.getByText("12 h", { exact: true }).waitFor();
  await page.getByText("Shown as it would be.").waitFor();
  await panel.getByText("→").first().waitFor();
  await panel.getByRole("button", { name: "Discard" }).click();
  await page.getByText("Shown as it would be.").waitFor({ state: "hidden" });
  await panel
    .getByRole("radiogroup", { name: "Python" })
    .getByRole("radio", { name: "Set aside" })
    .click();
  await panel.getByRole("slider", { name: "Hours a week" }).fill("720");
  await page.getByText("Shown as it would be.").waitFor();
  expect(await capacity(page)).toEqual([120, 0, 120, 0, 0, 120, 0]);
  await panel.getByRole("button", { name: "Apply" }).click();
  await page
    .getByRole("region", { name: "Messages" })
    .getByRole("button", { name: "Undo", exact: true })
    .waitFor();
  await panel.getByRole("button", { name: "Close what if" }).click();
  await hours.getByText("12 h", { exact: true }).waitFor();
  await page.getByText("set aside", { exact: true }).waitFor();
  await page.keyboard.press("Control+z");
  await hours.getByText("6 h", { exact: true }).waitFor();
  await expect
    .poll(() => bar(page, TITLE).getAttribute("aria-label"))
    .toBe(before);
  await page.close();
});

it("tries a day to be ready by, and says how likely that is once it is applied", async () => {
  const page = await plan();
  await page.getByRole("button", { name: "Set a date" }).click();
  const panel = page.getByRole("complementary", { name: "What if" });
  await panel.getByRole("button", { name: /set a date$/ }).click();
  await panel
    .getByRole("textbox", { name: "To be ready by" })
    .fill("2027-06-30");
  await panel.getByText("Chance for 30 Jun 2027").waitFor();
  await panel.getByRole("button", { name: "Apply" }).click();
  await expect
    .poll(() => panel.getByRole("button", { name: "Apply" }).isDisabled())
    .toBe(true);
  await panel.getByRole("button", { name: "Close what if" }).click();
  const chance = page.getByRole("region", { name: /^Chance to make 30\sJun/ });
  await chance.getByText(/^\d+%$/).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: "Set a date" }).waitFor();
  await page.close();
});

it("is written as a calendar for other programs", async () => {
  const page = await plan();
  await page.getByRole("button", { name: "Print or export" }).click();
  await page.getByRole("menuitem", { name: "Export calendar" }).click();
  await page
    .getByRole("region", { name: "Messages" })
    .getByText(/\.ics/)
    .waitFor();
  await page.close();
});

it("is printed by a key or from its menu, and no screen without a page is", async () => {
  const page = await plan();
  await page.evaluate(() => {
    window.print = () => (document.title += "!");
  });
  const printed = (times: number) =>
    page.waitForFunction(
      (times) => document.title.split("!").length - 1 === times,
      times,
    );
  await page.keyboard.press("Control+p");
  await printed(1);
  await page.getByRole("button", { name: "Print or export" }).click();
  await stage.picture(page, "plan-export");
  await page.getByRole("menuitem", { name: /^Print/ }).click();
  await printed(2);
  await page.keyboard.press("Control+1");
  await page.getByText("Next on your path").waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill(">print");
  expect(await page.getByRole("option", { name: /^Print/ }).count()).toBe(0);
  await page.close();
});

it("prints the whole plan without what is only for the screen", async () => {
  const page = await plan();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(
    await page.getByRole("navigation", { name: "Screens" }).isVisible(),
  ).toBe(false);
  expect(
    await page.getByRole("button", { name: "Print or export" }).isVisible(),
  ).toBe(false);
  expect(
    await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
  ).toBe("rgb(255, 255, 255)");
  await page.close();
});

describe.each([
  ["Timeline", false],
  ["Agenda", false],
  ["Table", false],
  ["Timeline", true],
] as const)("as %s, trying something: %s", (view, trying) => {
  const show = async (options: object): Promise<Page> => {
    const page = await plan(options);
    await page.getByRole("radio", { name: view }).click();
    if (trying) await page.getByRole("button", { name: "What if" }).click();
    await page.waitForTimeout(300);
    return page;
  };

  it.each(["light", "dark"] as const)(
    "has nothing that axe finds, %s",
    async (colorScheme) => {
      const page = await show({ colorScheme });
      expect(await stage.axe(page)).toEqual([]);
      const name = `${view.toLowerCase()}${trying ? "-what-if" : ""}`;
      await stage.picture(page, `plan-${name}-${colorScheme}`);
      await page.close();
    },
  );

  it.each(SMALL)(
    "does not scroll sideways at %i x %i",
    async (width, height) => {
      const page = await show({ viewport: { width, height } });
      expect(await stage.sideways(page)).toEqual([]);
      await page.close();
    },
  );
});

describe("without what a plan is made from", () => {
  const bare = new Stage();
  beforeAll(async () => {
    bare.waymark("init", "--title", "Mine", "--hours", "0,0,0,0,0,0,0");
    await bare.open();
  });
  afterAll(() => bare.close());
  afterEach(() => expect(bare.complaints.splice(0)).toEqual([]));

  it("says what to do first, and takes the hours right there", async () => {
    const page = await bare.page("#/plan");
    await page
      .getByRole("heading", { name: "There is nothing to plan yet" })
      .waitFor();
    expect(await bare.axe(page)).toEqual([]);
    bare.waymark("add", "track", "Python", "--kind", "language");
    bare.waymark(
      ...["add", "milestone", "Read a file", "--track", "python"],
      ...["--estimate", "3h"],
    );
    await page
      .getByRole("heading", { name: "Say how many hours a week you have" })
      .waitFor();
    expect(await bare.axe(page)).toEqual([]);
    await page.getByLabel("Hours on Monday").fill("2");
    await page.keyboard.press("Tab");
    await page.getByRole("group", { name: "Timeline" }).waitFor();
    await bar(page, "Read a file").waitFor();
    await page.close();
  });

  it("says that everything is done when it is", async () => {
    bare.waymark("tick", "python.read-a-file");
    const page = await bare.page("#/plan");
    await page.getByRole("heading", { name: "Everything is done" }).waitFor();
    expect(await bare.axe(page)).toEqual([]);
    await page.getByRole("button", { name: "Look at your progress" }).click();
    await page.getByRole("heading", { name: "Progress", level: 1 }).waitFor();
    await page.close();
  });
});

describe("a plan that has slipped", () => {
  const slipped = new Stage();
  beforeAll(async () => {
    // Made seven weeks ago; since then nothing was done.
    await slipped.on("2026-10-05", async (ask) => {
      const capacity = [120, 0, 120, 0, 0, 120, 0];
      await ask("create_roadmap", { title: "Backend developer", capacity });
      await ask("add_track", { title: "Python", kind: "language" });
      for (const title of ["Read a file", "Write tests", "Profile it"]) {
        await ask("add_milestone", { track: "python", title });
      }
    });
    await slipped.open();
  });
  afterAll(() => slipped.close());
  afterEach(() => expect(slipped.complaints.splice(0)).toEqual([]));

  it("shows the forecast on Today without anything jumping", async () => {
    const page = await slipped.page("#/today");
    await page.getByText("Ready, most likely").waitFor();
    const forecast = page.getByRole("region", { name: "Ready, most likely" });
    const height = (await forecast.boundingBox())?.height;
    await page.getByRole("img", { name: /^When the futures end/ }).waitFor();
    await forecast.getByText(/in 8 of 10 futures, at 6\sh a week\.$/).waitFor();
    expect((await forecast.boundingBox())?.height).toBe(height);
    await forecast.getByRole("link", { name: "Plan" }).click();
    await page.getByRole("heading", { name: "Plan", level: 1 }).waitFor();
    await page.close();
  });

  it("is told once, with what can be done about it, and undo brings it back", async () => {
    const page = await slipped.page("#/today");
    const card = page.getByRole("region", { name: "Your plan has moved" });
    await card.waitFor();
    expect(await slipped.axe(page)).toEqual([]);
    expect(
      await card.getByRole("button", { name: /^Do this/ }).count(),
    ).toBeGreaterThan(0);
    await card
      .getByRole("button", { name: /^Do this/ })
      .first()
      .click();
    await card.waitFor({ state: "hidden" });
    await page.keyboard.press("Control+z");
    await card.waitFor();
    await card.getByRole("button", { name: "Keep the plan" }).click();
    await card.waitFor({ state: "hidden" });
    await page.reload();
    await page.getByRole("img", { name: /^When the futures end/ }).waitFor();
    expect(await card.count()).toBe(0);
    await page.close();
  });

  it.each(SMALL)(
    "does not scroll sideways at %i x %i",
    async (width, height) => {
      const page = await slipped.page("#/today", {
        viewport: { width, height },
      });
      await page.getByRole("img", { name: /^When the futures end/ }).waitFor();
      expect(await slipped.sideways(page)).toEqual([]);
      await page.close();
    },
  );
});
