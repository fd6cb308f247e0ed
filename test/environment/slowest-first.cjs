const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");
const slowSuites = require("./slow-suites.json");

const root = path.resolve(__dirname, "../..");

/**
 * Starts the slowest suites first, so that no worker is left with one of them at the end. Jest goes by its own last
 * run; a fresh machine has none, and goes by the seconds of slow-suites.json: a suite that is not in it takes about one.
 */
module.exports = class SlowestFirst extends Sequencer {
  time(test) {
    const name = path.relative(root, test.path).split(path.sep).join("/");
    return super.time(test) ?? 1000 * (slowSuites[name] ?? 1);
  }
};
