import type { ConversionLoss } from "../../core/workbook";
import { Budget } from "./budget";
import { detectKind } from "./detect";
import { openXlsx } from "./patch-file";
import { defaultLimits, type SourceFile } from "./source-file";
import { recordTypes, streamNames } from "./xls/compound";
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
export async function conversionLosses(file: SourceFile): Promise<readonly ConversionLoss[]> {
  const kind = detectKind(file.bytes);
  if (kind === "text" || kind === "empty") return [];
  if (kind === "zip") {
    if (openXlsx(file)) return [];
    const { archive } = new OfficePackage(file.bytes, new Budget(defaultLimits));
    return [...packageLosses(archive.entries.map((entry) => entry.name))];
  }
  const losses = new Set<ConversionLoss>(["styles"]);
  if (kind === "ole") {
    for (const type of recordTypes(file.bytes)) if (records[type]) losses.add(records[type]);
    if (streamNames(file.bytes).some((name) => /^_VBA_PROJECT/i.test(name))) losses.add("macros");
  }
  return [...losses];
}
