/** A file or a folder that the person chooses in the system's dialog. */
import { commands, type ChooseFiles, type ErrorView } from "../api";
import { refuse } from "./act";

/** Where it is; null where nothing was chosen. */
export async function choosePath(request: ChooseFiles): Promise<string | null> {
  try {
    return (await commands.choose_files(request)).paths[0] ?? null;
  } catch (error) {
    refuse(error as ErrorView);
    return null;
  }
}
