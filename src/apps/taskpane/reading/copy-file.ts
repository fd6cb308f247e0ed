import { WorkbookError } from "../../../core/workbook";
import { patchFile, UnreadableFileError } from "../../../hosts/files";
import { makeWorker } from "./make-worker";
import { Reader } from "./reader";
import { withReader } from "./with-reader";

/**
 * Makes copies off the page's own thread. Where the code for that does not come the page makes them itself: nobody's
 * work is lost for want of a network.
 */
export function copyingWith(reader: Pick<Reader, "copy">): typeof patchFile {
  return async (...copying) => {
    const answer = await reader.copy(...copying);
    if (answer.kind === "copy") return answer.bytes;
    if (answer.kind === "refused") throw new WorkbookError(answer.code, answer.params);
    const reason = answer.kind === "unreadable" ? answer.reason : "damaged";
    if (reason === "not-loaded") return patchFile(...copying);
    throw new UnreadableFileError(reason);
  };
}

/** Lends what makes copies so, and lets go of it. What the signal says is not wanted any more ends as too slow. */
export async function withCopies<T>(
  work: (makeCopy: typeof patchFile) => Promise<T>,
  signal: AbortSignal,
  reader = new Reader(makeWorker),
): Promise<T> {
  return withReader(reader, signal, () => work(copyingWith(reader)));
}
