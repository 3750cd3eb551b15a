import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { SMALL, Stage } from "./stage";

const stage = new Stage();
const MODEL = "postgresql.model-a-domain-in-tables-and-keys";
const INDEX = "postgresql.make-a-slow-query-fast-with-an-index";
const BACKUP = "postgresql.back-up-restore-and-prove-it";
const ASYNCIO = "python.handle-many-requests-with-asyncio";
const JSON_API = "http-and-apis.serve-a-json-api-with-pagination";

beforeAll(async () => {
  stage.furnish();
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

function inTrack(track: string): string[] {
  const view = JSON.parse(
    stage.waymark("list", "--track", track, "--json"),
  ) as { tracks: { rows: { id: string }[] }[] };
  return view.tracks.flatMap((one) => one.rows.map((row) => row.id));
}

/** A page on the board, with the columns by status or by track. */
async function board(by = "status", options = {}): Promise<Page> {
  const page = await stage.page("#/roadmap", options);
  await page.getByRole("radio", { name: "Board" }).click();
  await page
    .getByRole("radio", { name: by === "track" ? "By track" : "By status" })
    .click();
  return page;
}

const column = (page: Page, title: string) =>
  page.getByRole("region", { name: title, exact: true });

async function cards(page: Page, title: string): Promise<string[]> {
  return column(page, title).getByRole("link").allTextContents();
}

async function drag(page: Page, title: string, to: string): Promise<void> {
  const from = await page.getByRole("link", { name: title }).boundingBox();
  const end = await column(page, to).boundingBox();
  if (!from || !end) throw new Error("The card or the column is not there.");
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 20, { steps: 3 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height - 30, {
    steps: 6,
  });
  await page.mouse.up();
}

it("shows each milestone in the column of its status, and remembers the shape", async () => {
  const page = await board();
  expect(await cards(page, "To do")).toEqual(["Back up, restore and prove it"]);
  expect(await cards(page, "Ready")).toEqual([
    "Handle many requests with asyncio",
    "Make a slow query fast with an index",
  ]);
  expect(await cards(page, "Doing")).toEqual([
    "Serve a JSON API with pagination",
  ]);
  expect((await cards(page, "Done")).length).toBe(2);
  await column(page, "Skipped").getByText("Nothing is left out.").waitFor();
  await column(page, "Ready")
    .getByText("2 days late")
    .filter({ visible: true })
    .waitFor();
  await page.reload();
  await column(page, "Doing").waitFor();
  await page.close();
});

it("drags a card to another column, and one undo takes it back", async () => {
  const page = await board();
  await drag(page, "Handle many requests with asyncio", "Doing");
  await expect.poll(() => statusOf(ASYNCIO)).toBe("doing");
  await expect.poll(async () => (await cards(page, "Doing")).length).toBe(2);
  await page.keyboard.press("Control+z");
  await expect.poll(() => statusOf(ASYNCIO)).toBe("todo");
  await expect.poll(async () => (await cards(page, "Ready")).length).toBe(2);
  await page.close();
});

it("says why a blocked milestone cannot be ready, and changes nothing", async () => {
  const page = await board();
  await drag(page, "Back up, restore and prove it", "Ready");
  await page
    .getByText(
      '"Back up, restore and prove it" becomes ready when "Make a slow query fast with an index" is done or skipped.',
    )
    .waitFor();
  expect(statusOf(BACKUP)).toBe("todo");
  expect(await cards(page, "To do")).toEqual(["Back up, restore and prove it"]);
  await page.close();
});

it("moves, ticks, skips and opens cards with keys alone", async () => {
  const page = await board();
  await page
    .getByRole("link", { name: "Make a slow query fast with an index" })
    .focus();
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press("ArrowUp");
  await expect.poll(focused).toBe("Handle many requests with asyncio");
  await page.keyboard.press("ArrowRight");
  await expect.poll(focused).toBe("Serve a JSON API with pagination");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(focused).toBe("Handle many requests with asyncio");
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe("Make a slow query fast with an index");
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => statusOf(INDEX)).toBe("doing");
  await page
    .getByText('Moved "Make a slow query fast with an index" to Doing.')
    .waitFor({ state: "attached" });
  await expect.poll(focused).toBe("Make a slow query fast with an index");
  await page.keyboard.press(" ");
  await expect.poll(() => statusOf(INDEX)).toBe("done");
  await expect.poll(async () => (await cards(page, "To do")).length).toBe(0);
  await expect.poll(focused).toBe("Make a slow query fast with an index");
  await page.keyboard.press("s");
  await expect.poll(() => statusOf(INDEX)).toBe("todo");
  await expect.poll(focused).toBe("Make a slow query fast with an index");
  await page.keyboard.press("Enter");
  await page
    .getByRole("complementary", { name: "Milestone" })
    .getByRole("heading", { name: /Make a slow query/ })
    .waitFor();
  await page.close();
});

it("moves milestones between tracks, and along one", async () => {
  const page = await board("track");
  expect(await cards(page, "PostgreSQL")).toEqual([
    "Model a domain in tables and keys",
    "Make a slow query fast with an index",
    "Back up, restore and prove it",
  ]);
  await drag(page, "Back up, restore and prove it", "HTTP and APIs");
  await expect.poll(() => inTrack("http-and-apis")).toEqual([JSON_API, BACKUP]);
  await page.keyboard.press("Control+z");
  await expect
    .poll(() => inTrack("postgresql"))
    .toEqual([MODEL, INDEX, BACKUP]);
  await page.getByRole("link", { name: "Back up, restore" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect
    .poll(() => inTrack("postgresql"))
    .toEqual([MODEL, BACKUP, INDEX]);
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => inTrack("http-and-apis")).toEqual([JSON_API, BACKUP]);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect
    .poll(() => inTrack("postgresql"))
    .toEqual([MODEL, INDEX, BACKUP]);
  await page.close();
});

it("tells when more is in progress than was meant, and lets it be", async () => {
  const page = await board();
  await page.getByRole("button", { name: "How many at once" }).click();
  await page.getByRole("menuitem", { name: "At most 1", exact: true }).click();
  await column(page, "Doing").getByText("1 · max 1").waitFor();
  await drag(page, "Handle many requests with asyncio", "Doing");
  await page
    .getByText(
      "You have 2 milestones in progress now; you meant to have at most 1.",
    )
    .waitFor();
  await column(page, "Doing")
    .getByText("More than the 1 you meant to have in hand.")
    .waitFor();
  expect(statusOf(ASYNCIO)).toBe("doing");
  stage.waymark("undo");
  stage.waymark("settings", "doing-limit=3");
  await column(page, "Doing").getByText("1 · max 3").waitFor();
  await page.close();
});

it("is clean for assistive technology in both themes, and never scrolls the page sideways", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const by of ["status", "track"]) {
      const page = await board(by, { colorScheme });
      await page.getByRole("link", { name: "Model a domain" }).waitFor();
      expect(await stage.axe(page)).toEqual([]);
      await page.close();
    }
  }
  for (const [width, height] of SMALL) {
    const page = await board("status", { viewport: { width, height } });
    expect(await stage.sideways(page)).toEqual([]);
    await page.close();
  }
});
