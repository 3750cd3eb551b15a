/** What the person has chosen so far. */
import type { GoalView, NewRoadmap } from "../../api";

/** A roadmap in the making. */
export class Draft {
  goals = $state<GoalView[]>([]);
  /** The goal's id; empty for an empty roadmap. */
  goalId = $state("backend-developer");
  /** For each choice, the track picked; empty for none. */
  picks = $state<Record<string, string>>({});
  /** Minutes on each weekday, Monday first. */
  capacity = $state([90, 0, 90, 0, 0, 180, 0]);
  known = $state<string[]>([]);

  get goal(): GoalView | null {
    return this.goals.find((goal) => goal.id === this.goalId) ?? null;
  }

  /** The tracks that an earlier choice has taken, which this one cannot take too. */
  takenElsewhere(choice: string): string[] {
    const order = this.goal?.choices.map((one) => one.id) ?? [];
    const later = order.slice(order.indexOf(choice) + 1);
    return Object.entries(this.picks)
      .filter(([id, track]) => id !== choice && !later.includes(id) && track !== "")
      .map(([, track]) => track);
  }

  /** Picks a track, or none when it is empty. A later choice that had picked it must be made anew. */
  pick(choice: string, track: string): void {
    const others = Object.entries(this.picks).filter(
      ([id, picked]) => id !== choice && (track === "" || picked !== track),
    );
    this.picks = { ...Object.fromEntries(others), [choice]: track };
    this.known = [];
  }

  /** Marks milestones as known or not. */
  setKnown(ids: string[], known: boolean): void {
    const others = this.known.filter((id) => !ids.includes(id));
    this.known = known ? [...others, ...ids] : others;
  }

  /** The request that makes it. */
  request(): NewRoadmap {
    const offered = this.goal?.choices.map((choice) => choice.id) ?? [];
    const picks = Object.entries(this.picks).filter(
      ([id, track]) => offered.includes(id) && track !== "",
    );
    const [mon = 0, tue = 0, wed = 0, thu = 0, fri = 0, sat = 0, sun = 0] = this.capacity;
    return {
      goal: this.goal?.id ?? null,
      picks: Object.fromEntries(picks.map(([id, track]) => [id, [track]])),
      capacity: [mon, tue, wed, thu, fri, sat, sun],
      known: this.goal ? this.known : [],
    };
  }
}
