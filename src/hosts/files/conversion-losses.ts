import {
  type CellValue,
  type ConversionLoss,
  isCutText,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/workbook";
import { Budget } from "./budget";
import { coveredCells } from "./convert";
import { detectKind } from "./detect";
import { openXlsx } from "./patch-file";
import { limitsOfOpened, type SourceFile } from "./source-file";
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

function lossesOfCells({ sheets }: WorkbookSnapshot): ConversionLoss[] {
  const isCut = (value: CellValue) => typeof value === "string" && isCutText(value);
  const hasCut = ({ rows }: SheetSnapshot) => rows.some((values) => values?.some(isCut));
  return [
    ...(sheets.some((sheet) => coveredCells(sheet).size > 0) ? (["covered-cells"] as const) : []),
    ...(sheets.some(hasCut) ? (["long-texts"] as const) : []),
    ...(sheets.some(({ struckWords }) => struckWords !== undefined) ? (["struck-words"] as const) : []),
    ...(sheets.some(({ refusedMerges = 0 }) => refusedMerges > 0) ? (["refused-merges"] as const) : []),
  ];
}

/**
 * Codes of what stays behind when a file becomes an .xlsx: nothing for one that is .xlsx or .xlsm already; of a text
 * file, which has nothing but its texts, only what no cell can hold.
 */
export async function conversionLosses(
  asItCame: SourceFile,
  workbook: WorkbookSnapshot,
): Promise<readonly ConversionLoss[]> {
  const file = await unlockedFile(asItCame);
  const kind = detectKind(file.bytes);
  if (kind === "empty" || openXlsx(file)) return [];
  const covered = lossesOfCells(workbook);
  if (kind === "text") return covered;
  if (kind === "zip") {
    const pack = new OfficePackage(file.bytes, new Budget(limitsOfOpened));
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
