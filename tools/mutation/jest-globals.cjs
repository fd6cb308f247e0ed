// The tests are written for Jest; Mocha tries a mutant without loading them anew, which Jest cannot.
const { expect } = require("expect");
const fastCheck = require("fast-check");
const { bind } = require("jest-each");
const { interfaces } = require("mocha");

const LAW_RUNS = 12;

/** The laws with so few runs, always the same, that a mutant does not take minutes. */
const briefly = (property, options) =>
  fastCheck.assert(property, {
    ...options,
    seed: 20191120,
    numRuns: Math.min(options?.numRuns ?? 100, LAW_RUNS),
  });
require.cache[require.resolve("fast-check")].exports = {
  ...fastCheck,
  __esModule: true,
  assert: briefly,
  default: { ...fastCheck.default, assert: briefly },
};

const { bdd } = interfaces;
interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on("pre-require", (context) => {
    context.expect = expect;
    // In each test: the mutants that a hook before all of them meets would count as the test's before it.
    context.beforeAll = context.beforeEach;
    context.afterAll = context.afterEach;
    context.describe.each = bind(context.describe, false);
    context.it.each = bind(context.it, false);
  });
};
