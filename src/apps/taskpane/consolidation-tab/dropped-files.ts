import { isSystemFile } from "../../../hosts/files/system-files";

/** A file to read, with the way down to it from the folder that was dropped. */
export interface IncomingFile {
  readonly name: string;
  readonly file: File;
  /** Subject and sender of the mail that it came with. */
  readonly sender?: string;
  /** It may hold others, and what would open it did not load. */
  readonly isUnopened?: boolean;
}

/** What a person picked: files, or those of a folder. */
export function pickedFiles(list: FileList): IncomingFile[] {
  return [...list]
    .filter((file) => !isSystemFile(file.name))
    .map((file) => ({ name: file.webkitRelativePath.split("/").slice(1).join("/") || file.name, file }));
}

async function below(entry: FileSystemEntry, path: string): Promise<IncomingFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return !isSystemFile(file.name) ? [{ name: path + file.name, file }] : [];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: IncomingFile[] = [];
  for (;;) {
    // A reader hands out a hundred entries at a time.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (entries.length === 0) return found;
    const folder = path === "" ? "./" : `${path}${entry.name}/`;
    for (const one of entries) found.push(...(await below(one, folder)));
  }
}

/** What was dropped: files, and folders with all that is below them. */
export async function droppedFiles(transfer: DataTransfer): Promise<IncomingFile[]> {
  // The entries must be asked for before anything is awaited.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...transfer.files];
  if (entries.every((entry) => entry === null)) return plain.map((file) => ({ name: file.name, file }));
  const found = await Promise.all(entries.flatMap((entry) => (entry ? [below(entry, "")] : [])));
  return found.flat().map(({ name, file }) => ({ name: name.replace(/^\.\//, ""), file }));
}
