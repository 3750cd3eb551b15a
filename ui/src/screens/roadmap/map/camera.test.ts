import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { Camera } from "./camera.svelte";

let frames: (FrameRequestCallback | undefined)[] = [];

function camera(): Camera {
  const made = new Camera();
  Object.assign(made, { width: 800, height: 600, map: { width: 4000, height: 3000 } });
  made.corner = { width: 220, height: 140 };
  return made;
}

/** Where a place of the map is in the window. */
const seen = (of: Camera, x: number, y: number) => [(x - of.x) * of.scale, (y - of.y) * of.scale];

beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (run: FrameRequestCallback) => frames.push(run));
  vi.stubGlobal("cancelAnimationFrame", (frame: number) => {
    frames[frame - 1] = undefined;
  });
});
afterEach(() => vi.unstubAllGlobals());

it("leaves nothing that is shown under the small map in the corner", () => {
  const one = camera();
  one.moves = false;
  one.reveal(1900, 1500);
  const [x = 0, y = 0] = seen(one, 1900, 1500);
  expect(x > 800 - 220 && y > 600 - 140).toBe(false);
});

it("lets what is found be in the middle, also when it gets the focus on the way there", () => {
  const one = camera();
  one.centre(2000, 1500, 1);
  one.reveal(2000, 1500);
  for (let at = 0; at < frames.length; at++) frames[at]?.(performance.now() + 1000);
  expect(seen(one, 2000, 1500)).toEqual([400, 300]);
});
