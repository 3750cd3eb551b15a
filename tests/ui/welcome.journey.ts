import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { Stage } from "./stage";

const empty = new Stage();
const fresh = new Stage();

beforeAll(async () => {
  await empty.open();
  await fresh.open();
});
afterAll(async () => {
  await empty.close();
  await fresh.close();
});
afterEach(() =>
  expect([
    ...empty.complaints.splice(0),
    ...fresh.complaints.splice(0),
  ]).toEqual([]),
);

it("shows the card that an arrow key has chosen, with a ring", async () => {
  const page = await empty.page("", { viewport: { width: 900, height: 600 } });
  await page.getByText("Backend developer", { exact: true }).waitFor();
  await page.keyboard.press("Tab");
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press("ArrowDown");
  const card = page.locator("label:has(input:checked)");
  const [box, foot] = await Promise.all([
    card.boundingBox(),
    page.getByRole("button", { name: "Next" }).boundingBox(),
  ]);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(foot?.y ?? 0);
  expect(await card.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe(
    "solid",
  );
  await page.close();
});

it("leads from the first start to a roadmap of real milestones", async () => {
  const page = await fresh.page();
  await page
    .getByRole("heading", { name: "Where do you want to go?" })
    .waitFor();
  await page.getByText("Backend developer", { exact: true }).waitFor();
  expect(await fresh.axe(page)).toEqual([]);
  const next = page.getByRole("button", { name: "Next" });
  await next.click();
  // Whatever the goal leaves open: nothing goes on without a pick, and each step has its heading in focus.
  while (
    !(await page
      .getByRole("heading", { name: "How many hours do you have?" })
      .isVisible())
  ) {
    const asked = await page.getByRole("heading", { level: 1 }).textContent();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      asked,
    );
    expect(await fresh.axe(page)).toEqual([]);
    await page.getByRole("radio").first().check({ force: true });
    await next.click();
    await page
      .getByRole("heading", { level: 1 })
      .filter({ hasNotText: asked ?? "" })
      .waitFor();
  }
  await page.getByText(/you are there in \d+ weeks at this pace/).waitFor();
  await page.getByLabel("Hours on Monday").fill("4");
  await page.getByLabel("Hours on Monday").blur();
  await page.getByText("8 h 30 min a week").waitFor();
  await next.click();
  await page
    .getByRole("heading", { name: "What do you know already?" })
    .waitFor();
  await page
    .getByRole("checkbox", { name: "All of Git and collaboration" })
    .check();
  await page.getByText("8 of 8 milestones").waitFor();
  expect(await fresh.axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Make my roadmap" }).click();
  await page.getByRole("heading", { name: "Monday 23 November" }).waitFor();
  await page.getByText("8 h 30 min planned this week").waitFor();
  const list = JSON.parse(fresh.waymark("list", "--json")) as {
    tracks: { id: string; progress: { done: number; total: number } }[];
  };
  expect(list.tracks.find((track) => track.id === "git")?.progress.done).toBe(
    8,
  );
  expect(list.tracks.length).toBeGreaterThan(3);
  await page.close();
});

it("can start empty, and says what to do first", async () => {
  const page = await empty.page();
  await page.getByText("Start empty").click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Make my roadmap" }).click();
  await page.getByRole("heading", { name: "Your roadmap is empty" }).waitFor();
  expect(await empty.axe(page)).toEqual([]);
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await page.getByRole("heading", { name: "There is no track yet" }).waitFor();
  expect(await empty.axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Add a track" }).click();
  await page.getByLabel("What will you learn?").fill("Python");
  await page.getByRole("radio", { name: "Language" }).click();
  await page.getByRole("button", { name: "Add track" }).click();
  await page.getByText("No milestone yet.").waitFor();
  expect(empty.waymark("list")).toContain("Python");
  await page.close();
});
