import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

const api = vi.hoisted(() => ({
  backups: vi.fn(),
  make_backup: vi.fn(),
  preview_restore: vi.fn(),
  edit_settings: vi.fn(),
  choose_files: vi.fn(),
  status: vi.fn(),
}));
vi.mock("../../api", () => ({ commands: api, onChange: vi.fn() }));

import BackupsCard from "./BackupsCard.svelte";

const backup = (hour: number) => ({
  name: `2026-11-24T${String(hour)}-02-00Z-hourly.tar.zst`,
  at: `2026-11-24T${String(hour)}:02:00Z`,
  cause: "hourly",
  bytes: 12_345,
});
const view = {
  folder: "/home/ada/waymark/backups",
  backups: [23, 22, 21, 20, 19, 18, 17, 16].map(backup),
  bytes: 98_760,
  keep_megabytes: 50,
  problem: null,
};

beforeEach(() => {
  vi.resetAllMocks();
  api.backups.mockResolvedValue(view);
});

it("shows the latest ones, and all when asked", async () => {
  render(BackupsCard);
  expect(await screen.findAllByRole("button", { name: /Restore the backup of/ })).toHaveLength(6);
  await fireEvent.click(screen.getByRole("button", { name: "Show all 8" }));
  expect(screen.getAllByRole("button", { name: /Restore the backup of/ })).toHaveLength(8);
});

it("says why the last one could not be made", async () => {
  api.backups.mockResolvedValue({ ...view, problem: "The disk is full." });
  render(BackupsCard);
  await screen.findByText("The last automatic backup could not be made. The disk is full.");
});

it("takes no room that is none", async () => {
  render(BackupsCard);
  const field = await screen.findByLabelText("Room they may take, in MB");
  await fireEvent.change(field, { target: { value: "0" } });
  await screen.findByText("Write a whole number from 1 to 100,000.");
  expect(api.edit_settings).not.toHaveBeenCalled();
});

it("looks at a backup that the person chooses", async () => {
  api.choose_files.mockResolvedValue({ paths: ["/media/stick/roadmap.tar.zst"] });
  api.preview_restore.mockReturnValue(new Promise(() => undefined));
  render(BackupsCard);
  await fireEvent.click(await screen.findByRole("button", { name: "Choose…" }));
  await vi.waitFor(() =>
    expect(api.preview_restore).toHaveBeenCalledWith({ file: "/media/stick/roadmap.tar.zst" }),
  );
  expect(api.choose_files).toHaveBeenCalledWith({ what: "backup" });
});
