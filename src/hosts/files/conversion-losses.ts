import type { ConversionLoss, WorkbookSnapshot } from "../../core/workbook";
import { Budget } from "./budget";
import { coveredCells } from "./convert";
import { detectKind } from "./detect";
import { openXlsx } from "./patch-file";
import { defaultLimits, type SourceFile } from "./source-file";
import { recordTypes, streamNames } from "./xls/compound";
import { unlockedFile } from "./unlocked";
import { OfficePackage } from "./xlsx-read/package";

const records: Readonly<Record<number, ConversionLoss>> = {
  0x01be: "validations",
  0x01b0: "conditional-formats",
  0x001c: "comments",
  0x005d: "drawings",
  0x00a1: "print-setup",
};

function packageLosses(names: readonly string[]): Set<ConversionLoss> {
  const losses = new Set<ConversionLoss>(["styles", "print-setup"]);
  for (const name of names) {
    if (/vbaProject|^Basic\//i.test(name)) losses.add("macros");
    if (/comments/i.test(name)) losses.add("comments");
    if (/drawings|charts|media|^Pictures\/|^Object /i.test(name)) losses.add("drawings");
  }
  return losses;
}

/**
 * Codes of what stays behind when a file becomes an .xlsx: nothing for one that is .xlsx or .xlsm already, or for a
 * text file, which has nothing but its texts.
 */
export async function conversionLosses(
  asItCame: SourceFile,
  workbook: WorkbookSnapshot,
): Promise<readonly ConversionLoss[]> {
  const file = await unlockedFile(asItCame);
  const kind = detectKind(file.bytes);
  if (kind === "text" || kind === "empty" || openXlsx(file)) return [];
  const covered: ConversionLoss[] = workbook.sheets.some((sheet) => coveredCells(sheet).size > 0)
    ? ["covered-cells"]
    : [];
  if (kind === "zip") {
    const pack = new OfficePackage(file.bytes, new Budget(defaultLimits));
    const losses = packageLosses(pack.archive.entries.map((entry) => entry.name));
    if (pack.documentPart() !== null) losses.add("text-beside-tables");
    return [...losses, ...covered];
  }
  const losses = new Set<ConversionLoss>(["styles"]);
  if (kind === "ole") {
    for (const type of recordTypes(file.bytes)) if (records[type]) losses.add(records[type]);
    if (streamNames(file.bytes).some((name) => /^_VBA_PROJECT/i.test(name))) losses.add("macros");
  }
  return [...losses, ...covered];
}
