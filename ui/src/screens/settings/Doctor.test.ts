import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

const api = vi.hoisted(() => ({ doctor: vi.fn(), mend: vi.fn(), show_folder: vi.fn() }));
vi.mock("../../api", () => ({ commands: api, onChange: vi.fn() }));

import type { Finding, FindingSeverity } from "../../api";
import FolderCard from "./FolderCard.svelte";
import { verdict } from "./verdict";

const finding = (severity: FindingSeverity, place: string, remedy = "Do something."): Finding => ({
  kind: "leftover",
  severity,
  place,
  line: null,
  problem: `Something is wrong with ${place}.`,
  remedy,
});
const view = (findings: Finding[]) => ({
  folder: "/home/ada/waymark",
  checked: ["roadmap.json and 2 tracks with 3 milestones."],
  findings,
});

beforeEach(() => {
  vi.resetAllMocks();
  render(FolderCard, { folder: "/home/ada/waymark" });
});

const check = (): Promise<boolean> =>
  fireEvent.click(screen.getByRole("button", { name: /^Check/ }));

it("says that all is well, and what was looked at", async () => {
  api.doctor.mockResolvedValue(view([]));
  await check();
  await screen.findByText("All is well.");
  screen.getByText("roadmap.json and 2 tracks with 3 milestones.");
  screen.getByRole("button", { name: "Check again" });
});

it("says what needs you first, and mends what can be mended", async () => {
  api.doctor.mockResolvedValue(
    view([finding("needs_you", "tracks/git.json"), finding("mendable", "roadmap.tmp")]),
  );
  api.mend.mockResolvedValue({
    done: ['Put "roadmap.tmp" into "damaged".'],
    stopped: "The disk is full. Free some space, then try again.",
    left: view([finding("needs_you", "tracks/git.json")]),
  });
  await check();
  await screen.findByText("1 thing needs you, 1 thing can be mended.");
  await fireEvent.click(screen.getByRole("button", { name: "Mend what can be mended" }));
  await screen.findByText('Put "roadmap.tmp" into "damaged".');
  screen.getByText("The disk is full. Free some space, then try again.", { exact: false });
  screen.getByText("1 thing needs you.");
  expect(screen.queryByRole("button", { name: "Mend what can be mended" })).toBeNull();
});

it("says once what many have in common, and shows many when asked", async () => {
  const many = Array.from({ length: 9 }, (_, index) => finding("note", `notes/${index}.md`));
  api.doctor.mockResolvedValue(view(many));
  await check();
  await screen.findByText("Nothing has to be done.");
  expect(screen.getAllByText(/^Something is wrong/)).toHaveLength(6);
  expect(screen.getAllByText("Do something.")).toHaveLength(1);
  await fireEvent.click(screen.getByRole("button", { name: "Show all 9" }));
  expect(screen.getAllByText(/^Something is wrong/)).toHaveLength(9);
});

it("says why it could not look, and tries again", async () => {
  api.doctor.mockRejectedValueOnce({
    code: "folder_unusable",
    message: "This computer names no folder for your data.",
    kept: "",
    hints: [],
  });
  await check();
  await screen.findByText("This computer names no folder for your data.");
  api.doctor.mockResolvedValue(view([]));
  await fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText("All is well.");
});

it("counts in words", () => {
  const two = [finding("needs_you", "a"), finding("needs_you", "b")];
  expect(verdict(two)).toBe("2 things need you.");
  expect(verdict([finding("mendable", "a"), finding("note", "b")])).toBe("1 thing can be mended.");
});
