import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";

import { SMALL, Stage } from "./stage";

const stage = new Stage();
const MODEL = "postgresql.model-a-domain-in-tables-and-keys";
const INDEX = "postgresql.make-a-slow-query-fast-with-an-index";
const BACKUP = "postgresql.back-up-restore-and-prove-it";

beforeAll(async () => {
  stage.furnish();
  stage.waymark("add", "track", "Bare");
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

function statusOf(id: string): string {
  return (
    JSON.parse(stage.waymark("show", id, "--json")) as {
      row: { status: string };
    }
  ).row.status;
}

async function map(hash = "#/roadmap", options = {}): Promise<Page> {
  const page = await stage.page(hash, options);
  await page.getByRole("radio", { name: "Map" }).click();
  await page.getByRole("group", { name: "Map" }).waitFor();
  return page;
}

const waymark = (page: Page, id: string) =>
  page.locator(`[data-waymark="${id}"]`);

/** What the drawing does with a place of the map. */
const scene = (page: Page): Promise<string> =>
  page
    .locator("svg.scene")
    .evaluate((drawing) => JSON.stringify(drawing.getBoundingClientRect()));

const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () => (document.activeElement as HTMLElement | null)?.dataset["waymark"],
  );

it("shows every milestone with its state in words, track by track", async () => {
  const page = await map();
  const list = page.getByRole("list", { name: "PostgreSQL" });
  const names = await list.getByRole("button").allTextContents();
  expect(names).toEqual([
    "Model a domain in tables and keys, done",
    "Make a slow query fast with an index, ready",
    "Back up, restore and prove it, waits for 1 other",
  ]);
  await page
    .getByRole("button", { name: /asyncio, .*2 days late/ })
    .waitFor({ state: "attached" });
  await page.close();
});

it("is gone through, ticked and skipped with keys alone", async () => {
  const page = await map();
  await waymark(page, MODEL).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(page)).toBe(INDEX);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => focused(page)).toBe(BACKUP);
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(() => focused(page)).toBe(INDEX);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => focused(page)).toContain("python.");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(page)).toBe(INDEX);
  await page.keyboard.press(" ");
  await expect.poll(() => statusOf(INDEX)).toBe("done");
  await page.keyboard.press("Control+z");
  // What a key does depends on what the page has heard.
  const says = (state: string) =>
    expect.poll(() => waymark(page, INDEX).textContent()).toContain(state);
  await says("ready");
  await page.keyboard.press("s");
  await expect.poll(() => statusOf(INDEX)).toBe("skipped");
  await says("skipped");
  await page.keyboard.press("s");
  await expect.poll(() => statusOf(INDEX)).toBe("todo");
  await page.keyboard.press("Enter");
  await page
    .getByRole("complementary", { name: "Milestone" })
    .getByRole("button", { name: /^Title: Make a slow/ })
    .waitFor();
  await page.getByRole("button", { name: "Close the milestone" }).click();
  await expect.poll(() => focused(page)).toBe(INDEX);
  await page.close();
});

it("reads only what changed after a tick", async () => {
  const page = await map();
  await waymark(page, INDEX).focus();
  const asked: string[] = [];
  page.on("request", (request) =>
    asked.push(request.url().split("/").at(-1) ?? ""),
  );
  await page.keyboard.press(" ");
  await page
    .getByText('Ticked "Make a slow query fast with an index".')
    .waitFor();
  await expect
    .poll(() => waymark(page, BACKUP).textContent())
    .toContain("ready");
  expect(asked).toContain("rows");
  expect(asked).not.toContain("map");
  expect(asked).not.toContain("outline");
  await page.keyboard.press("Control+z");
  await expect.poll(() => statusOf(INDEX)).toBe("todo");
  await page.close();
});

