/** What the window says, from `assets/messages`. */
import { Catalogue } from "./catalogue";
import type { Messages } from "./generated";
import { languageOf } from "./language";

export { isolated, quoting, runsBackwards } from "./isolated";
export { hole } from "./woven";

/** The name of a message. */
export type MessageId = keyof Messages;

/** The names of the messages that take nothing. */
export type PlainId = { [Id in MessageId]: Messages[Id] extends null ? Id : never }[MessageId];

/** The language of the page. Rust chooses it, names it in the page's address, and speaks the same. */
export const language = languageOf(new URLSearchParams(location.search).get("language") ?? "en-GB");

const catalogue = new Catalogue(language);

/** A message with its values: texts as they are, numbers as the region writes them. */
export function say<Id extends MessageId>(
  id: Id,
  ...values: Messages[Id] extends null ? [] : [values: Messages[Id]]
): string {
  return catalogue.say(id, values[0] ?? null);
}
