// Every fault at every action of every patch: some half an hour, apart from `npm test`, which tries a part of them.
process.env.FAULTS = "all";

const [unit] = require("./jest.config").projects;

module.exports = { ...unit, displayName: "faults", testMatch: ["<rootDir>/test/excel/faults/*.test.ts"] };
