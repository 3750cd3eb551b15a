import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { Stage } from "./stage";

const stage = new Stage();
const INDEX = "postgresql.make-a-slow-query-fast-with-an-index";
const BACKUP = "postgresql.back-up-restore-and-prove-it";

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

/** Makes a milestone wait for one more in the file, as a merge would. */
function waitInFile(id: string, on: string): void {
  const path = join(stage.data, "tracks/postgresql.json");
  const track = JSON.parse(readFileSync(path, "utf8")) as {
    milestones: { id: string; after?: string[] }[];
  };
  const milestone = track.milestones.find((one) => one.id === id);
  if (!milestone) throw new Error(`${id} is not in the file.`);
  milestone.after = [...(milestone.after ?? []), on];
  writeFileSync(path, JSON.stringify(track));
}

it("tells of a circle that came with the files and mends it in the panel", async () => {
  const page = await stage.page(`#/roadmap/${INDEX}`);
  const panel = page.getByRole("complementary", { name: "Milestone" });
  await panel
    .getByRole("link", { name: "Model a domain in tables and keys" })
    .waitFor();
  waitInFile(INDEX, BACKUP);

  const notice = page.getByRole("alert");
  await notice
    .getByText(
      '"Make a slow query fast with an index" waits for "Back up, restore and prove it", and',
    )
    .waitFor();
  await panel.getByText("in a circle", { exact: true }).waitFor();
  await panel.getByText(/this one does not block\.$/).waitFor();
  await panel.getByText("Ready", { exact: true }).waitFor();
  await page.waitForTimeout(300);
  expect(await stage.axe(page)).toEqual([]);
  await stage.picture(page, "circle");

  await panel
    .getByRole("button", {
      name: "Do not wait for Back up, restore and prove it any more",
    })
    .click();
  await notice.waitFor({ state: "detached" });
  await panel.getByText("in a circle").waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await notice.waitFor();
  await page.close();
});
