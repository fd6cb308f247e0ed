/** @type {import('jest').Config} */
const shared = {
  transform: {
    "^.+\\.(ts|tsx|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  // A loop that names a global ran up to fifty times slower in Jest's sandbox; none of these is replaced by a test.
  sandboxInjectedGlobals: [
    "Array",
    "Int32Array",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "RegExp",
    "Set",
    "String",
    "Uint8Array",
    "Uint16Array",
    "Uint32Array",
  ],
};

module.exports = {
  maxWorkers: "100%",
  // A suite's set-up may start a process or a browser, which takes its time on a busy machine.
  testTimeout: 60_000,
  testSequencer: "<rootDir>/test/environment/slowest-first.cjs",
  reporters: ["default", "<rootDir>/test/environment/skip-reporter.cjs"],
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/", "<rootDir>/test/together/"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/environment/browser-setup.ts",
      globalTeardown: "<rootDir>/test/environment/browser-teardown.ts",
    },
  ],
};
