/** A note or reflection while it is being written: what it was begun from, what is on the disk, what became of it. */
import type { Done, ErrorView } from "../../../../api";
import { act, refuse } from "../../../../state/act";
import { status } from "../../../../state/status.svelte";
import { drafts, type Draft } from "./drafts.svelte";

/** What it is written in. */
export interface Paper {
  text: () => string;
  replace: (text: string) => void;
  focus: () => void;
  close: () => void;
}

/** Saves a text that was begun from `base`. */
type Send = (markdown: string, base: string) => Promise<Done>;

/** How long writing pauses before the draft is kept and the preview follows, in milliseconds. */
const PAUSE_MS = 300;

/** Both texts, one below the other. */
export function both(mine: string, theirs: string): string {
  return `${mine.trimEnd()}\n\n---\n\n${theirs}`;
}

export class Writing<On extends Paper> {
  /** By what its draft is found again. */
  readonly key: string;
  /** What it begins with: the draft that was left, else what is saved. */
  readonly begin: string;
  /** Whether it goes on with a draft that was not saved when the window closed. */
  readonly goesOn: boolean;
  /** Whether the text on the disk says something that neither this began with nor says. */
  conflict = $state(false);
  /** What is written, as of the last pause. */
  paused = $state("");
  editor: On | null = null;
  readonly #send: Send;
  #base: string;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(key: string, saved: string, send: Send) {
    const draft: Draft | null = drafts.read(key);
    this.key = key;
    this.#send = send;
    this.#base = draft?.base ?? saved;
    this.begin = draft?.text ?? saved;
    this.goesOn = draft !== null && draft.text !== saved;
    this.paused = this.begin;
  }

  get text(): string {
    return this.editor?.text() ?? this.begin;
  }

  get isChanged(): boolean {
    return this.text !== this.#base;
  }

  /** Something was typed. */
  changed(): void {
    clearTimeout(this.#pause);
    // A long text takes longer to keep and to show.
    this.#pause = setTimeout(() => this.keep(), PAUSE_MS + this.paused.length / 1_000);
  }

  /** Keeps the draft now. */
  keep(): void {
    clearTimeout(this.#pause);
    const text = this.text;
    this.paused = text;
    if (text === this.#base) drafts.forget(this.key);
    else drafts.keep(this.key, { base: this.#base, text });
  }

  /** The text on the disk says this now. */
  saw(saved: string): void {
    if (saved === this.#base) {
      this.conflict = false;
    } else if (!this.isChanged || this.text === saved) {
      this.#base = saved;
      if (this.text !== saved) this.editor?.replace(saved);
      this.keep();
    } else {
      this.conflict = true;
    }
  }

  /** Decides between what is written here and what is saved. */
  settle(which: "mine" | "theirs" | "both", saved: string): void {
    const mine = this.text;
    this.#base = saved;
    this.conflict = false;
    if (which === "theirs") this.editor?.replace(saved);
    if (which === "both") this.editor?.replace(both(mine, saved));
    this.keep();
    this.editor?.focus();
  }

  /** Saves, and tells whether that is done. */
  async save(): Promise<boolean> {
    const markdown = this.text;
    if (!this.isChanged) {
      drafts.forget(this.key);
      return true;
    }
    this.keep();
    try {
      await status.track(this.#send(markdown, this.#base));
    } catch (error) {
      const refusal = error as ErrorView;
      if (refusal.code === "changed_meanwhile") this.conflict = true;
      else refuse(refusal);
      return false;
    }
    clearTimeout(this.#pause);
    this.#base = markdown;
    drafts.forget(this.key);
    return true;
  }

  /** Leaves without saving; what was written stays within reach. */
  drop(): void {
    clearTimeout(this.#pause);
    if (this.isChanged) drafts.drop(this.key, this.text);
    else drafts.forget(this.key);
    this.#base = this.text;
  }

  /** The editor goes away: what is written is saved, with a way to undo it. A conflict waits as a draft. */
  end(): void {
    clearTimeout(this.#pause);
    if (this.isChanged) {
      this.keep();
      if (!this.conflict) {
        const sent = act(this.#send(this.text, this.#base));
        void sent.then((done) => done && drafts.forget(this.key));
      }
    }
    this.editor?.close();
    this.editor = null;
  }
}
