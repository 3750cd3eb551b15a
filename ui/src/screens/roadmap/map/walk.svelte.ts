/** Where on the map the person is: the waymark of the keyboard, what the pointer is over, and what the rest is dimmed for. */
import { needed, only, type Spot, type Terrain } from "./terrain";

/** What is shown clearly; the rest is dimmed. */
export type Focus =
  | { kind: "all" }
  | { kind: "track"; id: string; title: string }
  | { kind: "needed"; id: string; title: string }
  | { kind: "path"; id: string; title: string; steps: readonly string[] };

export class Walk {
  /** The id of the waymark that the keyboard is on. */
  at = $state("");
  /** Whether the keyboard is on it at the moment. */
  focused = $state(false);
  hover = $state<string | null>(null);
  focus = $state.raw<Focus>({ kind: "all" });
  readonly #land: () => Terrain | null;

  constructor(land: () => Terrain | null) {
    this.#land = land;
  }

  /** The waymark of the keyboard, or what comes next where there is none yet. */
  readonly spot: Spot | undefined = $derived.by(() => {
    const land = this.#land();
    if (!land) return undefined;
    return (
      land.byId.get(this.at) ?? land.spots.find((spot) => spot.waymark.row.next) ?? land.spots[0]
    );
  });

  /** The numbers of what is not dimmed; none when nothing is. */
  readonly clear: ReadonlySet<number> | null = $derived.by(() => {
    const land = this.#land();
    const { focus } = this;
    if (!land || focus.kind === "all") return null;
    if (focus.kind === "needed") return needed(land, focus.id);
    const takes = (spot: Spot) =>
      focus.kind === "track"
        ? spot.waymark.row.track === focus.id
        : focus.steps.includes(spot.waymark.row.id);
    return only(land, takes);
  });
}
