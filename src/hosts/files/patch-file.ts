import { checkStructure, type Edit, type Patch, WorkbookError, workbookOf } from "../../core/workbook";
import { blankPackage, type BlankOptions } from "./blank-package";
import { Budget } from "./budget";
import { conversionPatch } from "./convert";
import { detectKind } from "./detect";
import { readWorkbook } from "./read-workbook";
import { defaultLimits, limitsOfOpened, type SourceFile, UnreadableFileError } from "./source-file";
import { unlockedFile } from "./unlocked";
import { readXlsx } from "./xlsx-read";
import { OfficePackage } from "./xlsx-read/package";
import { type ApplyOptions, applyToPackage } from "./xlsx-write/apply";
import { PackageEditor } from "./xlsx-write/package-editor";
import { WorkbookEditor } from "./xlsx-write/workbook-editor";

/** The package of an .xlsx or .xlsm, or null for a file of another kind. */
export function openXlsx(file: SourceFile): { pack: OfficePackage; part: string } | null {
  if (detectKind(file.bytes) !== "zip") return null;
  if (file.bytes.length > defaultLimits.fileBytes)
    throw new UnreadableFileError("too-large", { what: "file" });
  const pack = new OfficePackage(file.bytes, new Budget(limitsOfOpened));
  const part = pack.workbookPart();
  return part === null || part.toLowerCase().endsWith(".bin") ? null : { pack, part };
}

/**
 * A copy of a file with a patch applied, as the bytes of an .xlsx (or .xlsm) file. Parts that the patch does not
 * touch keep their bytes, deflated ones included. A file of another kind becomes a new .xlsx with its values, merges,
 * widths and number formats; `conversionLosses` says what stays behind. With `overProtection` a protected sheet is
 * written as well, and its protection stays: for what was entered where no sheet is locked.
 * Throws `UnreadableFileError` or a `WorkbookError`; the file given is never changed.
 */
export async function patchFile(
  file: SourceFile,
  patch: Patch,
  { overProtection = false } = {},
): Promise<Uint8Array> {
  const unlocked = await unlockedFile(file);
  const opened = openXlsx(unlocked);
  if (!opened) {
    const snapshot = await readWorkbook(unlocked, limitsOfOpened);
    if (!overProtection) for (const edit of patch) checkStructure(snapshot, edit);
    const conversion = await conversionPatch(unlocked, snapshot);
    return writeNew([...conversion, ...patch], snapshot, { overProtection });
  }
  if (patch.length === 0) return unlocked.bytes.slice();
  const snapshot = readXlsx(opened.pack, opened.part);
  const book = new WorkbookEditor(new PackageEditor(opened.pack), opened.part);
  applyToPackage(book, snapshot, patch, { overProtection });
  return book.pack.save();
}

/**
 * A new workbook: a patch over one with no sheet, so it begins with `addSheet`. Default font 宋体 11. Rows that are final
 * are packed as they come: there may be more than memory should hold.
 */
export async function createFile(patch: Iterable<Edit>, blank: BlankOptions = {}): Promise<Uint8Array> {
  return writeNew(patch, blank, { rowByRow: true });
}

function writeNew(patch: Iterable<Edit>, blank: BlankOptions, options: ApplyOptions = {}): Uint8Array {
  const pack = new PackageEditor(null, blankPackage(blank));
  const book = new WorkbookEditor(pack, "xl/workbook.xml");
  const made = applyToPackage(book, workbookOf([]), patch, options);
  if (made.sheets.length === 0) throw new WorkbookError("invalid-patch", { reason: "no-sheet" });
  return pack.save();
}
