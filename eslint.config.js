const officeAddins = require("eslint-plugin-office-addins");
const tseslint = require("typescript-eslint");

module.exports = [
  { ignores: ["dist/", "node_modules/", "coverage/", "reports/"] },
  ...tseslint.configs.recommended,
  ...officeAddins.configs.recommended,
  {
    plugins: { "office-addins": officeAddins },
    languageOptions: { parser: tseslint.parser },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-console": "error",
    },
  },
  {
    files: ["**/*.js", "**/*.cjs", "**/*.mjs", "scripts/**", "test/**"],
    rules: { "@typescript-eslint/no-require-imports": "off", "no-console": "off" },
  },
];
