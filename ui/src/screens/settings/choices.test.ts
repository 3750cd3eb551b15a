import { expect, it } from "vitest";

import { choices } from "./choices";

it("offers what is chosen now, also where it was chosen elsewhere", () => {
  expect(choices([15, 30, 60], 30)).toEqual([15, 30, 60]);
  expect(choices([15, 30, 60], 25)).toEqual([15, 25, 30, 60]);
});
