import { afterAll, beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";

import { Stage } from "./stage";

const stage = new Stage();

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());

/** Answers a command with something no screen expects. */
async function spoil(page: Page, command: string): Promise<void> {
  await page.route(`**/call/${command}`, (route) =>
    route.fulfill({ contentType: "application/json", body: '{"revision": 1}' }),
  );
}

async function logged(page: Page): Promise<string[]> {
  return page.evaluate(
    async () => (await (await fetch("/logged")).json()) as string[],
  );
}

it("says what is safe when a screen breaks, and tries again", async () => {
  const page = await stage.page("#/settings");
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await spoil(page, "today");
  await page.getByRole("link", { name: "Today" }).click();
  await page
    .getByRole("heading", { name: "Something in this screen went wrong" })
    .waitFor();
  await page
    .getByText("Everything that was shown as saved is on the disk.")
    .waitFor();
  await page.getByRole("navigation").waitFor();
  expect(await stage.axe(page)).toEqual([]);
  await stage.picture(page, "broken");
  await expect
    .poll(async () => (await logged(page)).join())
    .toContain("screen: ");
  await page.getByRole("button", { name: "Open the log" }).click();
  await expect.poll(() => stage.opened()).toContain("the log");
  await page.getByRole("link", { name: /^Roadmap/ }).click();
  await page.getByRole("heading", { name: "Roadmap", level: 1 }).waitFor();
  await page.unroute("**/call/today");
  await page.getByRole("link", { name: "Today" }).click();
  await page
    .getByText("Make a slow query fast with an index")
    .first()
    .waitFor();
  await page.close();
});

it("shows the whole window's message where the frame itself breaks, and Reload mends it", async () => {
  const page = await stage.page("#/settings");
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await page.route("**/call/status", async (route) => {
    const view = (await (await route.fetch()).json()) as { roadmap: unknown };
    view.roadmap = { progress: null };
    await route.fulfill({ json: view });
  });
  stage.waymark("doing", "python.handle-many-requests-with-asyncio");
  await page
    .getByRole("heading", {
      name: /Something in (the window|this screen) went wrong/,
    })
    .waitFor();
  await page.unroute("**/call/status");
  await page.getByRole("button", { name: "Reload" }).click();
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await page.close();
});

it("tells of what no screen caught, with a way to the log, and only once", async () => {
  const page = await stage.page("#/settings");
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await page.evaluate(() => {
    for (let time = 0; time < 3; time++)
      void Promise.reject(new Error("nobody took this"));
  });
  const alert = page
    .getByRole("alert")
    .filter({ hasText: "Something in this window went wrong." });
  await alert.getByRole("button", { name: "Open the log" }).waitFor();
  expect(await stage.axe(page)).toEqual([]);
  const lines = (await logged(page)).filter((line) =>
    line.includes("nobody took this"),
  );
  expect(lines).toHaveLength(1);
  await page.close();
});

it("says what to do where the script does not load at all", async () => {
  const page = await stage.page("#/settings");
  await page.route("**/*.js", (route) => route.abort());
  await page.reload();
  await page.getByRole("heading", { name: "Waymark did not start" }).waitFor();
  expect(await stage.axe(page)).toEqual([]);
  await stage.picture(page, "not-started");
  await page.close();
});
