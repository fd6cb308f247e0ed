// A fault at every action of every patch, apart from `npm test`, which tries a part of them. FAULTS=all: each error;
// "FAULTS=actions 3/16", "FAULTS=all 3/16": the third of sixteen shares of those.
process.env.FAULTS ??= "actions";

const [unit] = require("./jest.config").projects;

module.exports = {
  ...unit,
  displayName: "faults",
  testTimeout: 600_000,
  testMatch: ["<rootDir>/test/hosts/excel/faults/*.test.ts"],
};
