const path = require("node:path");
const { projects } = require("../../jest.config.js");

/** The unit tests of the core, which are to notice the mutants. */
module.exports = {
  ...projects[0],
  rootDir: path.resolve(__dirname, "../.."),
  testMatch: ["<rootDir>/test/{campaign,workbook,ledger,tally,consolidation,submission}/**/*.test.ts"],
  // Programs of elsewhere tell nothing more of a mutant, and take their time.
  testPathIgnorePatterns: [...projects[0].testPathIgnorePatterns, "libreoffice", "univer"],
};
