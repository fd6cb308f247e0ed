import { promisesFiles } from "../../../hosts/files/endings";
import { onceLoaded } from "../../../hosts/files/once-loaded";
import { UnreadableFileError } from "../../../hosts/files/source-file";
import { fileBytes } from "../reading/file-bytes";
import type { IncomingFile } from "./dropped-files";

/** What an archive or a mail that came in holds; any other file is itself, and so is what cannot be opened. */
export async function heldBy(incoming: IncomingFile): Promise<IncomingFile[]> {
  const { name, file } = incoming;
  if (!promisesFiles(file.name)) return [incoming];
  try {
    const { heldFiles } = await loadContainers();
    const bytes = await fileBytes(file);
    const held = await heldFiles({ name: file.name, bytes }, file.lastModified);
    return held.map((each) => {
      if (each.name === file.name) return incoming;
      const below = each.name.slice(file.name.length);
      const lastModified = each.modified ?? file.lastModified;
      const own = new File([bytesOf(each.bytes)], below.slice(below.lastIndexOf("/") + 1), { lastModified });
      return { name: name + below, file: own, ...(each.sender && { sender: each.sender }) };
    });
  } catch (error) {
    return [isNotLoaded(error) ? { ...incoming, isUnopened: true } : incoming];
  }
}

const loadContainers = onceLoaded(() => import("../../../hosts/files/containers"));

function isNotLoaded(error: unknown): boolean {
  return error instanceof UnreadableFileError && error.reason === "not-loaded";
}

/** What cannot be unpacked is empty, and told as unreadable. */
function bytesOf(read: () => Uint8Array): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(read());
  } catch {
    return new Uint8Array(0);
  }
}
