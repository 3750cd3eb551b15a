/**
 * Every screen in two languages that are none: English with accents and two fifths longer, in which everything that
 * does not come from the messages stands out; and English from right to left, in which every screen has to be the mirror
 * image of what it is.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { Catalogue } from "../../ui/src/messages/catalogue";
import { languageOf } from "../../ui/src/messages/language";
import { liveIn } from "./lived";
import { SMALL, Stage } from "./stage";
import { Content, shownOn, type Shown } from "./strange";

/** Which way a text of the page is said in a language, to find it by. */
type Say = (id: string, values?: Record<string, string | number>) => string;

/** A state of the window: where it is, and what is done there. */
interface View {
  name: string;
  hash: string;
  then?: (page: Page, say: Say) => Promise<unknown>;
}

const radio = (id: string) => (page: Page, say: Say) =>
  page
    .getByRole("radio", { name: say(id), exact: true })
    .first()
    .click();
const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
    await page.getByRole("dialog").first().waitFor();
  };
const menu = async (page: Page): Promise<void> => {
  const row = page.locator("[data-key] a[data-focus]").first();
  await row.click({ button: "right" });
  await page.getByRole("menu").waitFor();
};

const VIEWS: View[] = [
  { name: "today", hash: "#/today" },
  { name: "outline", hash: "#/roadmap" },
  { name: "a milestone", hash: "#/roadmap/python.json-api" },
  { name: "a milestone that is done", hash: "#/roadmap/git.first-repository" },
  { name: "the menu of a milestone", hash: "#/roadmap", then: menu },
  {
    name: "what is chosen",
    hash: "#/roadmap",
    then: async (page) => {
      await page.locator("[data-key] a[data-focus]").first().focus();
      await page.keyboard.press("Control+a");
    },
  },
  { name: "board", hash: "#/roadmap", then: radio("roadmap-shape-board") },
  { name: "map", hash: "#/roadmap", then: radio("roadmap-shape-map") },
  { name: "plan", hash: "#/plan" },
  { name: "agenda", hash: "#/plan", then: radio("plan-agenda") },
  { name: "table of the plan", hash: "#/plan", then: radio("plan-table") },
  { name: "progress", hash: "#/progress" },
  { name: "library", hash: "#/library" },
  { name: "a track of the library", hash: "#/library/redis" },
  { name: "a milestone of the library", hash: "#/library/redis.cache" },
  { name: "history", hash: "#/history" },
  { name: "a change", hash: "#/history/3" },
  { name: "settings", hash: "#/settings" },
  { name: "finding anything", hash: "#/today", then: press("Control+k") },
  { name: "keys", hash: "#/today", then: press("?") },
  { name: "adding", hash: "#/today", then: press("n") },
];

/** What stands where something is still being read or worked out. */
const READING =
  ".skeleton, .progress > [role=progressbar], .forecast:not(:has(p))";

/** Waits until nothing is being read or drawn any more. */
async function rest(page: Page): Promise<void> {
  let before = "";
  for (let calm = 0; calm < 3;) {
    await page.waitForTimeout(200);
    const now = await page.locator("body").innerText();
    const isReading = await page.locator(READING).count();
    calm = now === before && isReading === 0 ? calm + 1 : 0;
    before = now;
  }
}

async function lookAt(
  stage: Stage,
  view: View,
  size?: readonly [number, number],
): Promise<Page> {
  const catalogue = new Catalogue(languageOf(stage.language));
  const say: Say = (id, values) => catalogue.say(id, values ?? null);
  const options = size ? { viewport: { width: size[0], height: size[1] } } : {};
  const page = await stage.page(view.hash, options);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await rest(page);
  if (view.then) {
    await view.then(page, say);
    await rest(page);
  }
  return page;
}

