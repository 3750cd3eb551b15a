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

export const languages: LanguageDescription[] = [
  language("bash sh shell zsh console", async () => {
    return (await import("@codemirror/legacy-modes/mode/shell")).shell;
  }),
  language("c h", async () => (await clike()).c),
  language("cpp c++ cc hpp", async () => (await clike()).cpp),
  language("csharp c# cs", async () => (await clike()).csharp),
  language("diff patch", async () => (await import("@codemirror/legacy-modes/mode/diff")).diff),
  language("dockerfile docker", async () => {
    return (await import("@codemirror/legacy-modes/mode/dockerfile")).dockerFile;
  }),
  language("go golang", async () => (await import("@codemirror/legacy-modes/mode/go")).go),
  language("html", async () => (await xml()).html),
  language("http", async () => (await import("@codemirror/legacy-modes/mode/http")).http),
  language("java", async () => (await clike()).java),
  language("javascript js mjs", async () => (await javascript()).javascript),
  language("json jsonc", async () => (await javascript()).json),
  language("kotlin kt", async () => (await clike()).kotlin),
  language("properties ini env", async () => {
    return (await import("@codemirror/legacy-modes/mode/properties")).properties;
  }),
  language("protobuf proto", async () => {
    return (await import("@codemirror/legacy-modes/mode/protobuf")).protobuf;
  }),
  language("python py", async () => {
    return (await import("@codemirror/legacy-modes/mode/python")).python;
  }),
  language("ruby rb", async () => (await import("@codemirror/legacy-modes/mode/ruby")).ruby),
  language("rust rs", async () => (await import("@codemirror/legacy-modes/mode/rust")).rust),
  language("scala", async () => (await clike()).scala),
  language("sql", async () => (await sql()).standardSQL),
  language("postgresql postgres psql", async () => (await sql()).pgSQL),
  language("mysql mariadb", async () => (await sql()).mySQL),
  language("sqlite", async () => (await sql()).sqlite),
  language("toml", async () => (await import("@codemirror/legacy-modes/mode/toml")).toml),
  language("typescript ts", async () => (await javascript()).typescript),
  language("xml svg", async () => (await xml()).xml),
  language("yaml yml", async () => (await import("@codemirror/legacy-modes/mode/yaml")).yaml),
];

/** The language of that name, if it is one of them. */
export function languageNamed(name: string): LanguageDescription | null {
  return LanguageDescription.matchLanguageName(languages, name, false);
}
