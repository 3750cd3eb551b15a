/** The title of the window, which says where one is. */
import { say } from "../messages";
import type { Screen } from "./route.svelte";

let painted: () => void;
/** Settles once the first screen is painted with something to show. */
export const hasPainted = new Promise<void>((resolve) => (painted = resolve));

/** Tells that the page has something to show. */
export function contentIsThere(): void {
  requestAnimationFrame(() => requestAnimationFrame(painted));
}

/** Names the window after its screen, once the first one is painted; without one it is just Waymark. */
export async function nameWindow(screen: Screen | null): Promise<void> {
  await hasPainted;
  document.title = screen
    ? say("frame-window-title", { screen: say(`common-${screen}`) })
    : "Waymark";
}
