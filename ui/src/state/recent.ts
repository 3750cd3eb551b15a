/** What was chosen in the palette last, kept in this browser alone. */

const PLACE = "waymark.recent";
const KEPT = 12;

/** The keys of what was chosen, the latest first. */
export function recent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? "[]");
    return Array.isArray(kept) ? kept.filter((key) => typeof key === "string") : [];
  } catch {
    // What cannot be read was not ours, or there is no place to keep it.
    return [];
  }
}

/** Remembers that something was chosen. */
export function remember(key: string): void {
  const keys = [key, ...recent().filter((one) => one !== key)].slice(0, KEPT);
  try {
    localStorage.setItem(PLACE, JSON.stringify(keys));
  } catch {
    // Without a place to keep it, the palette simply has no recent ones.
  }
}
