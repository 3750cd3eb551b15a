/** Whether the screen that is shown makes a page to print, for the key and the list of actions. */
export const printing = $state({ isPossible: false });

/** Tells, from a screen, when it does. */
export function printable(isPossible: () => boolean): void {
  $effect(() => {
    printing.isPossible = isPossible();
    return () => (printing.isPossible = false);
  });
}
