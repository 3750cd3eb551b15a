/** The keys of the whole window. */
import { say } from "../messages";

/** A key and what it does, for the handler and the sheet. */
export interface Binding {
  keys: string[];
  does: string;
  run: () => void;
  /** Whether it works over an open dialog or menu as well. */
  everywhere?: true;
}

/** Whether a key press belongs to what is being written. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=range])"))
  );
}

/** The keys of a binding by what stands on them: `Ctrl+K` as `Ctrl` and `K`, `g ArrowUp` as `g` and `↑`. */
export function printed(keys: string): string[] {
  return keys.split(/(?<=.)\+(?=.)| /).map((key) => say("keys-name", { key }));
}

/** Keys that do nothing by themselves, or begin a character. */
const UNFINISHED = /^(?:Shift|Control|Alt|Meta|AltGraph|Dead|Process)$/;

/** Whether a key press belongs to the writing of a character, as with an input method. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || UNFINISHED.test(event.key);
}

/**
 * A key press as it is written in a binding: `Ctrl+Shift+Z`, `g`, `?`, `Alt+ArrowUp`. Shift is named where it makes no
 * other character.
 */
export function nameOf(event: KeyboardEvent): string {
  const key = event.key === " " ? "Space" : latin(event);
  const ctrl = event.ctrlKey || event.metaKey;
  const alt = event.altKey && !event.getModifierState("AltGraph");
  const shift = event.shiftKey && (ctrl || key.length > 1);
  const letter = ctrl && key.length === 1 ? key.toUpperCase() : key;
  return `${ctrl ? "Ctrl+" : ""}${alt ? "Alt+" : ""}${shift ? "Shift+" : ""}${letter}`;
}

/** The letter printed on the key on a keyboard that types another script, where `g` and Ctrl+Z must work too. */
function latin(event: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const isForeign = event.key.length === 1 && event.key.charCodeAt(0) > 0x7f;
  return isForeign && letter ? letter.toLowerCase() : event.key;
}

/** How long the second key of a pair may take. */
export const PAIR_MS = 1_500;

/** The first key of a pair, while its second is waited for, and which keys that may be. */
const begun = { first: "", since: 0, seconds: new Set<string>() };

/** Whether a key press ends a pair of the window, such as `g s`: then it is not a key of the list that has the focus. */
export function endsPair(event: KeyboardEvent): boolean {
  return event.timeStamp - begun.since <= PAIR_MS && begun.seconds.has(nameOf(event));
}

/** Whether a dialog or a menu lies over the window: then no key reaches what is behind it. */
export function isCovered(): boolean {
  const open = ["dialog", "alertdialog", "menu"].map((role) => `[role=${role}][data-state=open]`);
  return document.querySelector(open.join()) !== null;
}

/**
 * Makes a handler of key presses, which do nothing behind an open dialog or menu but what works everywhere. Keys with Ctrl work anywhere else but
 * undo and redo while typing, which belong to the field; single keys work only outside fields.
 */
export function keyHandler(bindings: () => Binding[]): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || isComposing(event)) return;
    const name = nameOf(event);
    const undoing = /^Ctrl\+(Shift\+)?[ZY]$/.test(name);
    if (isTyping(event.target) && (undoing || !name.startsWith("Ctrl+"))) return;
    const pressed = endsPair(event) ? `${begun.first} ${name}` : name;
    const all = isCovered() ? bindings().filter((one) => one.everywhere) : bindings();
    const binding =
      all.find((one) => one.keys.includes(pressed)) ?? all.find((one) => one.keys.includes(name));
    const pairs = all.flatMap((one) => one.keys).filter((key) => key.startsWith(`${name} `));
    begun.first = name;
    begun.since = event.timeStamp;
    begun.seconds = new Set(binding ? [] : pairs.map((key) => key.slice(name.length + 1)));
    if (binding) {
      event.preventDefault();
      binding.run();
    }
  };
}
