import fc from "fast-check";

/**
 * `npm test` tries the laws on the same inputs each time, so that a change is judged by what it changed;
 * `npm run test:long` draws others each time, and prints the seed of what fails.
 */
if (process.env["LONG"] === undefined) fc.configureGlobal({ seed: 20191030 });

export default fc;
