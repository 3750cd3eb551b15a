import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { SMALL, Stage } from "./stage";

const stage = new Stage();
const INDEX = "postgresql.make-a-slow-query-fast-with-an-index";
const TITLE = "Make a slow query fast with an index";

/** The number of the latest change with this label. */
function numberOf(label: string): number {
  const view = JSON.parse(
    stage.waymark("history", "--limit", "1000", "--json"),
  ) as { lines: { change: number; label: string }[] };
  const line = view.lines.find((one) => one.label === label);
  if (!line) throw new Error(`${label} is not in the history.`);
  return line.change;
}

beforeAll(async () => {
  stage.furnish();
  stage.waymark("log", INDEX, "45", "--on", "2026-11-20");
  stage.waymark("edit", INDEX, "title=Tune a query", "likely=8h", "high=12h");
  stage.waymark("edit", INDEX, `title=${TITLE}`);
  stage.waymark("tick", INDEX);
  stage.waymark("undo");
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

it("lists what changed, marks what was undone, and shows what a change did", async () => {
  const page = await stage.page("#/today");
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await page.getByRole("heading", { name: "History", level: 1 }).waitFor();
  await page.locator("s", { hasText: `Ticked "${TITLE}"` }).waitFor();
  await page
    .getByRole("link", { name: /Renamed .* to "Tune a query"/ })
    .click();
  const panel = page.getByRole("complementary", { name: "Change" });
  await panel.getByText("5 h", { exact: false }).first().waitFor();
  expect(await panel.locator("del").allInnerTexts()).toEqual([
    TITLE,
    "3 h 20 min – 5 h – 8 h 20 min",
  ]);
  expect(await panel.locator("ins").allInnerTexts()).toEqual([
    "Tune a query",
    "3 h 20 min – 8 h – 12 h",
  ]);
  await page.keyboard.press("Tab");
  await panel.getByRole("button", { name: "Close the change" }).click();
  await panel.waitFor({ state: "hidden" });
  await page.close();
});

it("brings a milestone back to before a change, shown first, and one undo takes it back", async () => {
  const change = numberOf(`Renamed "${TITLE}" to "Tune a query"`);
  const page = await stage.page(`#/history/@${change}`);
  const panel = page.getByRole("complementary", { name: "Change" });
  await panel.getByRole("button", { name: "Bring it back" }).click();
  const dialog = page.getByRole("dialog", { name: /^Bring .* back$/ });
  await dialog.getByText("3 h 20 min – 8 h – 12 h").waitFor();
  expect(await dialog.locator("ins").allInnerTexts()).toEqual([
    "3 h 20 min – 5 h – 8 h 20 min",
  ]);
  expect(await stage.axe(page)).toEqual([]);
  await dialog.getByRole("radio", { name: "After this change" }).click();
  await dialog.getByText("Tune a query", { exact: true }).waitFor();
  await dialog.getByRole("radio", { name: "Before this change" }).click();
  await expect
    .poll(() => dialog.locator("ins").allInnerTexts())
    .toEqual(["3 h 20 min – 5 h – 8 h 20 min"]);
  await dialog.getByRole("button", { name: "Bring it back" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page
    .getByText(/^Brought .* back to how it was on /)
    .first()
    .waitFor();
  expect(stage.waymark("show", INDEX)).toContain("5 h");
  await page
    .getByRole("link", { name: /Brought .* back to how it was/ })
    .waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await page.locator("s", { hasText: /^Brought/ }).waitFor();
  expect(stage.waymark("show", INDEX)).toContain("8 h");
  await page.close();
});

it("brings back what was removed, with what belonged to it", async () => {
  const before = stage.waymark("show", INDEX);
  stage.waymark("note", INDEX);
  stage.waymark("remove", INDEX);
  const page = await stage.page("#/history");
  await page.getByRole("link", { name: `Removed "${TITLE}"` }).click();
  const panel = page.getByRole("complementary", { name: "Change" });
  await panel.getByRole("button", { name: "Bring it back" }).first().click();
  const dialog = page.getByRole("dialog", { name: `Bring “${TITLE}” back` });
  await dialog.getByText("45 min logged", { exact: false }).waitFor();
  await dialog.getByRole("button", { name: "Bring it back" }).click();
  await dialog.waitFor({ state: "hidden" });
  await panel.getByRole("link", { name: TITLE }).waitFor();
  expect(stage.waymark("show", INDEX)).toBe(before);
  await page.close();
});

it("is narrowed from a milestone's panel, in the screen itself and by words", async () => {
  const page = await stage.page(`#/roadmap/${INDEX}`);
  const milestone = page.getByRole("complementary", { name: "Milestone" });
  await milestone.getByText("History").click();
  await milestone
    .getByRole("link", { name: "All changes of this milestone" })
    .click();
  await page.getByRole("heading", { name: "History", level: 1 }).waitFor();
  const everything = page.getByRole("button", {
    name: /show the changes of everything/,
  });
  await everything.getByText(TITLE).waitFor();
  await page.getByRole("link", { name: /Logged 45 min/ }).waitFor();
  expect(
    await page.getByRole("link", { name: /Changed the due date/ }).count(),
  ).toBe(0);
  await page.reload();
  await everything.click();
  await page.getByRole("link", { name: /Changed the due date/ }).waitFor();
  await page.getByRole("button", { name: "Of any milestone" }).click();
  await page
    .getByRole("combobox", { name: "Find the milestone whose changes to show" })
    .fill("asyncio");
  await page.getByRole("option", { name: /Handle many requests/ }).click();
  await page.getByRole("link", { name: /Changed the due date/ }).waitFor();
  await everything.click();
  await page.getByLabel("Search the history").fill("no such thing was done");
  await page.getByRole("heading", { name: "Nothing matches" }).waitFor();
  await page.getByRole("button", { name: "Show everything" }).click();
  await page.getByRole("link", { name: /Changed the due date/ }).waitFor();
  await page.close();
});

it("goes through the changes with the keyboard alone", async () => {
  const page = await stage.page("#/history");
  await page.getByRole("link", { name: /Changed the due date/ }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.press("ArrowDown");
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("data-key"));
  const lines = await page
    .locator("[data-key]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-key")));
  await expect.poll(focused).toBe(lines[0]);
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe(lines[1]);
  await page.keyboard.press("End");
  await expect.poll(focused).toBe("1");
  await page.keyboard.press("Home");
  await expect.poll(focused).toBe(lines[0]);
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Change" });
  await panel.waitFor();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "hidden" });
  await expect.poll(focused).toBe(lines[0]);
  await page.close();
});

