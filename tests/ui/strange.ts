/** What a page says and where, for telling what is not ready for another language. */
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

import type { Page } from "playwright-core";

/** Text on a page, as a person finds it. */
export interface Shown {
  text: string;
  /** The element around it, to find it again. */
  where: string;
  left: number;
  right: number;
  top: number;
  /** Whether it stands in something that goes from left to right in every language, such as a chart. */
  isPicture: boolean;
  /** Whether some of it cannot be seen. */
  isCut: boolean;
}

/** All text that can be seen, and the names that a screen reader says. */
export async function shownOn(page: Page): Promise<Shown[]> {
  return page.evaluate(() => {
    const found: Shown[] = [];
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
      });
    const named = (element: Element): string => {
      const classes = [...element.classList].filter(
        (name) => !name.startsWith("svelte-"),
      );
      return [element.localName, ...classes].join(".");
    };
    const about = (
      element: Element,
      text: string,
      isCut: boolean,
      place: Element | Range = element,
    ): void => {
      const { left, right, top, width } = place.getBoundingClientRect();
      if (width <= 1) return;
      const parent = element.parentElement;
      const isPicture =
        element.closest(
          "svg, .timeline, .plot, .stage, .big bdi, input, textarea, pre, .cm-editor",
        ) !== null ||
        (parent !== null && getComputedStyle(parent).direction === "ltr");
      const where = parent
        ? `${named(parent)} > ${named(element)}`
        : named(element);
      found.push({ text, where, left, right, top, isPicture, isCut });
    };
    /** Cut off by itself or by what it stands in, and not only scrolled out of sight. */
    const isCut = (element: Element): boolean => {
      for (
        let at: Element | null = element;
        at && at !== document.body;
        at = at.parentElement
      ) {
        const { overflowX, textOverflow, display } = getComputedStyle(at);
        if (display === "inline") continue;
        if (overflowX === "auto" || overflowX === "scroll") return false;
        if (overflowX !== "visible") {
          return (
            textOverflow !== "ellipsis" && at.scrollWidth > at.clientWidth + 1
          );
        }
        const isBox = at.matches(
          "button, a, th, td, [role=radio], [role=menuitem], .chip",
        );
        if (isBox && at.scrollWidth > at.clientWidth + 1 && at.clientWidth > 0)
          return true;
      }
      return false;
    };
    /** What is written in no language, or is content in pieces. */
    const UNREAD = "script, style, code, .path, .whole, svg .title";
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [element, text] = [
        node.parentElement,
        (node.textContent ?? "").trim(),
      ];
      if (!element || !text || !isSeen(element) || element.closest(UNREAD))
        continue;
      const place = document.createRange();
      place.selectNodeContents(node);
      about(element, text, isCut(element), place);
    }
    for (const element of document.querySelectorAll(
      "[aria-label], [title], [placeholder]",
    )) {
      if (!isSeen(element)) continue;
      for (const name of ["aria-label", "title", "placeholder"]) {
        const text = element.getAttribute(name)?.trim();
        if (text) about(element, text, false);
      }
    }
    return found;
  });
}

/** Every text in the library: content, which is not translated with the program. */
function library(): string[] {
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (value && typeof value === "object")
      Object.values(value).forEach(gather);
  };
  const folder = resolve(import.meta.dirname, "../../assets/library");
  for (const file of readdirSync(folder, {
    recursive: true,
    encoding: "utf8",
  })) {
    if (file.endsWith(".json"))
      gather(JSON.parse(readFileSync(join(folder, file), "utf8")));
  }
  return texts;
}

/** Names of months and days, which the browser gives in the language of the formats. */
function calendar(): string[] {
  const days = Array.from(
    { length: 400 },
    (_, day) => new Date(2026, 0, 1 + day),
  );
  return (["long", "short"] as const).flatMap((style) =>
    ["month", "weekday"].flatMap((field) => {
      const format = new Intl.DateTimeFormat("en-US", { [field]: style });
      return days.map((day) => format.format(day));
    }),
  );
}

/** What stays as it is in every language: the program's name, keys, formats, and commands to type. */
const NAMES =
  /Waymark|Markdown|MIT|Apache|JSON|Alt|Ctrl|Shift|Enter|Space|Esc|Escape|Delete|Tab|Home|End|CSV|SVG|PNG|PDF|\.ics|AM|PM|waymark [a-z]+( --?[a-z-]+)*|[a-z]+\.json|[a-z_]+\/[a-z0-9_/.-]*/g;

/** What the field that adds a milestone reads, whatever the language. */
const GRAMMAR =
  /#postgresql 3h due friday|#track|due friday|from monday|after another|!optional/g;

/** Finds what is left of a text in Latin letters once what is content is taken away. */
export class Content {
  readonly #texts: string[];

  constructor(own: readonly string[]) {
    const texts = [...library(), ...calendar(), ...own].flatMap((text) => [
      text.trim(),
      // Where the page says "You can" beside it.
      text.trim().replace(/^You can /, ""),
    ]);
    this.#texts = [...new Set(texts)]
      .filter((text) => /[A-Za-z]{2}/.test(text))
      .sort((one, other) => other.length - one.length);
  }

  /** The words of `text` that a message should have said. */
  leftOf(text: string): string | null {
    let left = text
      .replace(/[\u2066-\u2069\u202a-\u202e]/g, "")
      .replace(GRAMMAR, " ");
    for (const content of this.#texts) {
      if (!/[A-Za-z]{2}/.test(left)) return null;
      if (left.includes(content)) left = left.replaceAll(content, " ");
    }
    return /[A-Za-z]{2,}/.exec(left.replace(NAMES, " "))?.[0] ?? null;
  }
}
