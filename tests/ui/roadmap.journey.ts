import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { Stage } from "./stage";

const stage = new Stage();
const INDEX = "postgresql.make-a-slow-query-fast-with-an-index";

beforeAll(async () => {
  stage.furnish();
  await stage.open();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

function titles(): string[] {
  const view = JSON.parse(stage.waymark("list", "--json")) as {
    tracks: { rows: { title: string }[] }[];
  };
  return view.tracks.flatMap((track) => track.rows.map((row) => row.title));
}

function statusOf(id: string): string {
  return (
    JSON.parse(stage.waymark("show", id, "--json")) as {
      row: { status: string };
    }
  ).row.status;
}

it("ticks with one click and takes it back from the message", async () => {
  const page = await stage.page("#/roadmap");
  const tick = page.getByRole("checkbox", {
    name: "Make a slow query fast with an index",
  });
  await tick.click();
  await page
    .getByText('Ticked "Make a slow query fast with an index".')
    .waitFor();
  expect(await tick.getAttribute("aria-checked")).toBe("true");
  expect(statusOf(INDEX)).toBe("done");
  await page
    .getByRole("region", { name: "Messages" })
    .getByRole("button", { name: "Undo", exact: true })
    .click();
  await page
    .getByText('Undone: Ticked "Make a slow query fast with an index".')
    .waitFor();
  expect(statusOf(INDEX)).toBe("todo");
  await page.close();
});

it("goes through the outline, ticks, skips and moves with keys alone", async () => {
  const page = await stage.page("#/roadmap");
  const row = page.getByRole("checkbox", {
    name: /Make a slow query fast with an index/,
  });
  const becomes = async (
    name: string,
    status: string,
    checked: string,
  ): Promise<void> => {
    await page.keyboard.press(name);
    await expect.poll(() => statusOf(INDEX)).toBe(status);
    await expect.poll(() => row.getAttribute("aria-checked")).toBe(checked);
  };
  await page
    .getByRole("link", { name: "Model a domain in tables and keys" })
    .focus();
  await page.keyboard.press("ArrowDown");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe("Make a slow query fast with an index");
  await becomes(" ", "done", "true");
  await becomes("Control+z", "todo", "false");
  await becomes("Control+Shift+z", "done", "true");
  await becomes(" ", "todo", "false");
  await becomes("s", "skipped", "false");
  await becomes("s", "todo", "false");
  await page.keyboard.press("Alt+ArrowUp");
  await expect
    .poll(() => titles().slice(2, 4))
    .toEqual([
      "Make a slow query fast with an index",
      "Model a domain in tables and keys",
    ]);
  await page.keyboard.press("Control+z");
  await expect
    .poll(() => titles()[2])
    .toBe("Model a domain in tables and keys");
  await page.close();
});

it("drags a milestone to another track", async () => {
  const page = await stage.page("#/roadmap");
  const from = page.getByRole("link", {
    name: "Back up, restore and prove it",
  });
  const to = page.getByRole("link", {
    name: "Serve a JSON API with pagination",
  });
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error("The rows are not there.");
  await page.mouse.move(start.x + 30, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 30, start.y + 30, { steps: 3 });
  await page.mouse.move(end.x + 30, end.y + end.height - 4, { steps: 5 });
  await page.mouse.up();
  await expect
    .poll(() => titles().at(-1))
    .toBe("Back up, restore and prove it");
  await page.keyboard.press("Control+z");
  await expect
    .poll(() => titles().at(-1))
    .toBe("Serve a JSON API with pagination");
  await page.close();
});

it("searches and filters", async () => {
  const page = await stage.page("#/roadmap");
  await page.getByRole("heading", { name: "Roadmap" }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("index");
  await page.getByText("1 match").waitFor();
  expect(await page.getByRole("checkbox").count()).toBe(1);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Filter" }).click();
  const panel = page.getByRole("dialog", { name: "Filter" });
  await panel.getByRole("button", { name: "Done", exact: true }).click();
  await page.getByText("2 matches").waitFor();
  await panel.getByRole("button", { name: "Skills" }).click();
  await page.getByText("Nothing matches").waitFor();
  await page.keyboard.press("Escape");
  // The panel has a button of that name too, until it is gone.
  await panel.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect.poll(() => page.getByRole("checkbox").count()).toBe(6);
  await page.close();
});

it("reads and edits all of a milestone beside the list", async () => {
  const page = await stage.page(`#/roadmap/${INDEX}`);
  const panel = page.getByRole("complementary", { name: "Milestone" });
  await panel.getByRole("button", { name: /^Title:/ }).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Make a slow query quick");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Make a slow query quick" }).waitFor();

  await panel.getByLabel("Add a step").fill("Load a million rows");
  await page.keyboard.press("Enter");
  await panel.getByRole("checkbox", { name: "Load a million rows" }).click();
  await expect
    .poll(() => stage.waymark("show", INDEX))
    .toContain("[x] Load a million rows");

  await panel.getByRole("button", { name: "Due: set a date" }).click();
  await panel.getByLabel("Due", { exact: true }).fill("2027-01-31");
  await page.getByText("due 31 Jan").filter({ visible: true }).waitFor();

  await panel.getByRole("button", { name: "Write a note" }).click();
  await panel
    .getByLabel("Note, in Markdown")
    .fill("Seq scan **wins** on small tables. <script>alert(1)</script>");
  await page.keyboard.press("Control+Enter");
  expect(await panel.locator("strong").textContent()).toBe("wins");
  expect(await panel.locator("script").count()).toBe(0);

  await panel.getByRole("button", { name: "Add a resource" }).click();
  await panel.getByLabel("Title", { exact: true }).fill("PostgreSQL manual");
  await panel.getByLabel("Address").fill("https://www.postgresql.org/docs/");
  await panel.getByRole("button", { name: "Save" }).click();
  await panel
    .getByRole("button", { name: /PostgreSQL manual/ })
    .first()
    .click();
  await expect
    .poll(() => stage.opened())
    .toEqual(["https://www.postgresql.org/docs/"]);

  await panel.getByRole("button", { name: "Add another" }).click();
  const finder = page.getByRole("combobox", {
    name: "Find the milestone that comes first",
  });
  await finder.fill("zzzz");
  await page.getByText("Nothing is called that.").waitFor();
  await finder.fill("Back up");
  await page.getByRole("option", { name: /Back up, restore/ }).click();
  await page.getByText("That would make a circle").waitFor();
  await page.keyboard.press("Escape");

  await panel.getByRole("button", { name: "Log time" }).click();
  await page.getByLabel("How long").fill("45 min");
  await page.getByRole("button", { name: "Log", exact: true }).click();
  await panel.getByText("45 min logged").waitFor();

  await panel.getByText("History").click();
  await panel.getByText("Renamed").waitFor();
  await page.close();
});

it("adds, renames and removes tracks and milestones", async () => {
  const page = await stage.page("#/roadmap");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("menuitem", { name: "Track" }).click();
  await page.getByLabel("What will you learn?").fill("Git");
  await page.keyboard.press("Enter");
  await page.getByText("No milestone yet. Press n to add one.").waitFor();
  await page.keyboard.press("n");
  await page.getByLabel("What will you do?").fill("Resolve a conflict #git 3h");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: "Add milestone" })
    .click();
  await page.getByRole("heading", { name: /Resolve a conflict/ }).waitFor();
  await page.getByRole("button", { name: "More for Git" }).click();
  await page.getByRole("menuitem", { name: "Remove track" }).click();
  await page.getByText('Removed the track "Git" with its milestone.').waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect.poll(() => titles().at(-1)).toBe("Resolve a conflict");
  await page.close();
});

it("shows what the command line does, within a second", async () => {
  const page = await stage.page("#/roadmap");
  const tick = page.getByRole("checkbox", {
    name: "Back up, restore and prove it",
  });
  await tick.waitFor();
  stage.waymark("tick", "postgresql.back-up-restore-and-prove-it");
  await expect
    .poll(() => tick.getAttribute("aria-checked"), { timeout: 1_500 })
    .toBe("true");
  await page.close();
});
