/** The commands of the Rust side, typed. */
import { asErrorView } from "./errors";
import type { Changed, Commands, FilesDragged } from "./generated";
import { transport, type Transport } from "./transport";

/** Makes a client whose every method is the command of that name. */
export function makeClient(via: Transport): Commands {
  return new Proxy({} as Commands, {
    get(_, name) {
      return async (request: unknown) => {
        try {
          return await via.call(String(name), JSON.stringify(request));
        } catch (error) {
          throw asErrorView(error);
        }
      };
    },
  });
}

const via = transport();

/** The commands. A refusal rejects with an `ErrorView`. */
export const commands = makeClient(via);

/** Calls `listener` after every change, from whichever program it came. */
export function onChange(listener: (changed: Changed) => void): Promise<void> {
  return via.onChange(listener);
}

/** Calls `listener` while files are dragged over the window from another program, and when they are dropped. */
export function onDrag(listener: (dragged: FilesDragged) => void): void {
  via.onDrag(listener);
}
