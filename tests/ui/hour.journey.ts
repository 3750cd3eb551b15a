/** As much as somebody does in an hour, in one page: what it takes of memory stays what it was. */
import type { CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { liveIn } from "./lived";
import { Stage } from "./stage";

/** A round is about a minute's worth of clicks and keys. The first are not counted: screens are read in them. */
const ROUNDS = 60;
const WARM = 10;
/** The engine compiles what is used often, which takes more with each round and is no growth of the page's own. */
const INTERPRETED = "--js-flags=--no-opt --no-maglev --no-sparkplug";
/** What may be more at the end than after the first rounds. */
const GROWTH = 1.1;

const stage = new Stage("en-GB", [INTERPRETED]);

beforeAll(async () => {
  await liveIn(stage);
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

interface Taken {
  bytes: number;
  nodes: number;
  listeners: number;
}

/**
 * The most that the page takes after one of five rounds. Which screen the engine and Svelte still hold when a round
 * ends is a matter of luck, a fifth of all nodes; that one of five rounds ends with the larger is not.
 */
async function most(page: Page, session: CDPSession): Promise<Taken> {
  const all: Taken[] = [];
  for (let count = 0; count < 5; count += 1) {
    await round(page);
    all.push(await taken(session));
  }
  const of = (field: keyof Taken): number =>
    Math.max(...all.map((one) => one[field]));
  return {
    bytes: of("bytes"),
    nodes: of("nodes"),
    listeners: of("listeners"),
  };
}

/** What the page takes once everything that nobody needs is gone. */
async function taken(session: CDPSession): Promise<Taken> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send(
    "Memory.getDOMCounters",
  );
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

async function go(page: Page, key: string, title: string): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.press(key);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
}

async function round(page: Page): Promise<void> {
  await go(page, "r", "Roadmap");
  const row = page.locator("[data-key] a[data-focus]").first();
  await row.focus();
  for (const key of ["ArrowDown", "ArrowDown", "s", "s", "Enter"])
    await page.keyboard.press(key);
  await page.getByRole("complementary").first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("index");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await go(page, "p", "Plan");
  await go(page, "o", "Progress");
  await go(page, "l", "Library");
  await go(page, "h", "History");
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await page
    .getByText(/in 8 of 10 futures/)
    .first()
    .waitFor();
}

it("takes no more memory after an hour than after the first minutes", async () => {
  const page = await stage.page("#/today");
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const long: number[] = [];
    (window as unknown as { long: number[] }).long = long;
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => long.push(entry.duration)),
    ).observe({ type: "longtask" });
  });
  for (let count = 0; count < WARM; count += 1) await round(page);
  const before = await most(page, session);
  for (let count = 0; count < ROUNDS; count += 1) await round(page);
  const after = await most(page, session);
  const long = await page.evaluate(
    () => (window as unknown as { long: number[] }).long,
  );
  const total = WARM + ROUNDS;
  const worst = Math.round(Math.max(0, ...long));
  console.log(
    `after ${WARM} and ${total} rounds: ${JSON.stringify({ before, after })}; ` +
      `${long.length} tasks over 50 ms, the longest ${worst} ms`,
  );
  expect(after.bytes).toBeLessThan(before.bytes * GROWTH);
  expect(after.nodes).toBeLessThan(before.nodes * GROWTH);
  expect(after.listeners).toBeLessThan(before.listeners * GROWTH);
  await page.close();
}, 600_000);
