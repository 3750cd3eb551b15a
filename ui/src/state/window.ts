/** The window around the page: it is seen once there is something in it, and its title says where one is. */
import { commands } from "../api";
import { say } from "../messages";
import type { Screen } from "./route.svelte";

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
  document.title = screen
    ? say("frame-window-title", { screen: say(`common-${screen}`) })
    : "Waymark";
}
