const js = require("@eslint/js");
const officeAddins = require("eslint-plugin-office-addins");
const tseslint = require("typescript-eslint");

/** The plugin's own rules; its presets bring an older typescript-eslint that clashes with ours. */
const officeRules = Object.assign(
  {},
  ...officeAddins.configs.recommended.map((config) => config.rules ?? {}),
);
const officeRulesOnly = Object.fromEntries(
  Object.entries(officeRules).filter(([name]) => name.startsWith("office-addins/")),
);

const nodeGlobals = Object.fromEntries(
  [
    "require",
    "module",
    "process",
    "__dirname",
    "console",
    "Buffer",
    "URL",
    "setTimeout",
    "clearTimeout",
    "fetch",
  ].map((name) => [name, "readonly"]),
);

const pageGlobals = Object.fromEntries(
  ["atob", "Blob", "DecompressionStream", "document", "Response", "self"].map((name) => [name, "readonly"]),
);

module.exports = [
  { ignores: ["dist/", "node_modules/", "release/", "coverage/", "reports/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRulesOnly,
      "no-undef": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-console": "error",
    },
  },
  {
    files: ["**/*.js", "**/*.cjs", "**/*.mjs", "scripts/**", "test/**"],
    languageOptions: { globals: nodeGlobals },
    rules: { "@typescript-eslint/no-require-imports": "off", "no-console": "off" },
  },
  {
    files: ["scripts/build/single-file/loader.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script", globals: pageGlobals },
  },
  {
    files: ["test/**"],
    ignores: ["test/environment/{fast-check,laws}.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          name: "fast-check",
          message: "Import test/environment/fast-check: it fixes the seed of `npm test`.",
        },
      ],
    },
  },
];
