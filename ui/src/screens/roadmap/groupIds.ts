import type { Row } from "../../api";

/** Ids by what their rows have in common, in the order in which each group begins. */
export function groupIds<Key>(
  ids: readonly string[],
  rowOf: (id: string) => Row | undefined,
  keyOf: (row: Row) => Key,
): Map<Key, string[]> {
  const groups = new Map<Key, string[]>();
  for (const id of ids) {
    const row = rowOf(id);
    if (!row) continue;
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return groups;
}
