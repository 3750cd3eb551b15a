/** The window around the page: it is seen once there is something in it, and its title says where one is. */
import { commands } from "../api";
import type { Screen } from "./route.svelte";

const TITLES: Record<Screen, string> = {
  today: "Today",
  roadmap: "Roadmap",
  plan: "Plan",
  progress: "Progress",
  library: "Library",
  history: "History",
  settings: "Settings",
};

let isShown = false;
let painted: () => void;
const hasPainted = new Promise<void>((resolve) => (painted = resolve));

/** Lets the window be seen, the first time it is called: the page has something to show. */
export function showWindow(): void {
  if (isShown) return;
  isShown = true;
  void commands.shown({}).catch(() => undefined);
  requestAnimationFrame(() => requestAnimationFrame(painted));
}

/** Names the window after its screen, once the first one is painted; without one it is just Waymark. */
export async function nameWindow(screen: Screen | null): Promise<void> {
  await hasPainted;
  document.title = screen ? `${TITLES[screen]} · Waymark` : "Waymark";
}
