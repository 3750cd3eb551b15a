/** Light or dark, as set or as the system is, followed live. */
import type { Theme } from "../api";

const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)");
let wanted: Theme = "system";

function show(): void {
  const dark = wanted === "dark" || (wanted === "system" && systemIsDark.matches);
  document.documentElement.classList.toggle("dark", dark);
  document.documentElement.dataset["themed"] = "";
}

systemIsDark.addEventListener("change", show);

/** Shows the theme that is set. */
export function setTheme(theme: Theme): void {
  wanted = theme;
  show();
}
