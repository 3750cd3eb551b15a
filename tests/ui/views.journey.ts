import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";

import { SMALL, Stage } from "./stage";

const stage = new Stage();

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

/** The titles in the order shown. */
async function shown(page: Page): Promise<string[]> {
  return page.locator("[data-key] a[data-focus]").allTextContents();
}

/** The titles in the order in which the command line lists them. */
function listed(...words: string[]): string[] {
  const view = JSON.parse(stage.waymark("list", "--json", ...words)) as {
    sorted: { title: string }[] | null;
    tracks: { rows: { title: string }[] }[];
  };
  const rows = view.sorted ?? view.tracks.flatMap((track) => track.rows);
  return rows.map((row) => row.title);
}

it("filters by what a milestone is, and says by what", async () => {
  const page = await stage.page("#/roadmap");
  await page.getByRole("button", { name: "Filter" }).click();
  const panel = page.getByRole("dialog", { name: "Filter" });
  await panel.getByRole("button", { name: "To do", exact: true }).click();
  await panel.getByRole("button", { name: "In progress" }).click();
  await page.getByText("4 matches").waitFor();
  expect(await stage.axe(page)).toEqual([]);
  await panel.getByRole("button", { name: "Can be started now" }).click();
  await page.getByText("3 matches").waitFor();
  expect(await shown(page)).toEqual(
    listed("--status", "todo,doing", "--ready"),
  );
  await panel.getByRole("button", { name: "Late", exact: true }).click();
  await page.getByText("1 match").waitFor();
  await panel
    .getByLabel("Track", { exact: true })
    .selectOption({ label: "PostgreSQL" });
  await page.getByText("Nothing matches").waitFor();
  await page.keyboard.press("Escape");
  const parts = page.getByRole("list", { name: "What is filtered by" });
  expect(await parts.getByRole("listitem").allTextContents()).toEqual([
    "To do",
    "In progress",
    "Ready",
    "Late",
    "PostgreSQL",
  ]);
  await parts.getByRole("button", { name: /^PostgreSQL/ }).click();
  await page.getByText("1 match").waitFor();
  await page.close();
});

it("shows the order of the command line, in one list", async () => {
  const page = await stage.page("#/roadmap");
  for (const [label, sort] of [
    ["Due first", "due"],
    ["Shortest first", "hours"],
    ["By title", "title"],
    ["Last worked on", "recent"],
  ] as const) {
    await page.getByLabel("Order").selectOption({ label });
    await expect.poll(() => shown(page)).toEqual(listed("--sort", sort));
    expect(
      await page.getByRole("button", { name: "More for Python" }).count(),
    ).toBe(0);
  }
  await page.getByLabel("Order").selectOption({ label: "In your order" });
  await page.getByRole("button", { name: "More for Python" }).waitFor();
  await page.close();
});

it("saves a view with its shape, and the command line shows the same", async () => {
  const page = await stage.page("#/roadmap");
  const views = (): Promise<void> =>
    page.getByRole("button", { name: /^View/ }).click();
  const item = (name: string) =>
    page.getByRole("menuitem", { name, exact: true });
  await page.getByRole("radio", { name: "Board" }).click();
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("button", { name: "Can be started now" }).click();
  await page.keyboard.press("Escape");
  await page.getByLabel("Order").selectOption({ label: "Shortest first" });
  await views();
  await item("Save this view…").click();
  await page.getByLabel("What is it called?").fill("Tonight");
  await page.keyboard.press("Enter");
  await page.getByText('Saved the view "Tonight".').waitFor();
  expect(stage.waymark("view")).toBe("Tonight  board\n");
  expect(listed("--view", "tonight")).toEqual(
    listed("--ready", "--sort", "hours"),
  );

  await views();
  await item("Everything").click();
  await page.getByRole("radio", { name: "Outline" }).click();
  await views();
  await item("Tonight").click();
  await page.getByRole("region", { name: "Ready", exact: true }).waitFor();
  await page.getByText("3 matches").waitFor();

  await page.getByRole("button", { name: "View: Tonight" }).waitFor();
  await views();
  await item('Rename "Tonight"…').click();
  await page.getByLabel("What is it called?").fill("This evening");
  await page.keyboard.press("Enter");
  await expect.poll(() => stage.waymark("view")).toBe("This evening  board\n");
  await views();
  await item('Remove "This evening"').click();
  await page.getByText('Removed the view "This evening".').waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => stage.waymark("view")).toBe("This evening  board\n");
  await page.close();
});

it("keeps its place in a long list when something changes elsewhere", async () => {
  stage.waymark("add", "track", "Long");
  for (let number = 1; number <= 40; number += 1)
    stage.waymark("add", "milestone", `Step ${number}`, "--track", "long");
  const page = await stage.page("#/roadmap");
  await page.getByRole("link", { name: "Handle many requests" }).focus();
  await page.keyboard.press("End");
  const last = page.getByRole("link", { name: "Step 40" });
  await last.waitFor();
  await expect
    .poll(() => last.evaluate((one) => one === document.activeElement))
    .toBe(true);
  // The list measures its rows once they are drawn.
  await page.waitForTimeout(500);
  const before = await last.boundingBox();
  stage.waymark("add", "milestone", "Step 41", "--track", "long");
  await page.getByText("of 47 milestones").waitFor();
  // Less than a row, which is what a longer list would push it by.
  const moved = async () =>
    Math.abs(((await last.boundingBox())?.y ?? 0) - (before?.y ?? 0));
  await expect.poll(moved).toBeLessThan(4);
  await page.getByRole("link", { name: "Today" }).click();
  await last.waitFor({ state: "detached" });
  await page.goBack();
  await last.waitFor();
  stage.waymark("remove", "long");
  await page.close();
});

it("sets density and the size of text, and everything stays usable at the largest", async () => {
  const page = await stage.page("#/settings");
  await page.getByRole("radio", { name: "Compact" }).click();
  await page.getByRole("radio", { name: "150%" }).click();
  await expect
    .poll(() => stage.waymark("settings"))
    .toContain("text-size    150%");
  expect(stage.waymark("settings")).toContain("density      compact");
  const size = await page.evaluate(
    () => getComputedStyle(document.body).fontSize,
  );
  expect(size).toBe("22.5px");
  expect(await stage.axe(page)).toEqual([]);
  await page.close();
  for (const hash of [
    "#/roadmap",
    "#/today",
    "#/plan",
    "#/progress",
    "#/library",
    "#/settings",
  ]) {
    for (const [width, height] of SMALL) {
      const small = await stage.page(hash, { viewport: { width, height } });
      expect([hash, width, await stage.sideways(small)]).toEqual([
        hash,
        width,
        [],
      ]);
      await small.close();
    }
  }
  stage.waymark("settings", "density=comfortable", "text-size=100");
});
