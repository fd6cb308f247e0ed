import * as fc from "fast-check";
import { tries } from "./tries";

export * from "fast-check";

/** How many inputs fast-check tries a law on where it is not told. */
const usual = 100;

/**
 * fast-check's own, on as many of the inputs as `tries` says.
 * @public
 */
export function assert<Ts>(property: fc.IAsyncProperty<Ts>, parameters?: fc.Parameters<Ts>): Promise<void>;
export function assert<Ts>(property: fc.IProperty<Ts>, parameters?: fc.Parameters<Ts>): void;
export function assert<Ts>(property: fc.IRawProperty<Ts>, parameters: fc.Parameters<Ts> = {}): unknown {
  return fc.assert(property, { ...parameters, numRuns: tries(parameters.numRuns ?? usual) });
}
