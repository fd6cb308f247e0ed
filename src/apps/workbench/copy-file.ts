import { patchFile, UnreadableFileError } from "../../hosts/files";
import type { Reader } from "../taskpane/reading/reader";

/**
 * Makes copies off the page's own thread. Where the code for that does not come the page makes them itself: nobody's
 * work is lost for want of a network.
 */
export function copyingWith(reader: Pick<Reader, "copy">): typeof patchFile {
  return async (...copying) => {
    const answer = await reader.copy(...copying);
    if (answer.kind === "copy") return answer.bytes;
    const reason = answer.kind === "unreadable" ? answer.reason : "damaged";
    if (reason === "not-loaded") return patchFile(...copying);
    throw new UnreadableFileError(reason);
  };
}
