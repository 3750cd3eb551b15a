import { renameSync } from "node:fs";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { Stage } from "./stage";

const stage = new Stage();
const drawer = `${stage.data}-unplugged`;

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

const INDEX = "Make a slow query fast with an index";

it("shows what is not saved, asks before it closes, and saves by itself when the disk is back", async () => {
  const page = await stage.page("#/roadmap");
  renameSync(stage.data, drawer);
  await page.getByRole("checkbox", { name: INDEX }).click();
  await page.getByText("It is not saved yet.").waitFor();
  const notice = page.getByRole("alert");
  await notice.getByText("Your last change is not saved.").waitFor();
  await page.getByRole("status").getByText("1 change not saved").waitFor();
  expect(await page.getByRole("checkbox", { name: INDEX }).isChecked()).toBe(
    true,
  );
  expect(await stage.axe(page)).toEqual([]);
  await stage.picture(page, "unsaved");

  expect(await stage.closes()).toBe(false);
  const dialog = page.getByRole("dialog", {
    name: "Close although something is not saved?",
  });
  await dialog.getByText("1 change could not be written.").waitFor();
  await page.waitForTimeout(300);
  expect(await stage.axe(page)).toEqual([]);
  await stage.picture(page, "closing");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 900, height: 600 });
  await stage.picture(page, "closing-dark-small");
  await page.emulateMedia({ colorScheme: "light" });
  await dialog.getByRole("button", { name: "Close", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText("Your last change is not saved.").waitFor();

  await notice.getByRole("button", { name: "Save a copy elsewhere…" }).click();
  const elsewhere = page.getByRole("dialog", { name: "Save a copy elsewhere" });
  const copy = join(drawer, "copy.tar.zst");
  await elsewhere.getByRole("textbox").fill(copy);
  await elsewhere.getByRole("button", { name: "Save there" }).click();
  await page.getByText(`Everything is in "${copy}" too.`).waitFor();

  expect(await stage.closes()).toBe(false);
  await dialog.getByRole("textbox").fill(copy);
  await dialog.getByRole("button", { name: "Save there and close" }).click();
  await dialog.getByText(/already/).waitFor();
  expect(await stage.opened()).toEqual([]);
  await dialog.getByRole("button", { name: "Close and lose them" }).click();
  await expect.poll(() => stage.opened()).toEqual(["quit"]);

  renameSync(drawer, stage.data);
  await dialog.waitFor({ state: "detached" });
  await notice.waitFor({ state: "detached" });
  await page
    .getByRole("status")
    .getByText(/^Saved on this computer/)
    .waitFor();
  expect(stage.waymark("list")).toContain(`[x] ${INDEX}`);
  expect(await stage.closes()).toBe(true);
});

it("takes a copy in again that is elsewhere", async () => {
  stage.waymark("untick", "postgresql.make-a-slow-query-fast-with-an-index");
  const page = await stage.page("#/settings");
  const card = page.getByRole("region", { name: "Backups" });
  await card
    .getByLabel("A backup that is elsewhere")
    .fill(join(stage.data, "copy.tar.zst"));
  await card.getByRole("button", { name: "Look at it…" }).click();
  const dialog = page.getByRole("dialog", { name: /^Restore/ });
  await dialog.getByText("1 milestone would change").waitFor();
  await stage.picture(page, "restore-elsewhere");
  await dialog.getByRole("button", { name: "Restore", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  expect(stage.waymark("list")).toContain(`[x] ${INDEX}`);
});
