import { open, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { FoundPicture } from "../../../core/archive";
import { headBytes, lookAtPicture } from "../../../hosts/pictures";
import { archiveText } from "../../../words/zh-CN/cli/archive";
import { cliText as text } from "../../../words/zh-CN/cli/command-line";
import { UsageError } from "../arguments";
import { below, type FolderEntry } from "../folder";
import { type Io, MissingFileError } from "../io";
import { progressBar } from "../progress-bar";

/** The files of a folder of pictures, by their ways down from it. */
export type PictureFiles = ReadonlyMap<string, FolderEntry>;

/** All that lies in the folder. @param left whole paths that are passed over. @throws UsageError in words. */
async function pictureFiles(folder: string, left: readonly string[]): Promise<PictureFiles> {
  const found = await stat(folder).catch(() => null);
  if (!found) throw new MissingFileError(text.notFound(folder));
  if (!found.isDirectory()) throw new UsageError(text.noFolder("--photos", folder));
  const entries = await below(folder, new Set(left.map((each) => path.resolve(each))));
  return new Map(
    entries.map((entry) => [path.relative(folder, entry.path).split(path.sep).join("/"), entry]),
  );
}

/** What a file is, by its beginning. What cannot be opened is broken, as is what is no plain file. */
async function lookAtFile(name: string, { path: place, rawPath }: FolderEntry): Promise<FoundPicture> {
  const file = rawPath ? Buffer.from(rawPath) : place;
  const state = await stat(file).catch(() => null);
  if (!state?.isFile()) return { path: name, trouble: "broken" };
  const handle = await open(file).catch(() => null);
  if (!handle) return { path: name, trouble: "broken" };
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(headBytes), 0, headBytes, 0);
    return await lookAtPicture(name, buffer.subarray(0, bytesRead), state.size);
  } finally {
    await handle.close();
  }
}

/** Looks at every file of a folder of pictures. @param left whole paths that are passed over. @throws UsageError in words. */
export async function lookThrough(
  folder: string,
  left: readonly string[],
  io: Io,
): Promise<{ readonly files: PictureFiles; readonly found: readonly FoundPicture[] }> {
  const files = await pictureFiles(folder, left);
  const bar = progressBar(io, files.size, archiveText.looking);
  const found: FoundPicture[] = [];
  for (const [name, entry] of files) {
    found.push(await lookAtFile(name, entry));
    bar.step();
  }
  bar.end();
  return { files, found };
}

/** The whole of a file; empty where it cannot be read any more. */
export async function wholeFile({ path: place, rawPath }: FolderEntry): Promise<Uint8Array> {
  return readFile(rawPath ? Buffer.from(rawPath) : place).catch(() => new Uint8Array());
}
