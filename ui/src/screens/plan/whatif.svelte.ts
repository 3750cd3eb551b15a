/** What the person tries on the plan. Nothing is changed before it is applied. */
import { commands, type ErrorView, type PlanTrack, type PlanView, type Scenario } from "../../api";
import { act } from "../../state/act";
import { Watch } from "./watch.svelte";
import { isSameWeek, scaleWeek, toWeek, type Week } from "./week";

/** What becomes of a track. */
export type Fate = "keep" | "park" | "drop";

/** A drag asks only once it pauses so long. */
const PAUSE_MS = 80;

export class WhatIf {
  week = $state.raw<Week | null>(null);
  /** A day, or an empty string for none; null leaves the target as it is. */
  target = $state<string | null>(null);
  /** What differs from how the tracks are, by id, with how each is. */
  fates = $state.raw<Record<string, { fate: Fate; parked: boolean }>>({});
  tried = $state.raw<PlanView | null>(null);
  error = $state<ErrorView | null>(null);
  applying = $state(false);
  readonly watch = new Watch();
  #shape: Week | null = null;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly scenario = $derived.by((): Scenario => {
    const all = Object.entries(this.fates);
    const of = (wanted: (one: { fate: Fate; parked: boolean }) => boolean) =>
      all.filter(([, one]) => wanted(one)).map(([id]) => id);
    const park = of((one) => one.fate === "park");
    const unpark = of((one) => one.fate === "keep");
    const drop = of((one) => one.fate === "drop");
    return {
      ...(this.week ? { capacity: this.week } : {}),
      ...(this.target ? { target: this.target } : {}),
      ...(this.target === "" ? { clear_target: true } : {}),
      ...(park.length > 0 ? { park } : {}),
      ...(unpark.length > 0 ? { unpark } : {}),
      ...(drop.length > 0 ? { drop } : {}),
    };
  });

  readonly changes = $derived(Object.keys(this.scenario).length > 0);

  /** Tries other hours on the weekdays. */
  setWeek(present: PlanView, minutes: readonly number[]): void {
    this.#shape = toWeek(minutes);
    this.week = isSameWeek(this.#shape, present.capacity) ? null : this.#shape;
    this.#ask();
  }

  /** Tries other hours a week, spread over the days as they were. */
  setWeekly(present: PlanView, minutes: number): void {
    const week = scaleWeek(this.#shape ?? present.capacity, minutes);
    this.week = isSameWeek(week, present.capacity) ? null : week;
    this.#ask();
  }

  setTarget(present: PlanView, day: string): void {
    this.target = day === (present.forecast.target?.date ?? "") ? null : day;
    this.#ask();
  }

  setFate({ id, parked }: Pick<PlanTrack, "id" | "parked">, fate: Fate): void {
    const others = Object.entries(this.fates).filter(([other]) => other !== id);
    const differs = fate !== (parked ? "park" : "keep");
    this.fates = Object.fromEntries(differs ? [...others, [id, { fate, parked }]] : others);
    this.#ask();
  }

  /** What is tried with a track. */
  fateOf({ id, parked }: Pick<PlanTrack, "id" | "parked">): Fate {
    return this.fates[id]?.fate ?? (parked ? "park" : "keep");
  }

  #ask(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    if (!this.changes) {
      this.tried = null;
      this.error = null;
      return;
    }
    this.#timer = setTimeout(() => void this.ask(), PAUSE_MS);
  }

  /** Asks for the plan as it would be; an answer to what is no longer tried is dropped. */
  async ask(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.changes) return;
    const turn = ++this.#turn;
    // A long forecast of what is no longer tried would only keep the new one waiting.
    if (this.watch.slow) await this.watch.stop();
    if (turn !== this.#turn) return;
    try {
      const tried = await this.watch.over(commands.plan({ scenario: this.scenario }));
      if (turn !== this.#turn) return;
      this.tried = tried;
      this.error = null;
    } catch (refusal) {
      if (turn === this.#turn && !this.watch.stopped) this.error = refusal as ErrorView;
    }
  }

  /** Does what is tried, and tells whether that went well. What was tried stays in sight until `then` has run. */
  async apply(then: () => Promise<void>): Promise<boolean> {
    this.applying = true;
    const done = await act(commands.apply_scenario({ scenario: this.scenario }));
    if (done) {
      await then();
      this.discard();
    }
    this.applying = false;
    return done !== null;
  }

  /** Leaves everything as it is. */
  discard(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.week = this.target = this.tried = this.error = this.#shape = null;
    this.fates = {};
  }
}
