import { MochaTestRunner } from "@stryker-mutator/mocha-runner";

export { strykerPlugins, strykerValidationSchema } from "@stryker-mutator/mocha-runner";

// A mutant met both while the tests load and in them is tried in them only (ignoreStatic); Stryker starts a new
// process for each of these, as if it had to be there at the loading.
MochaTestRunner.prototype.capabilities = async () => ({ reloadEnvironment: true });
