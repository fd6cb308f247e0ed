// Every fault at every action of every patch: an hour or so, apart from `npm test`, which tries a part of them.
process.env.FAULTS = "all";

const [unit] = require("./jest.config").projects;

module.exports = { ...unit, displayName: "faults", testMatch: ["<rootDir>/test/excel/faults/*.test.ts"] };
