import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import type { BrowserContextOptions, Page } from "playwright-core";

import { Stage } from "./stage";

const stage = new Stage();
const INDEX = "postgresql.make-a-slow-query-fast-with-an-index";
const NEXT = "Handle many requests with asyncio";
const NOW = "2026-11-23T14:02:00Z";

beforeAll(async () => {
  stage.furnish();
  await stage.open(NOW);
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

/** A page whose clock shows so many minutes after the host's. */
async function page(
  hash: string,
  minutes = 0,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const made = await stage.page(hash, options);
  await made.clock.setFixedTime(Date.parse(NOW) + minutes * 60_000);
  await made.reload();
  await made.locator("main").first().waitFor();
  return made;
}

function timerOf(): { id: string } | null {
  const view = JSON.parse(stage.waymark("capacity", "--json")) as {
    timer: { id: string } | null;
  };
  return view.timer;
}

it("starts the timer on what is next, shows it everywhere and stops it", async () => {
  const today = await page("#/today", 63);
  await today.getByRole("button", { name: "Start timer" }).click();
  await today.getByText(`Started the timer on "${NEXT}".`).waitFor();
  const block = today.getByRole("region", { name: "Timer" });
  await block.getByText("1 h 3 min").waitFor();
  await today.getByRole("button", { name: "Stop timer" }).waitFor();
  await today.waitForTimeout(300);
  expect(await stage.axe(today)).toEqual([]);
  await stage.picture(today, "timer-today");

  await today.keyboard.press("g");
  await today.keyboard.press("r");
  await today.getByRole("heading", { name: "Roadmap" }).waitFor();
  await block.getByRole("link", { name: NEXT }).click();
  const panel = today.getByRole("complementary", { name: "Milestone" });
  await panel.getByRole("button", { name: "Stop timer" }).waitFor();
  await stage.picture(today, "timer-milestone");
  await block.getByRole("button", { name: "Stop", exact: true }).click();
  await today
    .getByText("Less than a minute had passed, so nothing was logged.")
    .waitFor();
  await block.waitFor({ state: "detached" });
  await today.keyboard.press("Control+z");
  await block.waitFor();
  await block.getByRole("button", { name: "More for the timer" }).click();
  await today.getByRole("menuitem", { name: "Stop and log nothing" }).click();
  await today.getByText(`Discarded the timer on "${NEXT}".`).waitFor();
  expect(timerOf()).toBeNull();
  await today.context().close();
});

it("starts and stops it with t, on the milestone that is chosen", async () => {
  const roadmap = await page("#/today");
  await roadmap.getByRole("heading", { level: 1 }).waitFor();
  await roadmap.keyboard.press("t");
  const block = roadmap.getByRole("region", { name: "Timer" });
  await block.getByRole("link", { name: NEXT }).waitFor();
  await roadmap.goto(roadmap.url().replace("today", `roadmap/${INDEX}`));
  await roadmap
    .getByRole("complementary", { name: "Milestone" })
    .getByRole("button", { name: "Start timer" })
    .waitFor();
  await roadmap.keyboard.press("t");
  await block
    .getByRole("link", { name: "Make a slow query fast with an index" })
    .waitFor();
  expect(timerOf()?.id).toBe(INDEX);
  const row = roadmap
    .getByRole("main")
    .getByRole("link", { name: "Serve a JSON API with pagination" });
  await row.focus();
  await roadmap.keyboard.press("t");
  await block
    .getByRole("link", { name: "Serve a JSON API with pagination" })
    .waitFor();
  await roadmap.keyboard.press("t");
  await block.waitFor({ state: "detached" });
  await roadmap.context().close();
});

it.each([
  ["dark", { colorScheme: "dark" as const }],
  ["small", { viewport: { width: 900, height: 600 } }],
  ["zoomed", { viewport: { width: 640, height: 400 } }],
])("shows the timer, %s", async (name, options) => {
  stage.waymark("start", INDEX);
  const today = await page("#/today", 5, options);
  const block = today.getByRole("region", { name: "Timer" });
  await block.getByRole("button", { name: "Stop", exact: true }).waitFor();
  await today.waitForTimeout(300);
  expect(await stage.axe(today)).toEqual([]);
  const wide = await today.evaluate(
    () =>
      document.documentElement.scrollWidth >
      document.documentElement.clientWidth + 1,
  );
  expect(wide).toBe(false);
  await stage.picture(today, `timer-${name}`);
  stage.waymark("stop", "--discard");
  await today.context().close();
});

it("puts a session right", async () => {
  const roadmap = await page(
    "#/roadmap/http-and-apis.serve-a-json-api-with-pagination",
  );
  const panel = roadmap.getByRole("complementary", { name: "Milestone" });
  await panel
    .getByRole("button", { name: "Change 2 h 10 min on 23 Nov" })
    .click();
  const form = roadmap.getByRole("dialog", {
    name: "Change 2 h 10 min on 23 Nov",
  });
  await form.getByLabel("How long").fill("soon");
  await form.getByRole("button", { name: "Save" }).click();
  await form.getByText("Write it as 45, 1.5 h or 1 h 30 min.").waitFor();
  await form.getByLabel("How long").fill("1h 30m");
  await form.getByLabel("Day").fill("2026-11-22");
  await roadmap.waitForTimeout(200);
  expect(await stage.axe(roadmap)).toEqual([]);
  await stage.picture(roadmap, "session-edit");
  await form.getByRole("button", { name: "Save" }).click();
  await panel
    .getByRole("button", { name: "Change 1 h 30 min on 22 Nov" })
    .waitFor();
  await roadmap.keyboard.press("Control+z");
  await panel
    .getByRole("button", { name: "Change 2 h 10 min on 23 Nov" })
    .waitFor();
  await roadmap.context().close();
});

it("sets a track aside, and a day before which a milestone is not planned", async () => {
  const roadmap = await page("#/roadmap");
  await roadmap.getByRole("button", { name: "More for Python" }).click();
  await roadmap.getByRole("menuitem", { name: "Set aside" }).click();
  await roadmap.getByText('Set the track "Python" aside.').waitFor();
  await roadmap.getByText("set aside", { exact: true }).waitFor();
  await roadmap.getByRole("checkbox", { name: NEXT }).waitFor();
  await roadmap.waitForTimeout(200);
  expect(await stage.axe(roadmap)).toEqual([]);
  await stage.picture(roadmap, "set-aside");
  await roadmap.getByRole("button", { name: "More for Python" }).click();
  await roadmap.getByRole("menuitem", { name: "Take up again" }).click();
  await roadmap
    .getByText("set aside", { exact: true })
    .waitFor({ state: "detached" });

  await roadmap.goto(roadmap.url().split("#")[0] + `#/roadmap/${INDEX}`);
  const panel = roadmap.getByRole("complementary", { name: "Milestone" });
  await panel.getByRole("button", { name: "Not before: set a date" }).click();
  await panel.getByLabel("Not before", { exact: true }).fill("2027-01-11");
  await roadmap.keyboard.press("Tab");
  await expect
    .poll(() => stage.waymark("show", INDEX))
    .toContain("Not before 2027-01-11");
  await stage.picture(roadmap, "not-before");
  await panel
    .getByRole("button", { name: "Not before: take the date away" })
    .click();
  await expect
    .poll(() => stage.waymark("show", INDEX))
    .not.toContain("Not before");
  await roadmap.context().close();
});

it("sets how a week is filled", async () => {
  const settings = await page("#/settings");
  const week = settings.getByRole("region", { name: "Your week" });
  await week.getByRole("radio", { name: "2", exact: true }).click();
  await settings
    .getByText("Set how a week is filled: 2 tracks side by side.", {
      exact: true,
    })
    .waitFor();
  await week.getByLabel("Smallest sitting").selectOption("45 min");
  await week.getByLabel("Kept for recall on each day").selectOption("10 min");
  await expect
    .poll(() => stage.waymark("planning").split(/\s{2,}|\n/))
    .toEqual([
      "Tracks side by side",
      "2",
      "Smallest sitting",
      "45 min",
      "Kept for recall each day 10 min",
      "",
    ]);
  await week.scrollIntoViewIfNeeded();
  await settings.waitForTimeout(200);
  expect(await stage.axe(settings)).toEqual([]);
  await stage.picture(settings, "week");
  await settings.context().close();
});

const CALENDAR = [
  "BEGIN:VCALENDAR",
  "BEGIN:VEVENT",
  "UID:sea",
  "DTSTART;VALUE=DATE:20270701",
  "DTEND;VALUE=DATE:20270715",
  "SUMMARY:At the sea",
  "END:VEVENT",
  "BEGIN:VEVENT",
  "UID:may",
  "DTSTART;VALUE=DATE:20270501",
  "RRULE:FREQ=YEARLY",
  "SUMMARY:May Day",
  "END:VEVENT",
  "BEGIN:VEVENT",
  "UID:call",
  "DTSTART:20261201T090000Z",
  "SUMMARY:Dentist",
  "END:VEVENT",
  "END:VCALENDAR",
].join("\r\n");

it.each([
  ["light", {}],
  ["dark", { colorScheme: "dark" as const }],
  ["small", { viewport: { width: 640, height: 400 } }],
])("adds, takes in and removes time off, %s", async (name, options) => {
  const settings = await page("#/settings", 0, options);
  await settings.getByRole("button", { name: "Time off", exact: true }).click();
  const dialog = settings.getByRole("dialog");
  await dialog.getByText("No time off is ahead.").waitFor();
  const begins = dialog.getByRole("button", { name: "First day: set a date" });
  await expect
    .poll(() => begins.evaluate((one) => one === document.activeElement))
    .toBe(true);
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await dialog.getByText("Set the first day.").waitFor();
  await begins.click();
  await dialog.getByLabel("First day", { exact: true }).fill("2026-12-21");
  await dialog
    .getByRole("button", { name: "Last day, if another: set" })
    .click();
  await dialog
    .getByLabel("Last day, if another", { exact: true })
    .fill("2027-01-03");
  await dialog.getByLabel("What for, if you like").fill("Christmas");
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await dialog.getByText("14 days, 12 h of your hours").waitFor();
  await settings.waitForTimeout(300);
  expect(await stage.axe(settings)).toEqual([]);
  await stage.picture(settings, `time-off-${name}`);

  const chooser = dialog.locator("input[type=file]");
  const choose = (text: string | Buffer): Promise<void> =>
    chooser.setInputFiles({
      name: "days.ics",
      mimeType: "text/calendar",
      buffer: Buffer.from(text as string),
    });
  await choose(Buffer.from([0xff, 0xfe, 0x00]));
  await dialog.getByText(/it cannot be read as text/).waitFor();
  await choose(CALENDAR);
  await dialog.getByText("2 new times off").waitFor();
  await dialog.getByText('One event takes no whole day. "Dentist"').waitFor();
  await settings.waitForTimeout(200);
  expect(await stage.axe(settings)).toEqual([]);
  await stage.picture(settings, `calendar-${name}`);
  await dialog.getByRole("button", { name: "Take in" }).click();
  await dialog
    .getByText("14 days, 12 h of your hours, from a calendar")
    .waitFor();
  await choose(CALENDAR);
  await dialog
    .getByText("There is nothing in this calendar to take in.")
    .waitFor();
  await dialog.getByRole("button", { name: "Back" }).click();

  await dialog.getByRole("button", { name: "Remove Christmas" }).click();
  await settings.getByText(/^Removed time off, "Christmas"/).waitFor();
  await settings
    .getByRole("region", { name: "Messages" })
    .getByRole("button", { name: "Undo", exact: true })
    .click();
  await settings.getByText(/^Undone: Removed time off/).waitFor();
  expect(stage.waymark("timeoff", "list")).toContain("Christmas");
  for (const id of ["o1", "o2", "o3"]) stage.waymark("timeoff", "remove", id);
  await settings.context().close();
});