it("moves and changes its size with keys, the wheel and the pointer", async () => {
  const page = await map();
  const stageBox = page.getByRole("group", { name: "Map" });
  await stageBox.focus();
  const seen = [await scene(page)];
  const changes = async (): Promise<void> => {
    const before = seen.at(-1);
    await expect.poll(() => scene(page)).not.toBe(before);
    seen.push(await scene(page));
  };
  for (const key of ["ArrowRight", "ArrowDown", "+", "-", "f", "+"]) {
    await page.keyboard.press(key);
    await changes();
  }
  const box = await stageBox.boundingBox();
  if (!box) throw new Error("The map is not there.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(40, 60);
  await changes();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await changes();
  await page.mouse.down();
  await page.mouse.move(box.x + 80, box.y + 60, { steps: 4 });
  await page.mouse.up();
  await changes();
  await page.close();
});

it("finds a milestone and shows the path to it with its hours and its date", async () => {
  const page = await map();
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await page
    .getByRole("combobox", { name: "Find a milestone on the map" })
    .fill("restore");
  await page
    .locator(".popover")
    .getByRole("option", { name: /Back up, restore/ })
    .click();
  await expect.poll(() => focused(page)).toBe(BACKUP);
  await page.keyboard.press("p");
  const path = page.getByRole("region", { name: "Path to here" });
  await path
    .getByText("2 milestones with itself, about 9 h of work.")
    .waitFor();
  await path
    .getByText(/Going straight there, you are most likely done/)
    .waitFor();
  expect(await path.getByRole("listitem").allTextContents()).toHaveLength(2);
  await page.keyboard.press("Escape");
  await path.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "All it needs" }).click();
  await page.getByRole("button", { name: /Needed for Back up/ }).waitFor();
  await page.close();
});

it("ticks with a click on the mark and opens with one on the title", async () => {
  const page = await map();
  const mark = page
    .locator("svg.scene text", { hasText: "Make a slow query" })
    .first();
  const box = await mark.boundingBox();
  if (!box) throw new Error("The title is not drawn.");
  const middle = box.x + box.width / 2;
  await page.mouse.click(middle, box.y + box.height / 2);
  await page.getByRole("complementary", { name: "Milestone" }).waitFor();
  await page.getByRole("button", { name: "Close the milestone" }).click();
  const again = await mark.boundingBox();
  if (!again) throw new Error("The title is not drawn.");
  await page.mouse.click(again.x + again.width / 2, again.y - 14);
  await expect.poll(() => statusOf(INDEX)).toBe("done");
  stage.waymark("untick", INDEX);
  await page.close();
});

it("is saved among the downloads as what is asked for", async () => {
  const page = await map();
  for (const [item, ending] of [
    ["As SVG", "svg"],
    ["As PNG", "png"],
    ["As PDF, to print", "pdf"],
  ] as const) {
    await page
      .getByRole("button", { name: "Save the map", exact: true })
      .click();
    await page.getByRole("menuitem", { name: item }).click();
    await page
      .getByText(new RegExp(`Saved the map as .*\\.${ending}`))
      .waitFor();
  }
  await page.close();
});

it("has nothing that axe finds, and nothing that is too wide", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await map(`#/roadmap/${INDEX}`, { colorScheme });
    await waymark(page, INDEX).focus();
    await page.keyboard.press("p");
    await page.getByRole("region", { name: "Path to here" }).waitFor();
    expect(await stage.axe(page)).toEqual([]);
    await page.close();
  }
  for (const [width, height] of SMALL) {
    const page = await map("#/roadmap", { viewport: { width, height } });
    expect(await stage.sideways(page)).toEqual([]);
    await page.close();
  }
});

it("moves no more as soon as the desktop asks for less motion", async () => {
  const page = await map("#/roadmap", { reducedMotion: "no-preference" });
  const name = page.locator(".names button").first();
  await name.waitFor({ state: "attached" });
  /** Whether it takes more than a moment until the map is where "f" brings it. */
  const flies = async (): Promise<boolean> => {
    const place = (): Promise<string> =>
      name.evaluate((one) => one.style.transform);
    await page.getByRole("button", { name: "Larger" }).click();
    await page.waitForTimeout(600);
    const seen = await name.evaluate(async (one) => {
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      one.ownerDocument
        .querySelector<HTMLElement>(".stage")
        ?.dispatchEvent(
          new KeyboardEvent("keydown", { key: "f", bubbles: true }),
        );
      await frame();
      await frame();
      return one.style.transform;
    });
    await page.waitForTimeout(600);
    return seen !== (await place());
  };
  expect(await flies()).toBe(true);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await flies()).toBe(false);
  await page.close();
});
