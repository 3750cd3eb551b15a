/** To when something of a change can be brought back. */
import type { ChangeView, Subject } from "../../api";

export interface Past {
  id: string;
  title: string;
  /** The change right after which it was as before this one; null where it was not there. */
  before: number | null;
  /** The change right after which it was as after this one; null where it was not there any more. */
  after: number | null;
  /** How many changes there have been in all. */
  revision: number;
}

/** What the change makes possible; null where there is nothing to bring back. */
export function past(subject: Subject, view: ChangeView): Past | null {
  if (subject.kind === "roadmap") return null;
  const { change } = view.line;
  return {
    id: subject.id,
    title: subject.title,
    before: subject.before ? change - 1 : null,
    // What nothing came after is that way now.
    after: subject.after && change < view.revision ? change : null,
    revision: view.revision,
  };
}
