/** Makes the screenshots of the README into assets/screenshots, from a roadmap made for them. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, it } from "vitest";

import { liveIn } from "./lived";
import { Stage } from "./stage";

const out = resolve(import.meta.dirname, "../../assets/screenshots");
const stage = new Stage();

beforeAll(async () => {
  mkdirSync(out, { recursive: true });
  await liveIn(stage);
  await stage.open();
}, 60_000);
afterAll(() => stage.close());

it.each([
  ["today", "#/today", "light"],
  ["today-dark", "#/today", "dark"],
  ["roadmap", "#/roadmap/python.json-api", "light"],
  ["library", "#/library/redis.cache", "light"],
] as const)("%s", async (name, hash, colorScheme) => {
  const page = await stage.page(hash, { colorScheme });
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.close();
});
