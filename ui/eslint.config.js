import svelte from "eslint-plugin-svelte";
import globals from "globals";
import tseslint from "typescript-eslint";

import listRole from "./rules/list-role.js";
import noText from "./rules/no-text.js";
import svelteConfig from "./svelte.config.js";

export default tseslint.config(
  { ignores: ["dist", "node_modules", "src/api/generated.ts"] },
  ...tseslint.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: globals.browser },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@tauri-apps/*"], message: "Only src/api knows Tauri." }] },
      ],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
    plugins: { lists: { rules: { role: listRole } } },
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/no-navigation-without-resolve": "off",
      "lists/role": "error",
    },
  },
  {
    files: ["src/**/*.svelte", "src/**/*.ts"],
    ignores: ["**/*.test.ts", "**/fixtures.ts", "src/messages/**"],
    plugins: { waymark: { rules: { "no-text": noText } } },
    rules: { "waymark/no-text": "error" },
  },
  { files: ["src/api/**"], rules: { "no-restricted-imports": "off" } },
);
