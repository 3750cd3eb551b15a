import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["*.journey.ts"],
    // One browser at a time: the machine that runs this has two cores.
    fileParallelism: false,
    // A key may be pressed before the page has heard of the change before it; the report names what was tried twice.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
