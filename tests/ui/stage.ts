/** The built UI in Debian's Chromium, over a host with a clock that stands still. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";

const root = resolve(import.meta.dirname, "../..");
const built = (name: string): string => join(root, "target/debug", name);
const HOST = process.env["WAYMARK_HOST"] ?? built("waymark-host");
const CLI = process.env["WAYMARK_CLI"] ?? built("waymark");
const UI = process.env["WAYMARK_UI"] ?? join(root, "ui/dist");
const AXE = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** The sizes at which nothing may scroll sideways: the smallest window, and 200 % zoom in an ordinary one. */
export const SMALL = [
  [900, 600],
  [640, 400],
] as const;

/** A data folder, the host that serves it, and a browser to look at it. */
export class Stage {
  readonly data = mkdtempSync(join(tmpdir(), "waymark-"));
  #host: ChildProcess | null = null;
  #browser: Browser | null = null;
  #url = "";
  /** What the page complained of. */
  readonly complaints: string[] = [];

  /** The language that the programs and the page speak. */
  constructor(
    readonly language = "en-GB",
    readonly flags: readonly string[] = [],
  ) {}

  /** Runs the command line on the same folder. */
  waymark(...words: string[]): string {
    const { status, stdout, stderr } = spawnSync(
      CLI,
      ["--data", this.data, ...words],
      {
        encoding: "utf8",
        env: {
          ...process.env,
          LANGUAGE: "",
          LC_ALL: this.language.replace("-", "_"),
        },
      },
    );
    if (status !== 0) throw new Error(`waymark ${words.join(" ")}: ${stderr}`);
    return stdout;
  }

  /** The roadmap of the pictures: three tracks, some of it done. */
  furnish(): void {
    const add = (
      track: string,
      title: string,
      hours: string,
      outcome: string,
    ): string =>
      this.waymark(
        "add",
        "milestone",
        title,
        "--track",
        track,
        "--estimate",
        hours,
        "--outcome",
        outcome,
      )
        .trim()
        .split("\n")
        .at(-1) ?? "";
    this.waymark(
      "init",
      "--title",
      "Backend developer",
      "--hours",
      "2,0,2,0,0,2,0",
    );
    this.waymark("add", "track", "Python", "--kind", "language");
    this.waymark("add", "track", "PostgreSQL", "--kind", "database");
    this.waymark("add", "track", "HTTP and APIs");
    const files = add(
      "python",
      "Read and write files, CSV and JSON safely",
      "4h",
      "You can keep data in files and lose none.",
    );
    const asyncio = add(
      "python",
      "Handle many requests with asyncio",
      "8h",
      "You can serve a hundred slow requests at once.",
    );
    const model = add(
      "postgresql",
      "Model a domain in tables and keys",
      "6h",
      "You can turn a description into tables.",
    );
    const index = add(
      "postgresql",
      "Make a slow query fast with an index",
      "5h",
      "You can read a plan, add the right index and show the difference.",
    );
    const backup = add(
      "postgresql",
      "Back up, restore and prove it",
      "4h",
      "You can restore last night's backup and show that it is whole.",
    );
    const json = add(
      "http-and-apis",
      "Serve a JSON API with pagination",
      "6h",
      "You can serve a list of a million things.",
    );
    this.waymark("after", index, "--on", model);
    this.waymark("after", backup, "--on", index);
    this.waymark("tick", files, model);
    this.waymark("doing", json);
    this.waymark("log", json, "130", "--on", "2026-11-23");
    this.waymark("edit", asyncio, "due=2026-11-21");
  }

  /** Does something on a day of the past, command by command. */
  async on(
    day: string,
    work: (
      ask: (name: string, request: object) => Promise<unknown>,
    ) => Promise<void>,
  ): Promise<void> {
    await this.#serve(`${day}T19:30:00Z`);
    await work(async (name, request) => {
      const body = JSON.stringify(request);
      const answer = await fetch(`${this.#url}/call/${name}`, {
        method: "POST",
        body,
      });
      return answer.json();
    });
    await this.#stopServing();
  }

  /** Serves the folder, at a moment at which the host's clock stands still, and opens the browser. */
  async open(now = "2026-11-23T14:02:00Z"): Promise<void> {
    await this.#serve(now);
    this.#browser = await chromium.launch({
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-sync",
        "--no-first-run",
        ...this.flags,
      ],
    });
  }

  async #serve(now: string): Promise<void> {
    const places = ["--data", this.data, "--ui", UI];
    const host = spawn(
      HOST,
      [...places, "--now", now, "--language", this.language],
      { stdio: ["pipe", "pipe", "inherit"] },
    );
    this.#host = host;
    this.#url = await new Promise<string>((settle, fail) => {
      host.stdout.once("data", (line: Buffer) =>
        settle(line.toString().trim()),
      );
      host.once("error", fail);
    });
  }

  async #stopServing(): Promise<void> {
    const host = this.#host;
    if (!host) return;
    this.#host = null;
    const ended = new Promise((settle) => host.once("exit", settle));
    host.stdin?.end();
    await ended;
  }

  /** A page on one of the screens. */
  async page(hash = "", options: BrowserContextOptions = {}): Promise<Page> {
    if (!this.#browser) throw new Error("The stage is not open.");
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: this.language,
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => this.complaints.push(error.message));
    await page.goto(`${this.#url}/?language=${this.language}${hash}`);
    await page.locator("main").first().waitFor();
    return page;
  }

  /** What the page asked the system to open. */
  async opened(): Promise<string[]> {
    return (await (await fetch(`${this.#url}/opened`)).json()) as string[];
  }

  /** Asks to close the window; tells whether it would. */
  async closes(): Promise<boolean> {
    const answer = await fetch(`${this.#url}/close`, { method: "POST" });
    return (await answer.json()) as boolean;
  }

  /** Saves what the page shows, for whoever reads why a test failed. */
  async picture(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(root, "target/run", `${name}.png`) });
  }

  /** What axe finds wrong, one line each. */
  async axe(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const axe = (
        window as unknown as {
          axe: { run(options: object): Promise<{ violations: Violation[] }> };
        }
      ).axe;
      interface Violation {
        id: string;
        nodes: { html: string; failureSummary?: string }[];
      }
      const tags = [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
      ];
      return (await axe.run({ runOnly: tags })).violations;
    });
    return violations.flatMap((violation) =>
      violation.nodes.map(
        (node) =>
          `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`,
      ),
    );
  }

  /** What is wider than its place and so scrolls sideways: the page, or the screen in it. */
  async sideways(page: Page): Promise<string[]> {
    return page.evaluate(() =>
      [document.documentElement, document.querySelector("main")].flatMap(
        (one) =>
          one && one.scrollWidth > one.clientWidth + 1
            ? [
                `${one.localName}: ${one.scrollWidth} in ${one.clientWidth} pixels`,
              ]
            : [],
      ),
    );
  }

  /** Ends everything and removes the folder. */
  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#stopServing();
    rmSync(this.data, { recursive: true, force: true });
  }
}
