/** Every setting by its name, for the palette: where it is, or what choosing it sets. */
import { commands, type EditSettings, type Offer } from "../api";
import { say, type PlainId } from "../messages";
import { act } from "../state/act";
import { route } from "../state/route.svelte";

/** A setting in the palette. */
export interface SettingOffer extends Offer {
  /** Other words by which it may be looked for. */
  also: string;
  run: () => void;
}

type SettingId = Extract<PlainId, `palette-${string}.also`> extends `${infer Id}.also` ? Id : never;

function at(key: string, id: SettingId, heading: string): SettingOffer {
  return { ...named(key, id), run: () => route.go("settings", heading) };
}

function sets(key: string, id: SettingId, edit: EditSettings): SettingOffer {
  return { ...named(key, id), run: () => void act(commands.edit_settings(edit), true) };
}

function named(key: string, id: SettingId): Omit<SettingOffer, "run"> {
  return { kind: "setting", key, title: say(id), also: say(`${id}.also`) };
}

export const SETTINGS: SettingOffer[] = [
  sets("theme.light", "palette-theme-light", { theme: "light" }),
  sets("theme.dark", "palette-theme-dark", { theme: "dark" }),
  sets("theme.system", "palette-theme-system", { theme: "system" }),
  at("title", "palette-roadmap-title", "settings-roadmap"),
  at("week", "palette-week", "settings-week"),
  at("target", "palette-target", "settings-week"),
  at("time-off", "palette-time-off", "settings-week"),
  at("planning", "palette-planning", "settings-week"),
  at("first-weekday", "palette-first-weekday", "settings-look"),
  sets("density.comfortable", "palette-density-comfortable", { density: "comfortable" }),
  sets("density.compact", "palette-density-compact", { density: "compact" }),
  at("text-size", "palette-text-size", "settings-look"),
  at("doing-limit", "palette-doing-limit", "settings-look"),
  at("keys", "palette-keys", "settings-keys"),
  at("folder", "palette-folder", "settings-folder"),
  at("backups", "palette-backups", "settings-backups"),
];
