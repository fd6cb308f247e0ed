import {
  type Applied,
  invertApplied,
  liftingLocks,
  type Patch,
  WorkbookError,
  type WorkbookSnapshot,
} from "../../../core/workbook";

/** A patch as it was applied, and what takes it back. */
interface Written {
  readonly applied: Applied;
  readonly inverse: Patch;
}

/** Applies a patch, locks lifted for as long as it takes; where a lock has a password, what is not locked is still written. */
export async function writeLifting(
  patch: Patch,
  workbook: WorkbookSnapshot | null,
  apply: (patch: Patch) => Promise<Applied>,
): Promise<Written> {
  const lifting = workbook ? liftingLocks(workbook, patch) : patch;
  const write = async (edits: Patch): Promise<Written> => {
    const applied = await apply(edits);
    return { applied, inverse: invertApplied(applied.before, edits) };
  };
  try {
    return await write(lifting);
  } catch (error) {
    if (lifting === patch || !(error instanceof WorkbookError && error.code === "protected")) throw error;
    return write(patch);
  }
}
