/** Which screen is shown, kept in the address so that a reload stays where it was. */

export type Screen = "today" | "roadmap" | "plan" | "progress" | "library" | "history" | "settings";

/** A screen, and what is opened on it: a milestone, in the library a track too, in the history also a change, in
 * the settings a card. */
export interface Place {
  screen: Screen;
  open: string | null;
}

const SCREENS: readonly Screen[] = [
  "today",
  "roadmap",
  "plan",
  "progress",
  "library",
  "history",
  "settings",
];
const OPENING: readonly Screen[] = ["roadmap", "library", "history", "settings"];

/** Reads an address such as `#/roadmap/postgresql.indexes`. */
export function parse(hash: string): Place {
  const [screen, open] = hash.replace(/^#\/?/, "").split("/");
  const known = SCREENS.find((name) => name === screen);
  return {
    screen: known ?? "today",
    open: known && OPENING.includes(known) && open ? decodeURIComponent(open) : null,
  };
}

/** The address of a place. */
export function address(screen: Screen, open: string | null = null): string {
  return open ? `#/${screen}/${encodeURIComponent(open)}` : `#/${screen}`;
}

class Route {
  place = $state<Place>(parse(location.hash));

  constructor() {
    window.addEventListener("hashchange", () => {
      this.place = parse(location.hash);
    });
  }

  /** Goes to a screen. */
  go(screen: Screen, open: string | null = null): void {
    location.hash = address(screen, open);
  }
}

export const route = new Route();
