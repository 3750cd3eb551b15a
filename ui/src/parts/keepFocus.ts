/** Keeps the focus in a place where what has it may vanish: whoever pressed a key there must not find themselves nowhere. */
import type { Attachment } from "svelte/attachments";

const FOCUSABLE = [
  "a[href]",
  "button",
  "input",
  "textarea",
  "select",
  "summary",
  "[tabindex]",
].join();
/** What opens over the window and gives the focus back once it closes. */
const OVER = "[role=menu], [role=dialog], [data-popover-content]";
/** For how many frames a closing menu is waited for. */
const PATIENCE = 30;

function stops(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => one.tabIndex >= 0 && !one.matches(":disabled") && one.getClientRects().length > 0,
  );
}

/** What something stands in, from within, as far as a place. */
function around(one: HTMLElement, place: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at = one.parentElement; at && place.contains(at); at = at.parentElement) found.push(at);
  return found;
}

/**
 * Gives the focus on when what had it is taken out of a place, by default to what stands there now: in a list to the
 * same of the next, or else to the one before. `next` says where else; it may take its time.
 */
export function keepFocus(next?: () => void): Attachment<HTMLElement> {
  return (place) => {
    let last: HTMLElement | null = null;
    /** Where it stood: at which stop of the place, and in what. */
    let index = 0;
    let within: HTMLElement[] = [];

    function remember(): void {
      if (!last?.isConnected) return;
      index = stops(place).indexOf(last);
      within = around(last, place);
    }

    /** Another place has the focus now; a menu has it only for a while. */
    function focused(event: Event): void {
      const target = event.target as HTMLElement;
      if (place.contains(target)) last = target;
      else if (!target.closest(OVER)) last = null;
      remember();
    }

    /** Whoever presses elsewhere has left it on purpose. */
    function pressed(event: Event): void {
      if (!last?.contains(event.target as Node)) last = null;
    }

    function giveOn(frames = PATIENCE): void {
      const now = document.activeElement;
      const over = now?.closest(OVER);
      if (over && !over.contains(place) && frames > 0) {
        requestAnimationFrame(() => giveOn(frames - 1));
        return;
      }
      if (now && now !== document.body && now.isConnected) return;
      if (next) return next();
      const all = stops(place);
      const left = within.find((one) => one.isConnected && all.some((stop) => one.contains(stop)));
      const near = all.filter((stop) => left?.contains(stop));
      const first = all.findIndex((stop) => stop === near[0]);
      near[Math.max(0, Math.min(index - first, near.length - 1))]?.focus();
    }

    const watch = new MutationObserver(() => {
      if (!last) return;
      const isLost = document.activeElement !== last;
      if (last.isConnected && place.contains(last) && !isLost) return remember();
      // It may have been moved in the page, which takes the focus from it as well.
      if (last.isConnected && document.activeElement === document.body && !next) last.focus();
      else if (isLost) giveOn();
    });
    watch.observe(place, { childList: true, subtree: true });
    document.addEventListener("focusin", focused);
    document.addEventListener("pointerdown", pressed, true);
    return () => {
      watch.disconnect();
      document.removeEventListener("focusin", focused);
      document.removeEventListener("pointerdown", pressed, true);
    };
  };
}
