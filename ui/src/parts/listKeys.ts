/** What the keys of every list do in it. */
import { language } from "../messages";

/** Which line a key leads to from the line `at` of so many, or null where it leads nowhere. */
export function lineFor(event: KeyboardEvent, at: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
    PageDown: at + 10,
    PageUp: at - 10,
  };
  const to = steps[event.key];
  return to === undefined || count === 0 ? null : Math.max(0, Math.min(to, count - 1));
}

/** Whether a key shows what belongs to a line or hides it, as the arrow before it points; null where it does neither. */
export function foldFor(event: KeyboardEvent): "show" | "hide" | null {
  const [show, hide] =
    language.direction === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  if (event.key === show) return "show";
  return event.key === hide ? "hide" : null;
}
