export default {
  testRunner: "jest",
  jest: { configFile: "scripts/mutation/jest.config.js", enableFindRelatedTests: true },
  coverageAnalysis: "perTest",
  // A constant is changed for a whole run of the tests: slow, and mostly words of a table.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: "reports/mutation.json",
  reporters: ["progress-append-only"],
  timeoutMS: 10_000,
};
