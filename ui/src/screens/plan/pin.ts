/** The day before which the person does not want a milestone planned. */
import { commands, type Done } from "../../api";
import { act } from "../../state/act";

/** Pins a milestone's first day; without a day the plan chooses it again. */
export function pin(id: string, day: string | null): Promise<Done | null> {
  const edit = day === null ? { id, clear_not_before: true } : { id, not_before: day };
  return act(commands.edit_milestone(edit));
}
