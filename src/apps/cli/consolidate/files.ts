import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { cliText as text } from "../../../words/zh-CN/cli/command-line";
import { below } from "../folder";
import type { FoundFile } from "../found-file";
import { heldBy } from "../held-files";
import { MissingFileError } from "../io";

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
      add({ path: argument, name: path.basename(argument), ...said(root) });
      continue;
    }
    for (const { path: place, rawPath } of await below(argument, left)) {
      const state = await stat(rawPath ? Buffer.from(rawPath) : place).catch(() => null);
      const file = { path: place, ...(rawPath && { rawPath }), name: path.relative(argument, place) };
      add({ ...file, ...said(state) });
    }
  }
  const all: FoundFile[] = [];
  for (const file of found.values()) all.push(...(await heldBy(file)));
  return uniquelyNamed(all);
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
