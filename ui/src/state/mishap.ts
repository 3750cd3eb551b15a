/** Mistakes of the page itself: told to the person, written to the log, and never a blank page. */
import { commands } from "../api";
import { say } from "../messages";
import { route } from "./route.svelte";
import { toasts } from "./toasts.svelte";

/** The most reports of one page; what fails in a loop fails no better the hundredth time. */
const MOST = 20;
/** What browsers say about harmless things. */
const HARMLESS = /^ResizeObserver loop/;

const told = new Set<string>();

/** What went wrong, with where in the code, as a text for the log. */
export function describe(error: unknown): string {
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`;
  if (typeof error === "object" && error !== null && "message" in error) {
    return String(error.message);
  }
  return String(error);
}

/** Writes a mistake to the log. Tells whether it is the first of its kind. */
export function report(place: string, error: unknown): boolean {
  const what = describe(error);
  if (HARMLESS.test(what) || told.has(what) || told.size >= MOST) return false;
  told.add(what);
  // Where even this is refused there is nothing left to do about it.
  commands.report_problem({ place, what }).catch(() => {});
  return true;
}

/** Tells the person of a mistake that no screen has caught. */
function tell(error: unknown): void {
  if (!report(`on ${route.place.screen}`, error)) return;
  toasts.show({
    message: say("frame-mishap"),
    details: [say("frame-mishap-do")],
    tone: "refused",
    undo: null,
    action: { label: say("common-open-log"), run: openLog },
  });
}

/** Shows the log in the file manager. */
export function openLog(): void {
  void commands.open_log({}).catch((error: { message: string }) => {
    toasts.show({ message: error.message, details: [], tone: "refused", undo: null });
  });
}

/** Listens for mistakes until the function it gives is called. */
export function watchForMishaps(): () => void {
  const onError = (event: ErrorEvent) => tell(event.error ?? event.message);
  const onRejection = (event: PromiseRejectionEvent) => tell(event.reason);
  window.addEventListener("error", onError);
  window.addEventListener("unhandledrejection", onRejection);
  return () => {
    window.removeEventListener("error", onError);
    window.removeEventListener("unhandledrejection", onRejection);
  };
}
