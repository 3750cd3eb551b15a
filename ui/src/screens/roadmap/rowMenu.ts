/** What the menus of milestones offer: at the pointer, at the key for menus, and in the bar of the chosen ones. */
import { say } from "../../messages";
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
    day(say("roadmap-due-today"), 0),
    day(say("roadmap-due-tomorrow"), 1),
    day(say("roadmap-due-in-a-week"), 7),
    day(say("roadmap-due-in-two-weeks"), 14),
    { label: say("roadmap-due-other"), run: () => dueDialog.ask(ids) },
    ...(some
      ? [{ label: say("roadmap-due-never"), apart: true, run: () => void deeds.setDue(ids, null) }]
      : []),
  ];
}

/** Everything that can be done with a milestone, or with all that are chosen. */
export function rowItems(ids: string[]): MenuItem[] {
  const one = ids.length === 1 ? outline.row(ids[0] ?? "") : undefined;
  const tracks = trackItems(ids);
  const closed = deeds.areClosed(ids);
  const items: MenuItem[] = [];
  if (one)
    items.push({
      label: say("common-open"),
      keys: "Enter",
      run: () => route.go("roadmap", one.id),
    });
  items.push({
    label: say(deeds.areDone(ids) ? "roadmap-untick" : "common-tick-off"),
    keys: "Space",
    run: () => void deeds.tick(ids),
  });
  if (one && !closed)
    items.push({
      label: say(timer.runsOn(one.id) ? "roadmap-stop-timer" : "roadmap-start-timer"),
      keys: "t",
      run: () => void timer.toggle(one.id),
    });
  if (!deeds.areDone(ids) || ids.length > 1)
    items.push({
      label: say(closed ? "common-reopen" : "common-skip"),
      keys: "s",
      run: () => void deeds.skip(ids),
    });
  if (tracks.length > 0)
    items.push({ label: say("roadmap-move-to-track"), apart: true, items: tracks });
  if (!closed) items.push({ label: say("common-due-date"), items: dueItems(ids) });
  items.push(
    {
      label: say("roadmap-copy-titles", { count: ids.length }),
      run: () => void deeds.copyTitles(ids),
    },
    {
      label: say("common-remove"),
      keys: "Delete",
      danger: true,
      apart: true,
      run: () => void deeds.remove(ids),
    },
  );
  return items;
}
