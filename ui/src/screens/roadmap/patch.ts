/** The outline with some of its rows read again. */
import type { Outline, Rows } from "../../api";

/** The outline with some rows replaced; rows that are not shown stay so. */
export function patch(view: Outline, news: Rows): Outline {
  const fresh = new Map(news.rows.map((row) => [row.id, row]));
  const progress = new Map(news.tracks.map((track) => [track.id, track.progress]));
  const tracks = view.tracks.map((track) => {
    const changes = track.rows.some(
      (row) => fresh.has(row.id) || row.next !== (row.id === news.next),
    );
    if (!changes && !progress.has(track.id)) return track;
    return {
      ...track,
      progress: progress.get(track.id) ?? track.progress,
      rows: changes
        ? track.rows.map((row) => ({ ...(fresh.get(row.id) ?? row), next: row.id === news.next }))
        : track.rows,
    };
  });
  return { ...view, revision: news.revision, progress: news.progress, tracks };
}
