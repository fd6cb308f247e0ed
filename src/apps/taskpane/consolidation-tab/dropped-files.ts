import { promisesLedger } from "../../../hosts/files/endings";

/** A file to read, with the way down to it from the folder that was dropped. */
export interface IncomingFile {
  readonly name: string;
  readonly file: File;
}

/** Lock files of Excel and WPS, and what hides. */
const passedOver = /^(~\$|\.)/;

export function isPassedOver(name: string): boolean {
  return passedOver.test(name);
}

/** Whether a file is read at all: what a person names is, what lies in a folder when its name promises a spreadsheet. */
export function isWanted(name: string, isFromFolder: boolean): boolean {
  return !isPassedOver(name) && (!isFromFolder || promisesLedger(name));
}

/** What a person picked: files as they are, of a folder the spreadsheets. */
export function pickedFiles(list: FileList): IncomingFile[] {
  return [...list]
    .filter((file) => isWanted(file.name, file.webkitRelativePath !== ""))
    .map((file) => ({ name: file.webkitRelativePath.split("/").slice(1).join("/") || file.name, file }));
}

async function below(entry: FileSystemEntry, path: string): Promise<IncomingFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return isWanted(file.name, path !== "") ? [{ name: path + file.name, file }] : [];
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
