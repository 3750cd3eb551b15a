/** What the menus of milestones offer: at the pointer, at the key for menus, and in the bar of the chosen ones. */
import type { MenuItem } from "../../parts/menu";
import { addDays } from "../../state/days";
import { route } from "../../state/route.svelte";
import { timer } from "../../state/timer.svelte";
import * as deeds from "./deeds";
import { dueDialog } from "./dueDialog.svelte";
import { outline } from "./outline.svelte";

/** The tracks to move milestones to. */
export function trackItems(ids: string[]): MenuItem[] {
  const rows = ids.map((id) => outline.row(id));
  const only = rows.every((row) => row?.track === rows[0]?.track) ? rows[0]?.track : undefined;
  return (outline.head?.allTracks ?? [])
    .filter((track) => track.id !== only)
    .map((track) => ({ label: track.title, run: () => void deeds.moveToTrack(ids, track.id) }));
}

/** The days that are likely due dates, any other, and none. */
export function dueItems(ids: string[]): MenuItem[] {
  const today = outline.head?.today;
  if (today === undefined) return [];
  const some = ids.some((id) => typeof outline.row(id)?.due === "string");
  const day = (label: string, days: number): MenuItem => ({
    label,
    run: () => void deeds.setDue(ids, addDays(today, days)),
  });
  return [
    day("Today", 0),
    day("Tomorrow", 1),
    day("In a week", 7),
    day("In two weeks", 14),
    { label: "Choose a day…", run: () => dueDialog.ask(ids) },
    ...(some
      ? [{ label: "No due date", apart: true, run: () => void deeds.setDue(ids, null) }]
      : []),
  ];
}

/** Everything that can be done with a milestone, or with all that are chosen. */
export function rowItems(ids: string[]): MenuItem[] {
  const one = ids.length === 1 ? outline.row(ids[0] ?? "") : undefined;
  const tracks = trackItems(ids);
  const closed = deeds.areClosed(ids);
  const items: MenuItem[] = [];
  if (one) items.push({ label: "Open", keys: "Enter", run: () => route.go("roadmap", one.id) });
  items.push({
    label: deeds.areDone(ids) ? "Take the tick back" : "Tick off",
    keys: "Space",
    run: () => void deeds.tick(ids),
  });
  if (one && !closed)
    items.push({
      label: timer.runsOn(one.id) ? "Stop timer" : "Start timer",
      keys: "t",
      run: () => void timer.toggle(one.id),
    });
  if (!deeds.areDone(ids) || ids.length > 1)
    items.push({
      label: closed ? "Reopen" : "Skip",
      keys: "s",
      run: () => void deeds.skip(ids),
    });
  if (tracks.length > 0) items.push({ label: "Move to track", apart: true, items: tracks });
  if (!closed) items.push({ label: "Due date", items: dueItems(ids) });
  items.push(
    {
      label: ids.length === 1 ? "Copy title" : "Copy titles",
      run: () => void deeds.copyTitles(ids),
    },
    {
      label: "Remove",
      keys: "Delete",
      danger: true,
      apart: true,
      run: () => void deeds.remove(ids),
    },
  );
  return items;
}
