import type { Edit } from "../../../core/workbook";
import { makeWorker } from "./make-worker";
import { Reader } from "./reader";

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
  const stop = (): void => reader.close();
  signal?.addEventListener("abort", stop);
  try {
    return await work(async (edits, told = () => undefined) => {
      signal?.throwIfAborted();
      const answer = await reader.create(edits, told);
      if (answer.kind === "copy") return answer.bytes;
      throw new Error(answer.kind === "unreadable" ? answer.reason : answer.kind);
    });
  } finally {
    signal?.removeEventListener("abort", stop);
    reader.close();
  }
}
