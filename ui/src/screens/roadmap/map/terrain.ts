/** The map's waymarks by number, with what leads to each and from it: what movement, focus and pointing need. */
import type { MapLink, MapTrack, MapView, MapWaymark } from "../../../api";

export interface Spot {
  number: number;
  /** The number of its track, from the top. */
  lane: number;
  waymark: MapWaymark;
}

export interface Terrain {
  spots: readonly Spot[];
  byId: ReadonlyMap<string, Spot>;
  tracks: readonly MapTrack[];
  links: readonly MapLink[];
  /** For each waymark, the numbers of the links that lead to it and from it. */
  into: readonly (readonly number[])[];
  out: readonly (readonly number[])[];
}

export const LANE = 116;
/** From the middle of a mark to its edge, with what a pointer may be beside it. */
const REACH = 16;

export function terrain(view: MapView): Terrain {
  const spots: Spot[] = [];
  view.tracks.forEach((track, lane) => {
    for (const waymark of track.waymarks) spots.push({ number: spots.length, lane, waymark });
  });
  const into: number[][] = spots.map(() => []);
  const out: number[][] = spots.map(() => []);
  view.links.forEach((link, number) => {
    into[link.to]?.push(number);
    out[link.from]?.push(number);
  });
  const byId = new Map(spots.map((spot) => [spot.waymark.row.id, spot]));
  return { spots, byId, tracks: view.tracks, links: view.links, into, out };
}

/** Everything that a milestone needs, done or not, itself included. */
export function needed(land: Terrain, id: string): Set<number> {
  const found = new Set<number>();
  const start = land.byId.get(id);
  const waiting = start ? [start.number] : [];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    for (const link of land.into[at] ?? []) {
      const from = land.links[link]?.from;
      if (from !== undefined) waiting.push(from);
    }
  }
  return found;
}

/** The numbers of some waymarks. */
export function only(land: Terrain, takes: (spot: Spot) => boolean): ReadonlySet<number> {
  return new Set(land.spots.filter(takes).map((spot) => spot.number));
}

/** What an arrow key goes to. */
export type Way = "left" | "right" | "up" | "down" | "first" | "last" | "before" | "after";

/** The waymark one comes to from another; none where there is none. */
export function step(land: Terrain, from: Spot, way: Way): Spot | undefined {
  const lane = (number: number) => land.spots.filter((spot) => spot.lane === number);
  const own = lane(from.lane);
  const at = own.findIndex((spot) => spot.number === from.number);
  switch (way) {
    case "left":
      return own[at - 1];
    case "right":
      return own[at + 1];
    case "first":
      return own[0];
    case "last":
      return own.at(-1);
    case "up":
      return nearest(land, from, -1);
    case "down":
      return nearest(land, from, 1);
    case "before":
      return linked(land, land.into[from.number] ?? [], from, (link) => link.from);
    case "after":
      return linked(land, land.out[from.number] ?? [], from, (link) => link.to);
  }
}

/** The nearest waymark of the next trail that has one. */
function nearest(land: Terrain, from: Spot, by: 1 | -1): Spot | undefined {
  for (let lane = from.lane + by; land.tracks[lane]; lane += by) {
    const there = land.spots.filter((spot) => spot.lane === lane);
    const away = (spot: Spot) => Math.abs(spot.waymark.x - from.waymark.x);
    const [best] = there.sort((one, other) => away(one) - away(other));
    if (best) return best;
  }
  return undefined;
}

/** The other end of a link: in another track where there is such a one, since along the own track goes an arrow. */
function linked(
  land: Terrain,
  links: readonly number[],
  from: Spot,
  end: (link: MapLink) => number,
): Spot | undefined {
  const ends = links
    .flatMap((number) => land.links[number] ?? [])
    .map((link) => land.spots[end(link)]);
  return ends.find((spot) => spot && spot.lane !== from.lane) ?? ends[0];
}

/** What is at a place of the map: a waymark, and whether its mark or its title. */
export function at(land: Terrain, x: number, y: number): { spot: Spot; onMark: boolean } | null {
  const first = land.tracks[0];
  if (!first) return null;
  const lane = Math.round((y - 22 - first.y) / LANE);
  const track = land.tracks[lane];
  if (!track || y < track.y - REACH - 6 || y > track.y + 70) return null;
  const spot = land.spots.find((one) => one.lane === lane && Math.abs(one.waymark.x - x) < 73);
  if (!spot) return null;
  const [dx, dy] = [x - spot.waymark.x, y - spot.waymark.y];
  const onMark = Math.abs(dx) <= REACH && Math.abs(dy) <= REACH;
  return onMark || dy > REACH ? { spot, onMark } : null;
}

/** The waymark nearest to a place, no further away than `most`. */
export function nearestTo(land: Terrain, x: number, y: number, most: number): Spot | null {
  let best: Spot | null = null;
  let distance = most;
  for (const spot of land.spots) {
    const away = Math.hypot(spot.waymark.x - x, spot.waymark.y - y);
    if (away < distance) [best, distance] = [spot, away];
  }
  return best;
}
