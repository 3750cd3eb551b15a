/**
 * Each screen beside the picture of it in `references/`, in both themes. What differs on purpose is made the new
 * reference with `WAYMARK_REFERENCES=write`, and looked at before it is committed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { liveIn } from "./lived";
import { Stage } from "./stage";

const REFERENCES = resolve(import.meta.dirname, "references");
const OUT = resolve(import.meta.dirname, "../../target/run");
/** How different a pixel's colour may be, 0 to 1: smoothed edges come out a little otherwise on another machine. */
const COLOUR = 0.15;
/** The share of pixels that may be more different than that: less than a word's worth. */
const SHARE = 0.0005;

const stage = new Stage();

beforeAll(async () => {
  [REFERENCES, OUT].forEach((folder) => mkdirSync(folder, { recursive: true }));
  await liveIn(stage);
  await stage.open();
});
afterAll(() => stage.close());

const settled = (page: Page, text: string | RegExp) =>
  page.getByText(text).first().waitFor();

/** The roadmap in one of its shapes. */
async function shaped(page: Page, shape: string): Promise<void> {
  await page.getByRole("radio", { name: shape }).click();
  await page.waitForTimeout(500);
}

const SCREENS: [string, string, (page: Page) => Promise<void>][] = [
  ["today", "#/today", (page) => settled(page, /in 8 of 10 futures/)],
  ["roadmap", "#/roadmap", (page) => settled(page, "Python")],
  ["board", "#/roadmap", (page) => shaped(page, "Board")],
  ["map", "#/roadmap", (page) => shaped(page, "Map")],
  [
    "milestone",
    "#/roadmap/python.json-api",
    (page) => settled(page, "You can"),
  ],
  ["plan", "#/plan", (page) => settled(page, /in 8 of 10 futures/)],
  ["progress", "#/progress", (page) => settled(page, "Your year")],
  ["library", "#/library/redis.cache", (page) => settled(page, "You can")],
  ["history", "#/history", (page) => settled(page, /Ticked/)],
  ["settings", "#/settings", (page) => settled(page, "Your week")],
];

/** How much of a picture is not as its reference, 0 to 1. A difference leaves both and what differs. */
function difference(name: string, picture: Buffer): number {
  const path = join(REFERENCES, `${name}.png`);
  if (process.env["WAYMARK_REFERENCES"] === "write") {
    writeFileSync(path, picture);
    return 0;
  }
  if (!existsSync(path)) throw new Error(`${path} is not there.`);
  const [is, was] = [PNG.sync.read(picture), PNG.sync.read(readFileSync(path))];
  const { width, height } = was;
  if (is.width !== width || is.height !== height) return 1;
  const marked = new PNG({ width, height });
  const options = { threshold: COLOUR };
  const pixels = pixelmatch(
    is.data,
    was.data,
    marked.data,
    width,
    height,
    options,
  );
  const share = pixels / (width * height);
  if (share > SHARE) {
    writeFileSync(join(OUT, `${name}.is.png`), picture);
    writeFileSync(join(OUT, `${name}.differs.png`), PNG.sync.write(marked));
  }
  return share;
}

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  it.each(SCREENS)("%s looks as it did", async (name, hash, settle) => {
    const page = await stage.page(hash, { colorScheme });
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await settle(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    const picture = await page.screenshot({ animations: "disabled" });
    expect(difference(`${name}-${colorScheme}`, picture)).toBeLessThanOrEqual(
      SHARE,
    );
    await page.close();
  });
});
