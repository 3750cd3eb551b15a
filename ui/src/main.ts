import "@fontsource-variable/atkinson-hyperlegible-next";
import "./tokens.css";
import "./base.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { language } from "./messages";

document.documentElement.lang = language.tag;
document.documentElement.dir = language.direction;

const target = document.getElementById("app");
if (target) {
  // What says that the window did not start has no place in one that did.
  const notStarted = [...target.childNodes];
  target.replaceChildren();
  try {
    mount(App, { target });
  } catch (error) {
    target.replaceChildren(...notStarted);
    throw error;
  }
}
