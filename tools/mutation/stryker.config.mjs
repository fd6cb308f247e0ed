import { fileURLToPath } from "node:url";

const beside = (file) => fileURLToPath(new URL(file, import.meta.url));
const folder = process.env.MUTATED;
const slow = ["fixtures", "inbox", "site-index"];
/** There for the time that hostile inputs take, or asking programs of elsewhere, or pages. */
const apart = ["hostile", "libreoffice", "univer", "manual"];

export default {
  plugins: [beside("mocha-without-reload.mjs")],
  testRunner: "mocha",
  mochaOptions: {
    "no-config": true,
    "no-package": true,
    require: ["./scripts/register-ts.cjs", "./tools/mutation/jest-globals.cjs"],
    spec: [
      `test/core/${folder}/**/!(${[...slow, ...apart].join("|")}).test.ts`,
      `test/core/${folder}/**/{${slow.join(",")}}.test.ts`,
      `test/laws/${folder}.test.ts`,
    ],
    // Many rows take most of the time and say nothing of their own.
    grep: "^(?!.*(3000|thousands|nearly as few))",
  },
  coverageAnalysis: "perTest",
  // A constant is made but once, when the tests are loaded.
  ignoreStatic: true,
  incremental: true,
  reporters: ["progress-append-only"],
  timeoutMS: 5_000,
};
