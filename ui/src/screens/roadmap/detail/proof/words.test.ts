import { expect, test } from "vitest";

import type { EvidenceView } from "../../../../api";
import { about } from "./words";

const base: EvidenceView = {
  id: "e1",
  title: "Shown",
  kind: "link",
  place: "https://github.com/me/app",
  bytes: null,
  added: "2026-11-23T12:00:00Z",
  missing: false,
};

test("evidence is told by what it is and since when", () => {
  expect(about(base, "2026-11-30")).toMatch(/^Link to github\.com, .*23/);
  expect(about({ ...base, kind: "copy", bytes: 12_300 }, "2026-11-30")).toMatch(/^File, 12.3 kB, /);
  expect(about({ ...base, kind: "file", place: "/home/me/talk.mp4" }, "2027-01-02")).toMatch(
    /^Left where it is, .*2026/,
  );
});

test("an address that no browser understands is told as it is", () => {
  expect(about({ ...base, place: "https://[" }, "2026-11-30")).toContain("https://[");
});
