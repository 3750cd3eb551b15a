/** The messages of one language. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import { isolated } from "./isolated";
import type { Language } from "./language";
import { transforms } from "./pseudo";

const sources = import.meta.glob<string>("../../../assets/messages/en/{both,ui}/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Each file's words by its name, with which the names of its messages begin. */
const words = new Map(
  Object.entries(sources).map(([path, source]) => [
    path.slice(path.lastIndexOf("/") + 1, -".ftl".length),
    source,
  ]),
);

/** Each file is read when the first of its messages is said: a start needs few of them. */
export class Catalogue {
  readonly #bundles = new Map<string, FluentBundle>();

  constructor(readonly language: Language) {}

  say(id: string, values: Record<string, FluentVariable> | null): string {
    const [name = "", attribute] = id.split(".");
    const bundle = this.#bundle(name.slice(0, name.indexOf("-")));
    const message = bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    return pattern ? bundle.formatPattern(pattern, this.#kept(values)) : id;
  }

  /** Texts from right to left kept apart from a sentence that runs the other way. */
  #kept(values: Record<string, FluentVariable> | null): Record<string, FluentVariable> | null {
    if (!values || this.language.direction === "rtl") return values;
    const entries = Object.entries(values);
    return Object.fromEntries(
      entries.map(([name, value]) => [name, typeof value === "string" ? isolated(value) : value]),
    );
  }

  #bundle(file: string): FluentBundle {
    const known = this.#bundles.get(file);
    if (known) return known;
    const { formats, speech } = this.language;
    const bundle = new FluentBundle(formats, {
      // A title in Arabic within a sentence from right to left needs to be told from it.
      useIsolating: speech === "mirrored",
      transform: transforms[speech],
    });
    bundle.addResource(new FluentResource(words.get(file) ?? ""));
    this.#bundles.set(file, bundle);
    return bundle;
  }
}
