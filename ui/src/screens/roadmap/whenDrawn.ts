/** What is done to a line of a list that draws only what is in sight, where it comes a few frames later. */

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

/** Gives the line that has the key to `then`, a frame after it is drawn. */
export function whenDrawn(
  box: HTMLElement | undefined,
  key: string,
  then: (line: HTMLElement) => void,
  frames = PATIENCE,
): void {
  requestAnimationFrame(() => {
    const line = box?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    if (line) requestAnimationFrame(() => then(line));
    else if (frames > 0) whenDrawn(box, key, then, frames - 1);
  });
}
