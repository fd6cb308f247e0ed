import { readdir } from "node:fs/promises";
import path from "node:path";
import { isSystemFile } from "../../hosts/files/system-files";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { MissingFileError } from "./io";

/** Something in a folder that is no folder itself. */
export interface FolderEntry {
  readonly path: string;
  /** In the bytes of the file system, where they are no UTF-8. */
  readonly rawPath?: Uint8Array;
}

const separator = Buffer.from(path.sep);

/** A name as people read it: in UTF-8, else as Chinese systems wrote it. */
function shownName(raw: Buffer): { readonly name: string; readonly isUtf8: boolean } {
  try {
    return { name: new TextDecoder("utf-8", { fatal: true }).decode(raw), isUtf8: true };
  } catch {
    return { name: new TextDecoder("gb18030").decode(raw), isUtf8: false };
  }
}

/**
 * All that lies in a folder and below it, links and pipes too, sorted within its folder. Folders that are links are
 * told and not followed: they may lead in a circle.
 * @param left whole paths that are passed over.
 * @throws MissingFileError for a folder that cannot be opened.
 */
export async function below(
  folder: string,
  left: ReadonlySet<string>,
  rawFolder: Uint8Array = Buffer.from(folder),
): Promise<FolderEntry[]> {
  const entries = await readdir(Buffer.from(rawFolder), { withFileTypes: true, encoding: "buffer" }).catch(
    () => {
      throw new MissingFileError(text.folderNotOpened(folder));
    },
  );
  const named = entries
    .map((entry) => ({
      entry,
      raw: entry.name as unknown as Buffer,
      ...shownName(entry.name as unknown as Buffer),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const isUtf8Folder = Buffer.from(folder).equals(rawFolder);
  const found: FolderEntry[] = [];
  for (const { entry, raw, name, isUtf8 } of named) {
    if (isSystemFile(name)) continue;
    const place = path.join(folder, name);
    if (left.has(path.resolve(place))) continue;
    const rawPath = Buffer.concat([rawFolder, separator, raw]);
    if (entry.isDirectory())
      found.push(...(await below(place, left, isUtf8Folder && isUtf8 ? Buffer.from(place) : rawPath)));
    else found.push(isUtf8Folder && isUtf8 ? { path: place } : { path: place, rawPath });
  }
  return found;
}
