/** The right mouse button and the menu key where nothing on the page has a menu of its own. */
import { say } from "../messages";
import { contextMenu, isTextField } from "../parts/contextMenu.svelte";
import { copyAddress } from "../state/copying";

/** Links to the web and to somebody to write to; those inside the app begin with `#`. */
const LEADS_OUT = /^(?:https?:\/\/|mailto:)/i;

/**
 * Shows what can be done with a link that leads out. The web view's own menu, which is that of a browser, is left only
 * where there is something to write, or to copy.
 */
export function answerRightClick(event: MouseEvent): void {
  const { target } = event;
  if (event.defaultPrevented || !(target instanceof Element)) return;
  if (isTextField(target) || isChosen(target)) return;
  const link = target.closest<HTMLAnchorElement>("a[href]");
  const address = link?.getAttribute("href") ?? "";
  event.preventDefault();
  if (!link || !LEADS_OUT.test(address)) return;
  contextMenu.show(event, link, [
    { label: say("common-open"), run: () => link.click() },
    { label: say("common-copy-address"), run: () => void copyAddress(address) },
  ]);
}

/** Whether some of the text there is marked. */
function isChosen(element: Element): boolean {
  const selection = getSelection();
  return !!selection && !selection.isCollapsed && selection.getRangeAt(0).intersectsNode(element);
}