/** Draws each letter as wide as it is alone: pairs of letters move together otherwise, and not the same ones. */
async function unkerned(page: Page): Promise<void> {
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync("* { font-kerning: none !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  });
  await rest(page);
}

/** The texts that people wrote themselves. */
async function written(stage: Stage): Promise<string[]> {
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (value && typeof value === "object")
      Object.values(value).forEach(gather);
  };
  const outline = JSON.parse(stage.waymark("list", "--json")) as {
    headline: string;
    tracks: {
      id: string;
      title: string;
      rows: { id: string; title: string }[];
    }[];
  };
  gather([
    outline.headline,
    ...outline.tracks.flatMap((one) => [one.id, one.title]),
  ]);
  gather(
    outline.tracks.flatMap((one) =>
      one.rows.flatMap((row) => [row.id, row.title]),
    ),
  );
  return [...texts, stage.data];
}

describe("with accents, and longer", () => {
  const stage = new Stage("en-XA");
  let content: Content;

  beforeAll(async () => {
    await liveIn(stage);
    content = new Content(await written(stage));
    await stage.open();
  });
  afterAll(() => stage.close());

  it.each(VIEWS)(
    "$name says everything by messages, and cuts nothing off",
    async (view) => {
      const page = await lookAt(stage, view);
      await stage.picture(page, `accented ${view.name}`);
      const shown = await shownOn(page);
      expect(shown.length).toBeGreaterThan(10);
      const hard = shown.flatMap(({ text, where }) => {
        const left = content.leftOf(text);
        return left ? [`${where}: "${text.slice(0, 80)}" has "${left}"`] : [];
      });
      expect([...new Set(hard)]).toEqual([]);
      const cut = shown
        .filter(({ isCut, isPicture }) => isCut && !isPicture)
        .map(({ where, text }) => `${where}: ${text}`);
      expect(cut).toEqual([]);
      await page.close();
    },
  );

  it.each(VIEWS.filter((view) => !view.then))(
    "$name fits into small windows",
    async (view) => {
      for (const size of SMALL) {
        const page = await lookAt(stage, view, size);
        expect(await stage.sideways(page)).toEqual([]);
        const cut = (await shownOn(page)).filter(
          ({ isCut, isPicture }) => isCut && !isPicture,
        );
        expect(cut.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
        await page.close();
      }
    },
  );
});

describe("from right to left", () => {
  const usual = new Stage("en-GB");
  const mirrored = new Stage("ar-XB");

  beforeAll(async () => {
    for (const stage of [usual, mirrored]) {
      await liveIn(stage);
      await stage.open();
    }
  }, 120_000);
  afterAll(() => Promise.all([usual.close(), mirrored.close()]));

  /** What is said, without the marks for its direction, and without what is another in every run. */
  const plain = ({ text }: Shown): string =>
    text
      .replace(/[\u2066-\u2069\u202a-\u202e]/g, "")
      .replace(/\S*waymark-\w{6}/, "FOLDER")
      .replace(/\d+(\.\d)? (bytes|kB)/, "SIZE")
      .replace(/\d\d:\d\d/, "TIME")
      .trim();

  it.each(VIEWS)("$name is its own mirror image", async (view) => {
    const page = await lookAt(usual, view);
    await unkerned(page);
    const there = (await shownOn(page)).filter(plain);
    await page.close();
    const other = await lookAt(mirrored, view);
    await unkerned(other);
    await mirrored.picture(other, `mirrored ${view.name}`);
    expect(await mirrored.sideways(other)).toEqual([]);
    const here = (await shownOn(other)).filter(plain);
    await other.close();
    expect(here.length).toBeGreaterThan(10);
    expect(here.map(plain)).toEqual(there.map(plain));
    /** Letters beside each other in another order are a little wider or narrower. */
    const TOLERANCE = 8;
    const WIDTH = 1280;
    const wrong = here.flatMap((one, index) => {
      const twin = there[index];
      if (!twin || one.isPicture) return [];
      const off = Math.min(
        Math.abs(twin.left - (WIDTH - one.right)),
        Math.abs(twin.right - (WIDTH - one.left)),
      );
      return off > TOLERANCE
        ? [
            `${one.where}: "${plain(one).slice(0, 60)}" is ${Math.round(off)} pixels off`,
          ]
        : [];
    });
    expect(wrong).toEqual([]);
  });
});
