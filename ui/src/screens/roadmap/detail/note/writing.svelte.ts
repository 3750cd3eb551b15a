/** A note while it is being written: what it was begun from, what is on the disk, and what became of it. */
import { commands, type ErrorView } from "../../../../api";
import { act, refuse } from "../../../../state/act";
import { status } from "../../../../state/status.svelte";
import type { Editor } from "./codemirror/editor";
import { drafts, type Draft } from "./drafts.svelte";

/** How long writing pauses before the draft is kept and the preview follows, in milliseconds. */
const PAUSE_MS = 300;

/** Both texts, one below the other. */
export function both(mine: string, theirs: string): string {
  return `${mine.trimEnd()}\n\n---\n\n${theirs}`;
}

export class Writing {
  readonly id: string;
  /** What it begins with: the draft that was left, else what is saved. */
  readonly begin: string;
  /** Whether it goes on with a draft that was not saved when the window closed. */
  readonly goesOn: boolean;
  /** Whether the note on the disk says something that neither this began with nor says. */
  conflict = $state(false);
  /** What is written, as of the last pause. */
  paused = $state("");
  editor: Editor | null = null;
  #base: string;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(id: string, saved: string) {
    const draft: Draft | null = drafts.read(id);
    this.id = id;
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
    if (text === this.#base) drafts.forget(this.id);
    else drafts.keep(this.id, { base: this.#base, text });
  }

  /** The note on the disk says this now. */
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
      drafts.forget(this.id);
      return true;
    }
    this.keep();
    try {
      await status.track(commands.set_note({ id: this.id, markdown, base: this.#base }));
    } catch (error) {
      const refusal = error as ErrorView;
      if (refusal.code === "changed_meanwhile") this.conflict = true;
      else refuse(refusal);
      return false;
    }
    clearTimeout(this.#pause);
    this.#base = markdown;
    drafts.forget(this.id);
    return true;
  }

  /** Leaves without saving; what was written stays within reach. */
  drop(): void {
    clearTimeout(this.#pause);
    if (this.isChanged) drafts.drop(this.id, this.text);
    else drafts.forget(this.id);
    this.#base = this.text;
  }

  /** The editor goes away: what is written is saved, with a way to undo it. A conflict waits as a draft. */
  end(): void {
    clearTimeout(this.#pause);
    if (this.isChanged) {
      this.keep();
      const draft = { id: this.id, markdown: this.text, base: this.#base };
      if (!this.conflict) {
        void act(commands.set_note(draft)).then((done) => done && drafts.forget(draft.id));
      }
    }
    this.editor?.close();
    this.editor = null;
  }
}
