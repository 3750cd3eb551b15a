/** The focus on a milestone of a list that draws only what is in sight, where it comes a few frames later. */

/** For how many frames one that has just come into sight is waited for. */
const PATIENCE = 20;

/**
 * Focuses what has the key as soon as it is drawn and measured, unless something else is `wanted` by then, and gives it
 * to `then`.
 */
export function focusWhenDrawn(
  box: HTMLElement | undefined,
  key: string,
  wanted: () => boolean,
  then: (focused: HTMLElement) => void = () => undefined,
  frames = PATIENCE,
): void {
  requestAnimationFrame(() => {
    if (!wanted()) return;
    const found = box?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] [data-focus]`);
    found?.focus();
    if (found && document.activeElement === found) then(found);
    else if (frames > 0) focusWhenDrawn(box, key, wanted, then, frames - 1);
  });
}
