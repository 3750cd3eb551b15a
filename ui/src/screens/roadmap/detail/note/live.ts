/** Makes live what the Rust side marked in a note: boxes, pictures, code, and what scrolls. */
import { say } from "../../../../messages";
import { loadPicture } from "./pictures";

/** The level of the heading "Notes", under which a note's own stand. */
const LEVEL = 3;

function showPicture(picture: HTMLImageElement): void {
  const name = picture.dataset["file"] ?? "";
  loadPicture(name).then(
    (source) => (picture.src = source),
    () => {
      const missing = document.createElement("span");
      missing.className = "missing";
      missing.textContent = say("note-picture-missing", { name: picture.alt });
      picture.replaceWith(missing);
    },
  );
}

/** Makes a note live; its boxes only where they can be ticked. */
export function enliven(root: HTMLElement, canTick: boolean): void {
  for (const box of root.querySelectorAll<HTMLInputElement>("input[data-at]")) {
    box.disabled = !canTick;
  }
  for (const heading of root.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6")) {
    heading.ariaLevel = String(LEVEL + Number(heading.localName.slice(1)));
  }
  root.querySelectorAll<HTMLImageElement>("img[data-file]").forEach(showPicture);
  for (const scrolling of root.querySelectorAll<HTMLElement>("pre")) {
    // What is wider than its place is scrolled with the arrow keys.
    if (scrolling.scrollWidth > scrolling.clientWidth) scrolling.tabIndex = 0;
  }
  const code = root.querySelectorAll<HTMLElement>("code[data-language]");
  if (code.length === 0) return;
  import("./codemirror/highlight").then(
    ({ highlight }) => code.forEach((one) => void highlight(one)),
    // Code without colours can be read as well.
    () => undefined,
  );
}
