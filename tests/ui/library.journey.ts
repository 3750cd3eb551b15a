import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { SMALL, Stage } from "./stage";

interface Milestone {
  id: string;
  why: string;
  outcome: string;
}
interface Track {
  milestones: Milestone[];
}

const stage = new Stage();
const SQL = resolve(
  import.meta.dirname,
  "../../assets/library/tracks/sql.json",
);

/** Puts a file into the data folder's `library/`. */
function put(name: string, text: string): void {
  mkdirSync(join(stage.data, "library"), { recursive: true });
  writeFileSync(join(stage.data, "library", name), text);
}

beforeAll(async () => {
  stage.waymark("init", "--title", "Mine", "--hours", "2,0,2,0,0,2,0");
  stage.waymark("library", "add", "sql", "--alone");
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

it("shows a milestone whole before it is taken, with what it needs", async () => {
  const page = await stage.page("#/library");
  await page.getByRole("heading", { name: "Languages" }).waitFor();
  await page.getByRole("button", { name: "Milestones of Redis" }).click();
  await page.getByRole("link", { name: /Run Redis and find your way/ }).click();
  const panel = page.getByRole("complementary", {
    name: "Milestone of the library",
  });
  await panel.getByRole("heading", { name: "Steps" }).waitFor();
  await panel
    .getByRole("button", { name: /, free/ })
    .first()
    .click();
  await expect.poll(() => stage.opened()).toHaveLength(1);
  await panel.getByText("With what it needs").waitFor();
  await panel.getByRole("button", { name: /^Add to my roadmap/ }).click();
  await page.getByText(/milestones it needs from the library/).waitFor();
  await panel.getByRole("link", { name: "On your roadmap" }).waitFor();
  await page.keyboard.press("Control+z");
  await panel.getByRole("button", { name: /^Add to my roadmap/ }).waitFor();
  await panel
    .getByRole("checkbox", { name: /With what it needs/ })
    .uncheck({ force: true });
  await panel.getByRole("button", { name: /^Add to my roadmap/ }).click();
  await panel.getByRole("link", { name: "On your roadmap" }).click();
  await expect.poll(() => page.url()).toContain("#/roadmap/redis.start");
  await page.close();
});

it("is gone through with the keys of every list, and the panel is the next stop", async () => {
  const page = await stage.page("#/library");
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(
      () =>
        (document.activeElement as HTMLElement | null)?.dataset["key"] ??
        document.activeElement?.getAttribute("aria-label"),
    );
  await page.getByRole("heading", { name: "Skills" }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe("csharp");
  await page.keyboard.press("End");
  const last = await focused();
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(last);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe("go");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toMatch(/^go\./);
  await page.keyboard.press("Enter");
  await page.getByRole("complementary", { name: "Milestone" }).waitFor();
  await page.keyboard.press("Tab");
  await expect.poll(focused).toBe("Close the milestone");
  await page.keyboard.press("Shift+Tab");
  await expect.poll(focused).toMatch(/^go\./);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.url()).toMatch(/#\/library$/);
  await expect.poll(focused).toMatch(/^go\./);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(focused).toBe("go");
  await page.keyboard.press("ArrowLeft");
  expect(
    await page.getByRole("link", { name: /first Go program/ }).count(),
  ).toBe(0);
  await page.close();
});

it("finds what adverts ask for, in their words", async () => {
  const page = await stage.page("#/library");
  await page.keyboard.press("/");
  await page.keyboard.type("golang");
  await page.getByText(/^\d+ match/).waitFor();
  await page
    .getByRole("link", { name: /first Go program/i })
    .first()
    .waitFor();
  await page.getByLabel("Search the library").fill("quantum gardening");
  await page.getByRole("heading", { name: "Nothing matches" }).waitFor();
  await page.getByRole("button", { name: "Show everything" }).click();
  await page.getByRole("heading", { name: "Skills" }).waitFor();
  await page.close();
});

it("adds a whole track from its panel", async () => {
  const page = await stage.page("#/library/git");
  const panel = page.getByRole("complementary", { name: "Track" });
  await panel.getByRole("heading", { name: "Git and collaboration" }).waitFor();
  await panel.getByRole("button", { name: /^Add to my roadmap/ }).click();
  await panel.getByText("All of it is on your roadmap.").waitFor();
  expect(stage.waymark("list", "--track", "git")).toContain(
    "git.first-repository",
  );
  await page.keyboard.press("Control+z");
  await panel.getByRole("button", { name: /^Add to my roadmap/ }).waitFor();
  await panel.getByRole("button", { name: "Close the track" }).click();
  await expect.poll(() => page.url()).toMatch(/#\/library$/);
  await page.close();
});

describe("when the library says something else", () => {
  beforeAll(() => {
    stage.waymark("edit", "sql.joins", "why=Because I say so.");
    const track = JSON.parse(readFileSync(SQL, "utf8")) as Track;
    const joins = track.milestones.find((one) => one.id === "sql.joins");
    if (!joins) throw new Error("sql.joins is gone");
    joins.why = "A better reason.";
    joins.outcome = "You can join five tables.";
    put("sql.json", JSON.stringify(track));
    put("broken.json", "{");
  });

  it("offers it field by field and keeps what the person wrote", async () => {
    const page = await stage.page("#/library");
    await page.getByText("library/broken.json:1: This is not JSON").waitFor();
    await page.getByRole("button", { name: "What is new" }).click();
    const dialog = page.getByRole("dialog", {
      name: "What is new in the library",
    });
    await dialog.getByText("Because I say so.").waitFor();
    expect(await stage.axe(page)).toEqual([]);
    const why = dialog.getByRole("checkbox", {
      name: /Why, which you changed/,
    });
    const outcome = dialog.getByRole("checkbox", { name: /You can/ });
    expect([await why.isChecked(), await outcome.isChecked()]).toEqual([
      false,
      true,
    ]);
    await dialog.getByRole("button", { name: "Take in 1 change" }).click();
    await dialog.waitFor({ state: "hidden" });
    const shown = stage.waymark("show", "sql.joins");
    expect(shown).toContain("You can join five tables.");
    expect(shown).toContain("Because I say so.");
    await page.getByRole("button", { name: "What is new" }).click();
    await page.getByText("There is nothing to take in.").waitFor();
    await page.close();
  });
});

describe.each(["#/library", "#/library/redis", "#/library/redis.cache"])(
  "%s",
  (hash) => {
    it.each(["light", "dark"] as const)(
      "has nothing that axe finds, %s",
      async (colorScheme) => {
        const page = await stage.page(hash, { colorScheme });
        await page.getByRole("heading", { name: "Skills" }).waitFor();
        await page.waitForTimeout(300);
        expect(await stage.axe(page)).toEqual([]);
        await page.close();
      },
    );

    it.each(SMALL)(
      "does not scroll sideways at %i x %i",
      async (width, height) => {
        const page = await stage.page(hash, { viewport: { width, height } });
        await page.getByRole("heading", { name: "Skills" }).waitFor();
        await page.waitForTimeout(200);
        expect(await stage.sideways(page)).toEqual([]);
        await page.close();
      },
    );
  },
);
