import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["*.journey.ts"],
    // One browser at a time: the machine that runs this has two cores.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
