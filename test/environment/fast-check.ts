import { configureGlobal } from "fast-check";
import * as fc from "./laws";

/**
 * `npm test` tries the laws on a sixth of their inputs, the same ones each time, so that a change is judged by what
 * it changed; `npm run test:long` tries all, draws others each time, and prints the seed of what fails.
 */
if (process.env["LONG"] === undefined) configureGlobal({ seed: 20191030 });

export default fc;
