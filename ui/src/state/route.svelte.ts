/** Which screen is shown, kept in the address so that a reload stays where it was. */

export type Screen = "today" | "roadmap" | "settings";

/** A screen, and the milestone opened on it. */
export interface Place {
  screen: Screen;
  milestone: string | null;
}

const SCREENS: readonly Screen[] = ["today", "roadmap", "settings"];

/** Reads an address such as `#/roadmap/postgresql.indexes`. */
export function parse(hash: string): Place {
  const [screen, milestone] = hash.replace(/^#\/?/, "").split("/");
  const known = SCREENS.find((name) => name === screen);
  return {
    screen: known ?? "today",
    milestone: known === "roadmap" && milestone ? decodeURIComponent(milestone) : null,
  };
}

/** The address of a place. */
export function address(screen: Screen, milestone: string | null = null): string {
  return milestone ? `#/${screen}/${encodeURIComponent(milestone)}` : `#/${screen}`;
}

class Route {
  place = $state<Place>(parse(location.hash));

  constructor() {
    window.addEventListener("hashchange", () => {
      this.place = parse(location.hash);
    });
  }

  /** Goes to a screen. */
  go(screen: Screen, milestone: string | null = null): void {
    location.hash = address(screen, milestone);
  }
}

export const route = new Route();
