/** What a person has to show for a milestone: by the keyboard, by dragging, and opened safely. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { SMALL, Stage } from "./stage";

const ID = "postgresql.make-a-slow-query-fast-with-an-index";
const stage = new Stage();
/** The files that the host "chooses" stand beside its downloads, which are beside the data. */
const shelf = join(stage.data, "..", "to-choose");
const file = (name: string): string => join(shelf, name);

beforeAll(async () => {
  stage.furnish();
  mkdirSync(shelf, { recursive: true });
  writeFileSync(file("before.png"), "a picture of a plan");
  writeFileSync(file("measure.sh"), "#!/bin/sh\n");
  await stage.open();
});

afterAll(async () => {
  rmSync(shelf, { recursive: true, force: true });
  await stage.close();
});

async function panel(options = {}): Promise<Page> {
  const page = await stage.page(`#/roadmap/${ID}`, options);
  await page.getByRole("heading", { name: "Proof" }).waitFor();
  return page;
}

test("links and files are attached, opened safely, renamed, removed and brought back", async () => {
  const page = await panel();
  await page.getByRole("button", { name: "Add a link" }).press("Enter");
  await page.getByLabel("Address").fill("https://github.com/me/queries");
  await page.getByLabel("Title", { exact: true }).fill("The repository");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^The repository/ }).waitFor();

  await page.getByRole("button", { name: "Add files" }).click();
  const picture = page.getByRole("button", { name: /^before\.png/ });
  await picture.waitFor();
  expect(await picture.textContent()).toMatch(/File, 19 bytes, 23\sNov/);
  await picture.click();
  await page.getByRole("button", { name: /^measure\.sh/ }).click();
  await page.getByText("does not open files that may run something").waitFor();
  const opened = (await stage.opened()).map((one) =>
    one.replace(stage.data, "DATA"),
  );
  expect(opened).toEqual([
    `open DATA/proof/${ID}/before.png`,
    `show DATA/proof/${ID}/measure.sh`,
  ]);

  await page.getByRole("button", { name: "More for before.png" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await page.getByLabel("Title of the evidence").fill("The plan before");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^The plan before/ }).waitFor();

  await page.getByRole("button", { name: "More for measure.sh" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  const script = page.getByRole("button", { name: /^measure\.sh/ });
  await script.waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await script.waitFor();
  expect(stage.complaints).toEqual([]);
  await page.context().close();
});

test("a reflection that is left while it is written is saved, and one undo takes it back", async () => {
  const other = "http-and-apis.serve-a-json-api-with-pagination";
  const page = await stage.page(`#/roadmap/${other}`);
  await page.getByRole("button", { name: "Write a reflection" }).click();
  await page.getByLabel("Reflection, in Markdown").fill("Cursors, not pages.");
  await page.locator(`[data-milestone="${ID}"] a`).click();
  await page
    .getByRole("region", { name: "Messages" })
    .getByRole("button", { name: "Undo", exact: true })
    .waitFor();
  await expect
    .poll(() => stage.waymark("show", other, "--json"))
    .toContain("Cursors, not pages.");
  await page.keyboard.press("Control+z");
  await expect
    .poll(() => stage.waymark("show", other, "--json"))
    .not.toContain("Cursors, not pages.");
  await page.context().close();
});

test("a reflection outlasts the window, and one that was cancelled can be brought back", async () => {
  const page = await panel();
  const field = page.getByLabel("Reflection, in Markdown");
  await page.getByRole("button", { name: "Write a reflection" }).click();
  await field.fill("Half a thought");
  await page.waitForTimeout(600);
  await page.reload();
  await expect.poll(() => field.inputValue()).toBe("Half a thought");
  await page.getByText("It is not saved yet.").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Bring back what you wrote" }).click();
  await expect.poll(() => field.inputValue()).toBe("Half a thought");
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.context().close();
});

test("a reflection is written and kept", async () => {
  const page = await panel();
  await page.getByRole("button", { name: "Write a reflection" }).press("Enter");
  await page
    .getByLabel("Reflection, in Markdown")
    .fill("An index is **not** free.");
  await page.keyboard.press("Control+Enter");
  await page.locator("strong", { hasText: "not" }).waitFor();
  expect(stage.waymark("proof", ID)).toContain("An index is **not** free.");
  await page.context().close();
});

test("files and links dragged onto a row or the panel are attached to that milestone", async () => {
  const page = await panel();
  const url = new URL(page.url()).origin;
  const drag = (
    state: string,
    x: number,
    y: number,
    paths: string[] = [],
    links: string[] = [],
  ): Promise<Response> =>
    fetch(`${url}/drag`, {
      method: "POST",
      body: JSON.stringify({ state, paths, links, x, y }),
    });
  const row = page.locator(
    '[data-milestone="postgresql.back-up-restore-and-prove-it"]',
  );
  const box = await row.boundingBox();
  if (!box) throw new Error("The row is not shown.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  writeFileSync(file("restore.log"), "restored");
  await drag("over", x, y);
  await page.getByText("Attach here").waitFor();
  await stage.picture(page, "proof-drag");
  await drag("left", 0, 0);
  await page.getByText("Attach here").waitFor({ state: "detached" });
  await drag("dropped", x, y, [file("restore.log")]);
  await page
    .getByText('Attached "restore.log" to "Back up, restore and prove it".')
    .waitFor();

  const aside = await page
    .getByRole("complementary", { name: "Milestone" })
    .boundingBox();
  if (!aside) throw new Error("The panel is not shown.");
  await drag("dropped", aside.x + 60, aside.y + 300, [file("restore.log")]);
  await page.getByRole("button", { name: /^restore\.log/ }).waitFor();
  await drag("dropped", x, y, [], ["https://example.com/restored?on=%26"]);
  await page
    .getByText(/Attached "example\.com.*" to "Back up, restore and prove it"/)
    .waitFor();
  await drag("dropped", 60, 400, [file("restore.log")]);
  await drag("dropped", x, y, [file("gone.log")]);
  await page.getByText("was not attached: it is not there.").waitFor();
  await page.context().close();
});

test("it can be read by everybody, and fits", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await panel({ colorScheme });
    expect(await stage.axe(page)).toEqual([]);
    await page.getByRole("heading", { name: "Proof" }).scrollIntoViewIfNeeded();
    await stage.picture(page, `proof-${colorScheme}`);
    await page.getByRole("button", { name: "Add a link" }).click();
    // From the top, where nothing is half behind the panel's head.
    await page
      .getByRole("complementary", { name: "Milestone" })
      .evaluate((panel) => (panel.scrollTop = 0));
    expect(await stage.axe(page)).toEqual([]);
    await page.context().close();
  }
  for (const [width, height] of SMALL) {
    const page = await panel({ viewport: { width, height } });
    await page.getByRole("heading", { name: "Proof" }).scrollIntoViewIfNeeded();
    await stage.picture(page, `proof-${width}`);
    expect(await stage.sideways(page)).toEqual([]);
    await page.context().close();
  }
});
