import { beforeEach, expect, it, vi } from "vitest";

const api = vi.hoisted(() => ({ move_milestones: vi.fn(), move_track: vi.fn() }));
vi.mock("../../api", () => ({ commands: api, onChange: vi.fn() }));
vi.mock("../../state/act", () => ({ act: (change: unknown) => change }));

import { moveBy, moveTo, moveTrackTo } from "./moving";

const track = (id: string, ids: string[]) =>
  ({ id, title: id, kind: "skill", parked: false, ids }) as const;
const tracks = [track("one", ["a", "b", "c", "d"]), track("two", ["e"]), track("three", [])].map(
  (one) => ({ ...one, ids: [...one.ids] }),
);
const asked = (): unknown => api.move_milestones.mock.lastCall?.[0];

beforeEach(() => {
  vi.clearAllMocks();
  api.move_milestones.mockResolvedValue({});
  api.move_track.mockResolvedValue({});
});

it("moves one step, to the first place and into the next track", async () => {
  await moveBy(tracks, ["b"], 1);
  expect(asked()).toEqual({ ids: ["b"], track: "one", place: { after: "c" } });
  await moveBy(tracks, ["b"], -1);
  expect(asked()).toEqual({ ids: ["b"], track: "one", place: "first" });
  await moveBy(tracks, ["d"], 1);
  expect(asked()).toEqual({ ids: ["d"], track: "two", place: "first" });
  await moveBy(tracks, ["e"], -1);
  expect(asked()).toEqual({ ids: ["e"], track: "one", place: "last" });
  expect(await moveBy(tracks, ["a"], -1)).toBe(false);
});

it("moves several as one block", async () => {
  await moveBy(tracks, ["a", "b"], 1);
  expect(asked()).toEqual({ ids: ["a", "b"], track: "one", place: { after: "c" } });
  await moveBy(tracks, ["b", "d"], -1);
  expect(asked()).toEqual({ ids: ["b", "d"], track: "one", place: "first" });
});

it("drops before and after others, and never among what is dragged", async () => {
  await moveTo(tracks, ["a"], "d", false);
  expect(asked()).toEqual({ ids: ["a"], track: "one", place: { after: "c" } });
  await moveTo(tracks, ["e", "c"], "a", false);
  expect(asked()).toEqual({ ids: ["e", "c"], track: "one", place: "first" });
  await moveTo(tracks, ["c"], "d", false);
  expect(asked()).toEqual({ ids: ["c"], track: "one", place: { after: "b" } });
  expect(await moveTo(tracks, ["a", "b"], "b", true)).toBe(false);
});

it("moves a track before or after another", async () => {
  await moveTrackTo(tracks, "one", "three", true);
  expect(api.move_track.mock.lastCall?.[0]).toEqual({ id: "one", place: { after: "three" } });
  await moveTrackTo(tracks, "three", "one", false);
  expect(api.move_track.mock.lastCall?.[0]).toEqual({ id: "three", place: "first" });
});
