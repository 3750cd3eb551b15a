/** The map with some of its rows read again. */
import type { MapView, Rows } from "../../../api";

/** The map with some rows replaced. */
export function patch(view: MapView, news: Rows): MapView {
  const fresh = new Map(news.rows.map((row) => [row.id, row]));
  const progress = new Map(news.tracks.map((track) => [track.id, track.progress]));
  const tracks = view.tracks.map((track) => {
    const changes = track.waymarks.some(
      ({ row }) => fresh.has(row.id) || row.next !== (row.id === news.next),
    );
    if (!changes && !progress.has(track.id)) return track;
    const waymarks = track.waymarks.map((waymark) => {
      const row = fresh.get(waymark.row.id) ?? waymark.row;
      const next = row.id === news.next;
      return row === waymark.row && next === row.next
        ? waymark
        : { ...waymark, row: { ...row, next } };
    });
    return { ...track, progress: progress.get(track.id) ?? track.progress, waymarks };
  });
  return { ...view, revision: news.revision, progress: news.progress, tracks };
}
