import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { UnreadableFileError } from "../../hosts/files";
import { heldFiles } from "../../hosts/files/containers";
import { promisesFiles } from "../../hosts/files/endings";
import { defaultLimits } from "../../hosts/files/source-file";
import type { FoundFile } from "./found-file";

/** What an archive or a mail holds; any other file is itself, and so is what cannot be opened. */
export async function heldBy(file: FoundFile): Promise<FoundFile[]> {
  if (file.isOdd || !promisesFiles(file.path)) return [file];
  const bytes = await bytesOf(file).catch(() => null);
  if (!bytes) return [file];
  const base = path.basename(file.path);
  const held = await heldFiles({ name: base, bytes }, file.modified);
  return held.map(({ name, modified, sender }): FoundFile => {
    if (name === base) return file;
    const below = name.slice(base.length);
    return {
      path: file.path + below,
      name: file.name + below,
      modified: modified ?? file.modified,
      within: { file, name },
      ...(sender && { sender }),
    };
  });
}

/** The bytes of a file, out of its archive or mail where it lies in one. Throws `UnreadableFileError`. */
export async function bytesOf({ path: file, rawPath, within }: FoundFile): Promise<Uint8Array> {
  if (within) {
    const bytes = await bytesOf(within.file);
    const held = await heldFiles({ name: path.basename(within.file.path), bytes });
    const own = held.find(({ name }) => name === within.name);
    if (!own) throw new UnreadableFileError("damaged", { what: "container" });
    return own.bytes();
  }
  const place = rawPath ? Buffer.from(rawPath) : file;
  // Its size before its bytes.
  if ((await stat(place)).size > defaultLimits.fileBytes)
    throw new UnreadableFileError("too-large", { what: "file" });
  return readFile(place);
}
