import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { promisesLedger } from "../../hosts/files/endings";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { below } from "./folder";
import { MissingFileError } from "./io";

/** A file to read: where it lies, and whether it was named by a person or only lay in a folder. */
export interface FoundFile {
  /** As given, or the folder as given and the way down from it. */
  readonly path: string;
  /** The path in the bytes of the file system, where they are no UTF-8 and `path` is how people read them. */
  readonly rawPath?: Uint8Array;
  /** What 来源文件 says: the way down from the folder given, or the file's name. */
  readonly name: string;
  readonly modified: number;
  /** It lay in a folder and its name promises no spreadsheet: passed over unless it holds a ledger. */
  readonly isUnlikely: boolean;
  /** It is a pipe, a device or a link that leads to no file: told, and never opened. */
  readonly isOdd?: boolean;
}

/**
 * The files of the arguments, folders with all that is below them, each file once, sorted within its folder.
 * @param left whole paths of files and folders that are passed over where they lie in a folder given.
 * @throws MissingFileError for an argument that is not there.
 */
export async function findFiles(given: readonly string[], left: ReadonlySet<string>): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  const add = (file: FoundFile): void => {
    const whole = path.resolve(file.path);
    if (!found.has(whole)) found.set(whole, file);
  };
  for (const argument of given) {
    const root = await stat(argument).catch(() => null);
    if (!root) throw new MissingFileError(text.notFound(argument));
    if (!root.isDirectory()) {
      add({ path: argument, name: path.basename(argument), isUnlikely: false, ...said(root) });
      continue;
    }
    for (const { path: place, rawPath } of await below(argument, left)) {
      const state = await stat(rawPath ? Buffer.from(rawPath) : place).catch(() => null);
      const file = { path: place, ...(rawPath && { rawPath }), name: path.relative(argument, place) };
      add({ ...file, isUnlikely: !promisesLedger(place), ...said(state) });
    }
  }
  return uniquelyNamed([...found.values()]);
}

/** What is known of a file before it is opened. */
function said(state: Stats | null): Pick<FoundFile, "modified" | "isOdd"> {
  return { modified: state?.mtimeMs ?? 0, ...(!state?.isFile() && { isOdd: true }) };
}

/** Files of the same name from different places go by their paths, so that a row can be found again. */
function uniquelyNamed(files: readonly FoundFile[]): FoundFile[] {
  const counts = new Map<string, number>();
  for (const { name } of files) counts.set(name, (counts.get(name) ?? 0) + 1);
  return files.map((file) => (counts.get(file.name)! > 1 ? { ...file, name: file.path } : file));
}
