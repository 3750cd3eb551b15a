import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { Stage } from "./stage";

const stage = new Stage();

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

it("makes a backup, shows what restoring it would change, and restores it", async () => {
  const page = await stage.page("#/settings");
  const card = page.getByRole("region", { name: "Backups" });
  await card.getByRole("button", { name: "Make one now" }).click();
  await page
    .getByText(/^Made a backup of \d+ files, .* kB, and read it back\.$/)
    .waitFor();
  const made = card
    .getByRole("listitem")
    .filter({ hasText: "You asked for it" });
  await made.waitFor();

  stage.waymark("tick", "python.handle-many-requests-with-asyncio");
  stage.waymark("remove", "postgresql.back-up-restore-and-prove-it");
  stage.waymark("add", "track", "Gardening");
  await made.getByRole("button", { name: /^Restore the backup of/ }).click();
  const dialog = page.getByRole("dialog", { name: /^Restore the backup of/ });
  await dialog
    .getByText("It holds 6 milestones, 2 done.", { exact: true })
    .waitFor();
  await dialog
    .getByText('The tick of "Handle many requests with asyncio" would be gone.')
    .waitFor();
  await dialog.getByText("1 track would go").click();
  await dialog.getByText("Gardening").waitFor();
  await dialog.getByText("1 milestone would come").click();
  await dialog.getByText("Back up, restore and prove it").waitFor();
  await dialog.getByText("1 milestone would change").click();
  await dialog.getByText("status", { exact: true }).waitFor();
  await page.waitForTimeout(300);
  expect(await stage.axe(page)).toEqual([]);
  await stage.picture(page, "restore");

  await dialog.getByRole("button", { name: "Leave it" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(stage.waymark("list")).toContain("Gardening");

  await made.getByRole("button", { name: /^Restore the backup of/ }).click();
  await dialog.getByRole("button", { name: "Restore", exact: true }).click();
  await page.getByText(/^Restored the backup of .*\.$/).waitFor();
  await dialog.waitFor({ state: "detached" });
  expect(stage.waymark("list")).not.toContain("Gardening");
  await card.getByText(/Before a restore/).waitFor();

  await made.getByRole("button", { name: /^Restore the backup of/ }).click();
  await dialog.getByText("Your roadmap is the same.").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await page.getByText(/^Undone: Restored the backup of/).waitFor();
  expect(stage.waymark("list")).toContain("Gardening");
  await page.close();
});

it("keeps the room that backups may take", async () => {
  const page = await stage.page("#/settings");
  const room = page.getByLabel("Room they may take, in MB");
  await room.fill("0");
  await page.keyboard.press("Tab");
  await page.getByText("Write a whole number from 1 to 100,000.").waitFor();
  await room.fill("80");
  await page.keyboard.press("Tab");
  await page
    .getByText("Changed the room for backups to 80 MB.", { exact: true })
    .waitFor();
  await page.reload();
  await expect
    .poll(() => page.getByLabel("Room they may take, in MB").inputValue())
    .toBe("80");
  await page.close();
});

it("says why a file cannot be restored, and looks right in both themes", async () => {
  writeFileSync(
    join(stage.data, "backups", "from-a-friend.tar.zst"),
    "Dear diary",
  );
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await stage.page("#/settings", { colorScheme });
    const odd = page
      .getByRole("listitem")
      .filter({ hasText: "from-a-friend.tar.zst" });
    await odd.getByRole("button", { name: /^Restore the backup of/ }).click();
    await page
      .getByText(
        '"from-a-friend.tar.zst" cannot be used: it is no backup of Waymark.',
      )
      .waitFor();
    await page.waitForTimeout(300);
    expect(await stage.axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page
      .getByRole("region", { name: "Backups" })
      .scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    expect(await stage.axe(page)).toEqual([]);
    await stage.picture(page, `backups-${colorScheme}`);
    await page.close();
  }
});
