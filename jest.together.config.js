const os = require("node:os");
const { projects, ...shared } = require("./jest.config");

const [unit, browser] = projects;

// `npm test`: the suites of a room run as one, in half the time (docs/decisions/0025); `npx jest PATH` runs each by itself.
module.exports = {
  ...shared,
  // Suites also wait: for a browser, a process, a timer.
  maxWorkers: Math.ceil(1.5 * os.availableParallelism()),
  projects: [
    {
      ...unit,
      testMatch: ["<rootDir>/test/together/*.test.ts", "<rootDir>/test/**/*.dom.test.{ts,tsx}"],
      testPathIgnorePatterns: [],
    },
    browser,
  ],
};
