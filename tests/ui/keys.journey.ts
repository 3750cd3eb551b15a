import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { SMALL, Stage } from "./stage";

const stage = new Stage();

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

it("gives an action another key, tells of a conflict, swaps, and resets", async () => {
  const page = await stage.page("#/today");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await sheet
    .getByRole("button", { name: /^n ?, the key for Add a milestone/ })
    .click();
  await sheet
    .getByText("Press the new key, or two after each other.")
    .waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await sheet.getByText("g p is the key for “Go to Plan” already.").waitFor();
  expect(await stage.axe(page)).toEqual([]);
  await stage.picture(page, "keys-conflict");
  await sheet.getByRole("button", { name: "Choose another" }).click();
  await page.keyboard.press("a");
  await sheet
    .getByRole("button", { name: /^a ?, the key for Add a milestone/ })
    .waitFor();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  await page.keyboard.press("n");
  await page.keyboard.press("a");
  const dialog = page.getByRole("dialog", { name: "Add a milestone" });
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  await page.keyboard.press("?");
  await sheet.getByLabel("Search the keys").fill("go to");
  await sheet
    .getByRole("button", { name: /^g t ?, the key for Go to Today/ })
    .click();
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await sheet.getByRole("button", { name: "Swap them" }).click();
  await sheet
    .getByRole("button", { name: /^g t ?, the key for Go to Roadmap/ })
    .waitFor();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await stage.axe(page)).toEqual([]);
  await stage.picture(page, "keys-dark");
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await page.getByRole("heading", { name: "Roadmap", level: 1 }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText("Undone: Changed the keys.").waitFor();

  await page.goto(page.url().replace(/#.*/, "#/settings/settings-keys"));
  await page.getByText("You have changed the keys of 1 action.").waitFor();
  await page.getByRole("button", { name: "Reset all keys" }).click();
  await page.getByText("Reset the keys.", { exact: true }).waitFor();
  await page.close();
});

it("follows a key of the outline, and a hint follows the key", async () => {
  stage.waymark("undo");
  const page = await stage.page("#/roadmap");
  await page.getByRole("heading", { name: "Roadmap" }).waitFor();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("menuitem", { name: "Milestone a" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await sheet.getByRole("button", { name: /^s ?, the key for Skip/ }).click();
  await page.keyboard.press("x");
  await sheet.getByRole("button", { name: /^x ?, the key for Skip/ }).waitFor();
  for (const [width, height] of SMALL) {
    await page.setViewportSize({ width, height });
    expect(await stage.sideways(page)).toEqual([]);
    await stage.picture(page, `keys-${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  const link = page.getByRole("link", { name: /Handle many requests/ });
  await link.focus();
  await page.keyboard.press("s");
  await page.keyboard.press("x");
  await page.getByText(/Skipped "Handle many requests/).waitFor();
  await page.close();
});
