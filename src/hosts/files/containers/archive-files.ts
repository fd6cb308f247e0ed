import { Budget } from "../budget";
import { defaultLimits, UnreadableFileError } from "../source-file";
import { isSystemFile } from "../system-files";
import { ZipArchive } from "../zip/archive";
import type { ZipEntry } from "../zip/directory";
import { type HeldFile, safePath } from "./held-file";

/** What tells a document of Office or OpenDocument from an archive that people made. */
const partOfOne = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml|OFD\.xml)$/i;

/**
 * The files of an archive, those of the system left out; none where it is a document and no archive. Their names are in
 * UTF-8 or GBK. All together they may become as large as one file's parts may.
 */
export function archiveFiles(file: HeldFile): HeldFile[] {
  const archive = new ZipArchive(file.bytes(), new Budget(defaultLimits));
  const { entries } = archive;
  if (entries.some(({ name }) => partOfOne.test(name))) return [];
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > defaultLimits.totalBytes) throw new UnreadableFileError("too-large", { what: "archive" });
  return entries
    .filter(({ name }) => !name.endsWith("/") && !safePath(name).split("/").some(isSystemFile))
    .map((entry) => ({
      name: `${file.name}/${safePath(entry.name)}`,
      modified: timeOf(entry) ?? file.modified,
      sender: file.sender,
      bytes: () => archive.readEntry(entry),
    }));
}

/** DOS date and time, by the clock of whoever made the archive; null where there is none. */
function timeOf({ modified }: ZipEntry): number | null {
  const date = modified >>> 16;
  const month = (date >> 5) & 15;
  if (month === 0) return null;
  const [hours, minutes, seconds] = [(modified >> 11) & 31, (modified >> 5) & 63, (modified & 31) * 2];
  return new Date((date >> 9) + 1980, month - 1, date & 31, hours, minutes, seconds).getTime();
}
