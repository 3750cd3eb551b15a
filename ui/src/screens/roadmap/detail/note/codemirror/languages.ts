/** The languages whose code is coloured, in the editor and in what is shown. Each is loaded when it is first met. */
import { LanguageDescription, LanguageSupport, StreamLanguage } from "@codemirror/language";
import type { StreamParser } from "@codemirror/language";

type Mode = StreamParser<unknown>;

/** A language by its names, and where its rules are. */
function language(names: string, load: () => Promise<unknown>): LanguageDescription {
  const [name = "", ...alias] = names.split(" ");
  return LanguageDescription.of({
    name,
    alias,
    load: async () => new LanguageSupport(StreamLanguage.define((await load()) as Mode)),
  });
}

const clike = () => import("@codemirror/legacy-modes/mode/clike");
const javascript = () => import("@codemirror/legacy-modes/mode/javascript");
const sql = () => import("@codemirror/legacy-modes/mode/sql");
const xml = () => import("@codemirror/legacy-modes/mode/xml");

/** Where the rules of each language are, by its names: its own, then others that people use. */
const modes: Record<string, () => Promise<unknown>> = {
  "bash sh shell zsh console": async () => {
    return (await import("@codemirror/legacy-modes/mode/shell")).shell;
  },
  "c h": async () => (await clike()).c,
  "cpp c++ cc hpp": async () => (await clike()).cpp,
  "csharp c# cs": async () => (await clike()).csharp,
  "diff patch": async () => (await import("@codemirror/legacy-modes/mode/diff")).diff,
  "dockerfile docker": async () => {
    return (await import("@codemirror/legacy-modes/mode/dockerfile")).dockerFile;
  },
  "go golang": async () => (await import("@codemirror/legacy-modes/mode/go")).go,
  html: async () => (await xml()).html,
  http: async () => (await import("@codemirror/legacy-modes/mode/http")).http,
  java: async () => (await clike()).java,
  "javascript js mjs": async () => (await javascript()).javascript,
  "json jsonc": async () => (await javascript()).json,
  "kotlin kt": async () => (await clike()).kotlin,
  "properties ini env": async () => {
    return (await import("@codemirror/legacy-modes/mode/properties")).properties;
  },
  "protobuf proto": async () => {
    return (await import("@codemirror/legacy-modes/mode/protobuf")).protobuf;
  },
  "python py": async () => {
    return (await import("@codemirror/legacy-modes/mode/python")).python;
  },
  "ruby rb": async () => (await import("@codemirror/legacy-modes/mode/ruby")).ruby,
  "rust rs": async () => (await import("@codemirror/legacy-modes/mode/rust")).rust,
  scala: async () => (await clike()).scala,
  sql: async () => (await sql()).standardSQL,
  "postgresql postgres psql": async () => (await sql()).pgSQL,
  "mysql mariadb": async () => (await sql()).mySQL,
  sqlite: async () => (await sql()).sqlite,
  toml: async () => (await import("@codemirror/legacy-modes/mode/toml")).toml,
  "typescript ts": async () => (await javascript()).typescript,
  "xml svg": async () => (await xml()).xml,
  "yaml yml": async () => (await import("@codemirror/legacy-modes/mode/yaml")).yaml,
};

export const languages = Object.entries(modes).map(([names, load]) => language(names, load));

/** The language of that name, if it is one of them. */
export function languageNamed(name: string): LanguageDescription | null {
  return LanguageDescription.matchLanguageName(languages, name, false);
}
