import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { promisesLedger } from "../../hosts/files/endings";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { MissingFileError } from "./io";

/** A file to read: where it lies, and whether it was named by a person or only lay in a folder. */
export interface FoundFile {
  /** As given, or the folder as given and the way down from it. */
  readonly path: string;
  /** What 来源文件 says: the way down from the folder given, or the file's name. */
  readonly name: string;
  readonly modified: number;
  /** It lay in a folder and its name promises no spreadsheet: passed over unless it holds a ledger. */
  readonly isUnlikely: boolean;
}

/** Lock files of Excel and WPS, and what hides. */
const PASSED_OVER = /^(~\$|\.)/;

/**
 * The files of the arguments, folders with all that is below them, each file once, sorted within its folder.
 * @param left whole paths of files and folders that are passed over where they lie in a folder given.
 * @throws MissingFileError for an argument that is not there.
 */
export async function findFiles(given: readonly string[], left: ReadonlySet<string>): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const argument of given) {
    const root = await stat(argument).catch(() => null);
    if (!root) throw new MissingFileError(text.notFound(argument));
    const files = root.isDirectory() ? await below(argument, left) : [argument];
    for (const file of files) {
      const whole = path.resolve(file);
      const state = root.isDirectory() ? await stat(file).catch(() => null) : root;
      if (!state?.isFile() || found.has(whole)) continue;
      found.set(whole, {
        path: file,
        name: root.isDirectory() ? path.relative(argument, file) : path.basename(file),
        modified: state.mtimeMs,
        isUnlikely: root.isDirectory() && !promisesLedger(file),
      });
    }
  }
  return uniquelyNamed([...found.values()]);
}

async function below(folder: string, left: ReadonlySet<string>): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new MissingFileError(text.folderNotOpened(folder));
  });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (PASSED_OVER.test(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (left.has(path.resolve(file))) continue;
    if (entry.isDirectory()) files.push(...(await below(file, left)));
    else if (entry.isFile()) files.push(file);
  }
  return files;
}

/** Files of the same name from different places go by their paths, so that a row can be found again. */
function uniquelyNamed(files: readonly FoundFile[]): FoundFile[] {
  const counts = new Map<string, number>();
  for (const { name } of files) counts.set(name, (counts.get(name) ?? 0) + 1);
  return files.map((file) => (counts.get(file.name)! > 1 ? { ...file, name: file.path } : file));
}
