/** A language, as its tag names it. */

/** A language, and what dates and figures are written in. */
export interface Language {
  /** The tag that the page names as its language. */
  tag: string;
  /** What `Intl` is asked to write dates, figures and lists in. */
  formats: string;
  direction: "ltr" | "rtl";
  /** How the words are spoken; the last two show what would be in the way of another language. */
  speech: "plain" | "accented" | "mirrored";
}

/** The language that `tag` names; English where it names none. */
export function languageOf(tag: string): Language {
  if (tag === "en-XA") return { tag, formats: "en-GB", direction: "ltr", speech: "accented" };
  if (tag === "ar-XB") return { tag, formats: "en-GB", direction: "rtl", speech: "mirrored" };
  const usable = usableTag(tag);
  return { tag: usable, formats: usable, direction: "ltr", speech: "plain" };
}

function usableTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}
