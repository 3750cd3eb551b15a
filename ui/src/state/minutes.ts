/** Lengths of time as people type them. */

/** The whole minutes of `90`, `90 min`, `1.5 h` or `1 h 30 min`; null for anything else. */
export function readMinutes(text: string): number | null {
  const plain = text.trim().toLowerCase().replace(/,/g, ".");
  const parts =
    /^(?:(\d+(?:\.\d+)?)\s*h(?:ours?|rs?)?)?\s*(?:(\d+(?:\.\d+)?)\s*(?:m|min|minutes?)?)?$/;
  const found = parts.exec(plain);
  if (!found || (found[1] === undefined && found[2] === undefined)) return null;
  return Math.round(Number(found[1] ?? 0) * 60 + Number(found[2] ?? 0));
}

/** The minutes as `readMinutes` reads them, whatever the language: `45 min`, `2 h`, `1 h 30 min`. */
export function writeMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? `${hours} h` : "", rest > 0 || hours === 0 ? `${rest} min` : ""];
  return parts.filter((part) => part !== "").join(" ");
}
