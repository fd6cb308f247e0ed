import { runInNewContext } from "node:vm";
import type { WorkbookSnapshot } from "../../../core/workbook";
import type { SourceFile } from "../../../hosts/files";
import { smallPatience } from "../../../hosts/files/patience";

/** What `work` gives; null where it takes longer: then it is stopped wherever it is. */
export function withinTime<T>(milliseconds: number, work: () => T): T | null {
  try {
    // A script of its own is what Node can stop in this thread.
    return runInNewContext("work()", { work }, { timeout: milliseconds }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return null;
    throw error;
  }
}

/**
 * Reads a small .xlsx in this thread: to start another and load what reads takes longer than that. Null where a thread is
 * needed, which also tells a busy machine from a bad file.
 */
export async function readHere(source: SourceFile): Promise<WorkbookSnapshot | null> {
  const { readSmallWorkbook } = await import("../../../hosts/files/read-small");
  return withinTime(smallPatience, () => readSmallWorkbook(source));
}
