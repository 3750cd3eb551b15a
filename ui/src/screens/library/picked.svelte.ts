/** What of the library's news the person means to take in. */
import type { AcceptedNews, LibraryField, NewsView } from "../../api";

/** Begins with everything that the person has not changed themselves. */
export class Picked {
  #fields = $state<Record<string, LibraryField[]>>({});
  #whole = $state<Record<string, boolean>>({});

  constructor(news: NewsView[]) {
    for (const one of news) {
      if (one.kind === "changed") {
        this.#fields[one.id] = one.fields
          .filter((update) => !update.edited)
          .map((update) => update.field);
      } else {
        this.#whole[one.id] = one.kind !== "removed" && !one.begun;
      }
    }
  }

  /** Whether a field of a changed milestone, or else the whole piece of news, is picked. */
  has(id: string, field?: LibraryField): boolean {
    if (field === undefined) return this.#whole[id] ?? (this.#fields[id] ?? []).length > 0;
    return (this.#fields[id] ?? []).includes(field);
  }

  /** Picks it, or takes it out. */
  set(id: string, on: boolean, field?: LibraryField): void {
    if (field === undefined) {
      this.#whole[id] = on;
      return;
    }
    const others = (this.#fields[id] ?? []).filter((one) => one !== field);
    this.#fields[id] = on ? [...others, field] : others;
  }

  /** How many pieces of news are picked, wholly or in part. */
  get count(): number {
    return this.accepted().length;
  }

  /** What to ask for. */
  accepted(): AcceptedNews[] {
    const whole = Object.entries(this.#whole).filter(([, on]) => on);
    const changed = Object.entries(this.#fields).filter(([, fields]) => fields.length > 0);
    return [
      ...whole.map(([id]) => ({ id })),
      ...changed.map(([id, fields]) => ({ id, fields: [...fields] })),
    ];
  }
}