it("says what is wrong with an address of nothing", async () => {
  const page = await stage.page("#/history/no.such@99999");
  await page.getByText('There is no milestone "no.such"').waitFor();
  await page.getByText("There is no change 99999").waitFor();
  await page.getByRole("button", { name: "Show everything" }).click();
  await page.getByRole("link", { name: /Changed the due date/ }).waitFor();
  await page.close();
});

it("is reached from Settings and from the palette", async () => {
  const page = await stage.page("#/settings");
  await page.getByRole("button", { name: "Show the history" }).click();
  await page.getByRole("heading", { name: "History", level: 1 }).waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("history");
  await page
    .getByRole("option", { name: /Go to History/, selected: true })
    .waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toMatch(/#\/history$/);
  await page.close();
});

describe.each(["#/history", `#/history/${INDEX}@6`])("%s", (hash) => {
  it.each(["light", "dark"] as const)(
    "has nothing that axe finds, %s",
    async (colorScheme) => {
      const page = await stage.page(hash, { colorScheme });
      await page.locator("[data-key]").first().waitFor();
      await page.waitForTimeout(300);
      expect(await stage.axe(page)).toEqual([]);
      await stage.picture(
        page,
        `history-${hash.includes("@") ? "change-" : ""}${colorScheme}`,
      );
      await page.close();
    },
  );

  it.each(SMALL)(
    "does not scroll sideways at %i x %i",
    async (width, height) => {
      const page = await stage.page(hash, { viewport: { width, height } });
      await page.locator("[data-key]").first().waitFor();
      await page.waitForTimeout(200);
      expect(await stage.sideways(page)).toEqual([]);
      await page.close();
    },
  );
});

it("reads further back as one scrolls, to the beginning", async () => {
  for (let round = 0; round < 120; round++) {
    stage.waymark(round % 2 === 0 ? "tick" : "untick", INDEX);
  }
  const page = await stage.page("#/history");
  await page.getByRole("link").last().waitFor();
  const end = page.getByText("There is nothing before this.");
  await expect
    .poll(
      async () => {
        await page.locator(".history > div").evaluate((box) => {
          box.scrollTop = box.scrollHeight;
        });
        return end.count();
      },
      { timeout: 20_000 },
    )
    .toBe(1);
  await page.getByRole("link", { name: /Added the track "Python"/ }).waitFor();
  await page.close();
});
