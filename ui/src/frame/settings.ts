/** Every setting by its name, for the palette: where it is, or what choosing it sets. */
import { commands, type EditSettings, type Offer } from "../api";
import { act } from "../state/act";
import { route } from "../state/route.svelte";

/** A setting in the palette. */
export interface SettingOffer extends Offer {
  also: string;
  run: () => void;
}

function at(key: string, title: string, heading: string, also = ""): SettingOffer {
  return { kind: "setting", key, title, also, run: () => route.go("settings", heading) };
}

function sets(key: string, title: string, edit: EditSettings): SettingOffer {
  return {
    kind: "setting",
    key,
    title,
    also: "appearance colours mode",
    run: () => void act(commands.edit_settings(edit), true),
  };
}

export const SETTINGS: SettingOffer[] = [
  sets("theme.light", "Theme: light", { theme: "light" }),
  sets("theme.dark", "Theme: dark", { theme: "dark" }),
  sets("theme.system", "Theme: as the system", { theme: "system" }),
  at("title", "Title of your roadmap", "settings-roadmap", "name rename"),
  at("week", "Hours of your week", "settings-week", "capacity minutes"),
  at("target", "Ready by", "settings-week", "target goal date finish"),
  at("time-off", "Time off", "settings-week", "holiday vacation calendar"),
  at("planning", "Tracks side by side, sittings and recall", "settings-week", "plan"),
  at("first-weekday", "The week starts on", "settings-look", "monday sunday first day"),
  sets("density.comfortable", "Density: comfortable", { density: "comfortable" }),
  sets("density.compact", "Density: compact", { density: "compact" }),
  at("text-size", "Size of text", "settings-look", "font zoom larger smaller"),
  at("doing-limit", "Limit on milestones in progress", "settings-look", "board doing wip"),
  at("keys", "Keys", "settings-keys", "shortcuts keyboard hotkeys rebind"),
  at("folder", "Data folder", "settings-folder", "files doctor check"),
  at("backups", "Backups", "settings-backups", "restore copy"),
];
