/** The keys of the whole window. */

/** A key and what it does, for the handler and the sheet. */
export interface Binding {
  keys: string[];
  does: string;
  run: () => void;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("textarea, select, input:not([type=checkbox], [type=radio])"))
  );
}

/** A key press as it is written in a binding: `Ctrl+Shift+Z`, `g`, `?`. */
export function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key : event.key;
  if (event.ctrlKey || event.metaKey) {
    return `Ctrl+${event.shiftKey ? "Shift+" : ""}${key.toUpperCase()}`;
  }
  return key;
}

/**
 * Makes a handler of key presses. Keys with Ctrl work anywhere but undo and redo while typing, which belong to the
 * field; single keys work only outside fields and while no dialog is open.
 */
export function keyHandler(bindings: () => Binding[]): (event: KeyboardEvent) => void {
  let first = "";
  return (event) => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const name = nameOf(event);
    const typing = isTyping(event.target);
    const inDialog = document.querySelector("[role=dialog][data-state=open]") !== null;
    const undoing = /^Ctrl\+(Shift\+)?[ZY]$/.test(name);
    if (name.startsWith("Ctrl+") ? typing && undoing : typing || inDialog) return;
    const pressed = first ? `${first} ${name}` : name;
    const all = bindings();
    const binding =
      all.find((one) => one.keys.includes(pressed)) ?? all.find((one) => one.keys.includes(name));
    const begins =
      !binding && all.some((one) => one.keys.some((key) => key.startsWith(`${name} `)));
    first = begins ? name : "";
    if (binding) {
      event.preventDefault();
      binding.run();
    }
  };
}
