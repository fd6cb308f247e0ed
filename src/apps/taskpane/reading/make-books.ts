import type { Edit } from "../../../core/workbook";
import { makeWorker } from "./make-worker";
import { Reader } from "./reader";
import { bytesMade, withReader } from "./with-reader";

/** Makes a new workbook. @param told how many of its sheets are made. */
export type MakeBook = (
  edits: Iterable<Edit>,
  told?: (done: number, all: number) => void,
) => Promise<Uint8Array>;

/**
 * Lends what makes new workbooks off the page's thread, one after another, and lets go of it. Throws where one cannot be
 * made, and as soon as the signal says that it is not wanted any more.
 */
export async function withBooks<T>(
  work: (make: MakeBook) => Promise<T>,
  signal?: AbortSignal,
  reader = new Reader(makeWorker),
): Promise<T> {
  return withReader(reader, signal, () =>
    work(async (edits, told = () => undefined) => {
      signal?.throwIfAborted();
      return bytesMade(await reader.create(edits, told));
    }),
  );
}
