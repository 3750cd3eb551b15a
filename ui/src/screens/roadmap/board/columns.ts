/** The columns of the board: by status, or by track. */
import type { Column } from "../../../api";
import { say } from "../../../messages";
import { outline } from "../outline.svelte";

/** A column and the ids of its cards. */
export interface BoardColumn {
  key: string;
  title: string;
  /** What an empty one says. */
  empty: string;
  ids: string[];
  /** What its cards have in common. */
  of: { kind: "status"; column: Column } | { kind: "track"; id: string };
}

/** How the columns are made. */
export type By = "status" | "track";

const BY_STATUS = (["todo", "ready", "doing", "done", "skipped"] as const).map((column) => ({
  column,
  title: say("board-title", { column }),
  empty: say("board-empty", { column }),
}));

/** The columns with what the filter lets through. */
export function columns(by: By): BoardColumn[] {
  if (by === "status") {
    const groups = outline.group((row) => row.column);
    return BY_STATUS.map(({ column, title, empty }) => ({
      key: column,
      title,
      empty,
      ids: groups.get(column) ?? [],
      of: { kind: "status", column },
    }));
  }
  const groups = outline.group((row) => row.track);
  return outline.tracks.map((track) => ({
    key: `t ${track.id}`,
    title: track.title,
    empty: say("roadmap-no-milestone"),
    ids: groups.get(track.id) ?? [],
    of: { kind: "track", id: track.id },
  }));
}
