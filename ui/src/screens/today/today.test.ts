import { beforeEach, expect, it, vi } from "vitest";

import type { Done, Row, TodayView } from "../../api";

const read = vi.hoisted(() => vi.fn<() => Promise<TodayView>>());
vi.mock("../../api", () => ({ commands: { today: read } }));

import { Today } from "./today.svelte";

function row(id: string): Row {
  return { id, status: "todo", steps_done: 0 } as Row;
}

function told(): TodayView {
  const steps = [{ id: "one", text: "Load a million rows", done: false }];
  return {
    today: "2026-11-23",
    next: { row: row("a"), outcome: "", reasons: [], steps },
    ready: [row("b")],
  } as unknown as TodayView;
}

const done: Done = { revision: 2, change: 2, message: "", warnings: [], created: [] };

let today: Today;
beforeEach(async () => {
  read.mockReset().mockResolvedValue(told());
  today = new Today();
  await today.read();
});

it("shows a tick before the Rust side has answered", () => {
  void today.showStatus("b", "done", new Promise(() => {}));
  expect(today.view?.ready[0]?.status).toBe("done");
  void today.showStep("one", true, new Promise(() => {}));
  expect(today.view?.next?.steps[0]?.done).toBe(true);
  expect(today.view?.next?.row.steps_done).toBe(1);
});

it("takes a refused tick back", async () => {
  await today.showStatus("b", "done", Promise.resolve(null));
  expect(today.view?.ready[0]?.status).toBe("todo");
});

it("asks anew when there was nothing to do, for then no event comes", async () => {
  await today.showStatus("b", "done", Promise.resolve({ ...done, change: null }));
  expect(read).toHaveBeenCalledTimes(2);
  await today.showStatus("b", "done", Promise.resolve(done));
  expect(read).toHaveBeenCalledTimes(2);
});

it("drops an answer that was on its way when the tick was made", async () => {
  let answer: (view: TodayView) => void = () => {};
  read.mockReturnValueOnce(new Promise((settle) => (answer = settle)));
  const slow = today.read();
  void today.showStatus("b", "done", Promise.resolve(done));
  answer(told());
  await slow;
  expect(today.view?.ready[0]?.status).toBe("done");
});

it("keeps what it knows beside the refusal to tell more", async () => {
  const refusal = { code: "not_saved", message: "Waymark did not answer.", kept: "", hints: [] };
  read.mockRejectedValueOnce(refusal);
  await today.read();
  expect(today.error).toEqual(refusal);
  await today.read();
  expect(today.error).toBeNull();
});
