/**
 * Tells a screen reader that what a `VList` draws is a list. The name goes to the box right around its lines and not to
 * the one that scrolls: WebKit knows no list whose lines are further inside.
 */
export function spokenAsList(name: { label: string } | { labelledby: string }) {
  return (viewport: HTMLElement): void => {
    const box = viewport.firstElementChild;
    box?.setAttribute("role", "list");
    if ("label" in name) box?.setAttribute("aria-label", name.label);
    else box?.setAttribute("aria-labelledby", name.labelledby);
  };
}
