import { expect, it } from "vitest";

const sources = import.meta.glob<string>("./**/*.{ts,svelte}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The files each file imports, by path from here; packages by their name. */
const imports = new Map(
  Object.entries(sources).map(([file, source]) => {
    const wanted = [...source.matchAll(/from "([^"]+)"/g)].map((match) => match[1] ?? "");
    return [file, wanted.map((path) => (path.startsWith(".") ? locate(file, path) : path))];
  }),
);

function locate(from: string, path: string): string {
  const base = new URL(path, `http://x/${from.slice(2)}`).pathname.slice(1);
  const candidates = [base, `${base}.ts`, `${base}/index.ts`].map((candidate) => `./${candidate}`);
  return candidates.find((candidate) => candidate in sources) ?? base;
}

function circleFrom(file: string, way: string[], seen: Set<string>): string[] | null {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (seen.has(file)) return null;
  seen.add(file);
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, [...way, file], seen);
    if (circle) return circle;
  }
  return null;
}

it("has no import that comes back to itself", () => {
  const seen = new Set<string>();
  expect(imports.size).toBeGreaterThan(30);
  for (const file of imports.keys()) expect(circleFrom(file, [], seen)).toBeNull();
});

it("knows Tauri only in api", () => {
  const knowing = [...imports].filter(([, wanted]) =>
    wanted.some((path) => path.startsWith("@tauri-apps/")),
  );
  expect(knowing.map(([file]) => file)).toEqual(["./api/transport.ts"]);
});
