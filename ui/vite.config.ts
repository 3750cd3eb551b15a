import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  build: {
    target: "safari16",
    // The window's content security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first screen needs comes in one piece: each file is asked of the window's main thread.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "start", tags: ["$initial"] }] } },
    },
  },
  // The messages lie beside the page, in assets.
  server: { fs: { allow: [".", "../assets/messages"] } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
  },
});
