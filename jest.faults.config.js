// Every action of every patch, with every error class: some ten minutes, apart from `npm test`.
const [unit] = require("./jest.config").projects;

module.exports = {
  ...unit,
  displayName: "faults",
  testMatch: ["<rootDir>/test/excel/faults.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
