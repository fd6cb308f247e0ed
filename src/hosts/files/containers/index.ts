import { isArchive, isMail } from "../endings";
import type { SourceFile } from "../source-file";
import { archiveFiles } from "./archive-files";
import { mailFiles } from "./mail-files";
import { byItself, type HeldFile } from "./held-file";

export type { HeldFile } from "./held-file";

/**
 * The files that a file stands for: an archive's, as if it were a folder, or a mail's attachments; any other file is
 * itself. An archive in an archive stays closed, and so does what cannot be opened: reading it says why.
 */
export async function heldFiles(file: SourceFile, modified: number | null = null): Promise<HeldFile[]> {
  return within(byItself(file, modified), false);
}

async function within(file: HeldFile, isInArchive: boolean): Promise<HeldFile[]> {
  const isOne = isArchive(file.name);
  if (!(isOne && !isInArchive) && !isMail(file.name)) return [file];
  let found: HeldFile[];
  try {
    found = isOne ? archiveFiles(file) : await mailFiles(file);
  } catch {
    return [file];
  }
  if (found.length === 0) return [file];
  const all = await Promise.all(found.map((each) => within(each, isInArchive || isOne)));
  return all.flat();
}
