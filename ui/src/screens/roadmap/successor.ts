/** Where the focus goes when the line or the card that had it is no longer shown. */

/** The next of those that stood after one that has gone and are still there, or else the nearest before it. */
export function successor(
  before: readonly string[],
  now: readonly string[],
  gone: string,
): string | undefined {
  const there = new Set(now);
  const stays = (key: string): boolean => there.has(key);
  const at = before.indexOf(gone);
  if (at < 0) return undefined;
  return before.slice(at + 1).find(stays) ?? before.slice(0, at).findLast(stays);
}
