/** How the page reaches the Rust side: through Tauri in the window, over HTTP in an ordinary browser. */
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import type { Changed, FilesDragged } from "./generated";

declare global {
  interface Window {
    /** The views of the first commands by their names, which the window puts there. */
    firstAnswers?: Record<string, unknown>;
  }
}

/** Sends one request and gives its answer, both as JSON text; rejects with what the Rust side said. */
export interface Transport {
  call(name: string, request: string): Promise<unknown>;
  /** Tells of every change; the promise settles once nothing can be missed. */
  onChange(listener: (changed: Changed) => void): Promise<void>;
  /** Tells of files that are dragged over the window from another program. */
  onDrag(listener: (dragged: FilesDragged) => void): void;
}

/** What the window answered before the page asked. A page that is read again finds the answers of the first time. */
function firstAnswers(): Map<string, unknown> {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const isFirst = visit?.type !== "reload";
  return new Map(Object.entries((isFirst && window.firstAnswers) || {}));
}

const answers = firstAnswers();

const tauri: Transport = {
  async call(name, request) {
    const first = answers.get(name);
    if (answers.delete(name)) return first;
    const answer = await invoke<unknown>("call", { name, request });
    return typeof answer === "string" ? JSON.parse(answer) : answer;
  },
  async onChange(listener) {
    await listen<Changed>("changed", (event) => listener(event.payload));
    // From now on they may be out of date.
    answers.clear();
  },
  onDrag(listener) {
    void listen<FilesDragged>("dragged", (event) => listener(event.payload));
  },
};

let events: EventSource | null = null;

/** The one stream of what the host tells. */
function heard(): EventSource {
  events ??= new EventSource("/events");
  return events;
}

const http: Transport = {
  async call(name, request) {
    const response = await fetch(`/call/${name}`, { method: "POST", body: request });
    const answer: unknown = await response.json();
    if (!response.ok) throw answer;
    return answer;
  },
  onChange(listener) {
    const events = heard();
    events.addEventListener("changed", (event: MessageEvent<string>) => {
      listener(JSON.parse(event.data) as Changed);
    });
    return new Promise((resolve) => {
      events.addEventListener("open", () => resolve(), { once: true });
      events.addEventListener("error", () => resolve(), { once: true });
    });
  },
  onDrag(listener) {
    heard().addEventListener("dragged", (event: MessageEvent<string>) => {
      listener(JSON.parse(event.data) as FilesDragged);
    });
  },
};

/** Whether the page is in a window of Waymark's own, and not in a browser. */
export const isOwnWindow = "__TAURI_INTERNALS__" in window;

/** The transport of the place the page runs in. */
export function transport(): Transport {
  return isOwnWindow ? tauri : http;
}
