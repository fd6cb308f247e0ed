import type { WorkbookSnapshot } from "../../core/workbook";
import { Budget } from "./budget";
import { detectKind } from "./detect";
import { defaultLimits, type Limits, type SourceFile } from "./source-file";
import { readXlsx } from "./xlsx-read";
import { OfficePackage } from "./xlsx-read/package";

const KiB = 1024;

/** Bounds within which reading takes a fraction of a second and some megabytes, whatever the file holds. */
export const smallLimits: Limits = {
  ...defaultLimits,
  fileBytes: 256 * KiB,
  zipEntries: 200,
  partBytes: 1024 * KiB,
  totalBytes: 2048 * KiB,
  sheets: 20,
  cells: 20_000,
  copiedText: 64 * KiB,
  milliseconds: 1000,
};

/**
 * Reads an .xlsx as one village sends it; null for any other kind, for what is larger, and for what is wrong in any way:
 * then `readWorkbook` is to say what it is.
 */
export function readSmallWorkbook({ bytes }: SourceFile): WorkbookSnapshot | null {
  if (bytes.length > smallLimits.fileBytes || detectKind(bytes) !== "zip") return null;
  try {
    const pack = new OfficePackage(bytes, new Budget(smallLimits));
    const part = pack.documentPart() === null ? pack.workbookPart() : null;
    return part === null || part.toLowerCase().endsWith(".bin") ? null : readXlsx(pack, part);
  } catch {
    return null;
  }
}
