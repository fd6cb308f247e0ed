import { WorkbookError } from "./port";

/**
 * Loads code that is needed for a step. Where it does not come, for want of a network or after a new deployment, that is
 * a `WorkbookError` (`not-loaded`) before anything is done; it is asked for again the next time.
 */
export function loadCode<T>(load: () => Promise<T>): Promise<T> {
  return load().catch((cause: unknown) => {
    throw new WorkbookError("not-loaded", {}, { cause });
  });
}
