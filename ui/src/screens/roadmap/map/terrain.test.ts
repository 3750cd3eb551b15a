import { describe, expect, it } from "vitest";

import { lookOf, statesOf } from "../spoken";
import { Camera } from "./camera.svelte";
import { outlines } from "./far";
import { mapView, row } from "./fixtures";
import { patch } from "./patch";
import { at, nearestTo, needed, step, terrain, type Way } from "./terrain";

const land = terrain(mapView());

describe("terrain", () => {
  it.each<[from: string, way: Way, to: string | undefined]>([
    ["a1", "right", "a2"],
    ["a2", "right", undefined],
    ["a1", "down", "b1"],
    ["b2", "up", "a2"],
    ["a1", "after", "b1"],
    ["b1", "before", "a1"],
    ["b2", "first", "b1"],
  ])("goes from %s %s to %s", (from, way, to) => {
    const spot = land.byId.get(from);
    expect(spot && step(land, spot, way)?.waymark.row.id).toBe(to);
  });

  it("knows everything that a milestone needs", () => {
    const names = [...needed(land, "b2")].map((number) => land.spots[number]?.waymark.row.id);
    expect(names.sort()).toEqual(["a1", "b1", "b2"]);
    expect(needed(land, "gone").size).toBe(0);
  });

  it("tells the mark from the title and both from what is beside them", () => {
    expect(at(land, 286, 70)).toMatchObject({ onMark: true });
    expect(at(land, 300, 105)?.spot.waymark.row.id).toBe("a1");
    expect(at(land, 300, 105)?.onMark).toBe(false);
    expect(at(land, 240, 70)).toBeNull();
    expect(at(land, 286, 900)).toBeNull();
    expect(nearestTo(land, 290, 75, 20)?.waymark.row.id).toBe("a1");
    expect(nearestTo(land, 372, 128, 20)).toBeNull();
  });
});

describe("patch", () => {
  it("replaces what was read again and leaves the places", () => {
    const news = {
      revision: 2,
      progress: { ...mapView().progress, done: 1 },
      rows: [row("a1", "a", { status: "done" })],
      next: "b1",
      tracks: [],
    };
    const view = patch(mapView(), news);
    expect(view.tracks[0]?.waymarks[0]).toMatchObject({ x: 286, row: { status: "done" } });
    expect(view.tracks[1]?.waymarks[0]?.row.next).toBe(true);
    expect(view.progress.done).toBe(1);
  });
});

describe("looks", () => {
  it("says in words what a mark shows", () => {
    const late = row("x", "a", { waits_for: 2, days_late: 1, optional: true });
    expect(lookOf(late)).toBe("waits");
    expect(statesOf(late)).toEqual(["waits for 2 others", "1 day late", "optional"]);
    expect(lookOf(row("x", "a"))).toBe("aside");
  });

  it("draws all marks of a kind as one outline from far away", () => {
    const found = new Map(outlines(land.spots, 20));
    expect(found.get("aside")?.match(/M/g)).toHaveLength(4);
    expect(found.size).toBe(1);
  });
});

describe("camera", () => {
  const camera = new Camera();
  camera.moves = false;
  [camera.width, camera.height] = [800, 600];
  camera.map = { width: 4000, height: 2000 };

  it("keeps the place under the pointer where it is while it zooms", () => {
    camera.centre(2000, 1000, 0.5);
    const place = { x: 200, y: 150 };
    const under = () => [camera.x + place.x / camera.scale, camera.y + place.y / camera.scale];
    const before = under();
    camera.zoom(1.5, place);
    expect(camera.scale).toBeCloseTo(0.75);
    under().forEach((value, axis) => expect(value).toBeCloseTo(before[axis] ?? NaN));
  });

  it("shows all of the map, and never loses it", () => {
    camera.fit({ x: 0, y: 0, width: 4000, height: 2000 });
    expect(camera.x).toBeLessThanOrEqual(0);
    expect(camera.x + camera.width / camera.scale).toBeGreaterThanOrEqual(4000);
    camera.pan(1e6, 1e6);
    expect(camera.x).toBeLessThan(4000);
  });

  it("moves no more than it must to show a place", () => {
    camera.centre(2000, 1000, 1);
    const before = camera.x;
    camera.reveal(2000, 1000);
    expect(camera.x).toBe(before);
    camera.reveal(2500, 1000);
    expect(camera.x).toBeCloseTo(2500 + 120 - 800);
  });
});
