import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { Stage } from "./stage";

const stage = new Stage();
const file = (name: string): string => join(stage.data, name);
const mine = { mode: 0o600 };
const CONFLICT = "tracks/postgresql.sync-conflict-20261124-140200-ABCDEFG.json";

beforeAll(async () => {
  stage.furnish();
  // What is dated later than now would be told.
  await stage.open(new Date().toISOString());
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

it("says that all is well", async () => {
  const page = await stage.page("#/settings");
  const card = page.getByRole("region", { name: "Your data" });
  await card.getByRole("button", { name: "Check the files" }).click();
  await card.getByText("All is well.").waitFor();
  await card.getByText("What was looked at").click();
  await card
    .getByText("roadmap.json and 3 tracks with 6 milestones.")
    .waitFor();
  await page.close();
});

it("says what needs you, and mends what loses nothing", async () => {
  const track = readFileSync(file("tracks/postgresql.json"), "utf8");
  writeFileSync(file(CONFLICT), track.replaceAll('"todo"', '"done"'), mine);
  copyFileSync(file("tracks/python.json"), file("tracks/python (1).json"));
  writeFileSync(file("roadmap.tmp"), "half a roadmap", mine);
  writeFileSync(file("tracks/My plans.json"), "{}", mine);
  for (const [name, options] of [
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["small", { viewport: { width: 900, height: 600 } }],
  ] as const) {
    const page = await stage.page("#/settings", options);
    const card = page.getByRole("region", { name: "Your data" });
    await card.getByRole("button", { name: "Check the files" }).click();
    await card
      .getByText("1 thing needs you, 2 things can be mended.")
      .waitFor();
    await card
      .getByText(
        'It has a tick at "Make a slow query fast with an index" and "Back up, restore and prove it".',
      )
      .waitFor();
    await card
      .getByRole("button", { name: "Check again" })
      .scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    expect(await stage.axe(page)).toEqual([]);
    await stage.picture(page, `doctor-${name}`);
    if (name === "small") {
      await card
        .getByRole("button", { name: "Mend what can be mended" })
        .click();
      const done = card.getByRole("region", { name: "What was mended" });
      await done.getByText(/^Made a backup first: /).waitFor();
      await done
        .getByText('Put 1 leftover into "damaged": "roadmap.tmp".')
        .waitFor();
      await card.getByText("1 thing needs you.", { exact: true }).waitFor();
      expect(await stage.axe(page)).toEqual([]);
      await stage.picture(page, "doctor-mended");
    }
    await page.close();
  }
  expect(existsSync(file(CONFLICT))).toBe(true);
  expect(existsSync(file("tracks/python (1).json"))).toBe(false);
  expect(readdirSync(file("damaged"))).toHaveLength(2);
  expect(stage.waymark("list")).toContain("Back up, restore and prove it");
});
