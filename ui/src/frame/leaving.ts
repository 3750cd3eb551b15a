/** No link leaves the page: what is outside is opened by the system, when the person says so. */

/** Keeps a click on a link from going, or fetching, anywhere outside. What else it does is done by then. */
export function keepHere(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link?.href && new URL(link.href).origin !== location.origin) event.preventDefault();
}
