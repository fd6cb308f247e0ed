import { cizao2019 } from "../../core/campaign";
import {
  conversionLosses,
  readAppearance,
  readWorkbook,
  type SourceFile,
  UnreadableFileError,
} from "../../hosts/files";
import { findLedgerForm, mayHoldLedger } from "../../core/ledger/read/find-form";
import { Grid as LedgerGrid } from "../../core/forms";
import { unreadableSentence } from "../../words/zh-CN/unreadable";
import { workbenchText } from "../../words/zh-CN/workbench";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook";
import type { OpenedFile } from "../../hosts/grid/univer-port";

/** Reads a file for the grid. Throws an `UnreadableFileError`. */
export async function openFile(file: SourceFile): Promise<OpenedFile> {
  const workbook = await readWorkbook(file);
  // A file whose looks cannot be read still has its content.
  const appearance = await readAppearance(file).catch(() => null);
  return { file, workbook, appearance, losses: await conversionLosses(file, workbook) };
}

/** What stands against showing a workbook, in words; null for one with a ledger. */
export function objection(
  name: string,
  workbook: WorkbookSnapshot,
): { text: string; canOpen: boolean } | null {
  if (!workbook.sheets.some(hasContent)) return { text: workbenchText.emptyWorkbook(name), canOpen: false };
  const hasLedger = workbook.sheets.some(
    (sheet) => mayHoldLedger(sheet, cizao2019) && findLedgerForm(new LedgerGrid(sheet), cizao2019) !== null,
  );
  return hasLedger ? null : { text: workbenchText.noLedger(name), canOpen: true };
}

function hasContent(sheet: SheetSnapshot): boolean {
  return (
    sheet.formulas.size > 0 ||
    sheet.rows.some((cells) => cells?.some((value) => value !== null && value !== ""))
  );
}

/** Why a file could not be opened, and what to do. */
export function openingError(name: string, error: unknown): string {
  return error instanceof UnreadableFileError
    ? unreadableSentence(name, error.reason) + workbenchText.nothingChanged
    : workbenchText.openFailed(name);
}

/** The name a copy is saved under: macros need their own ending, everything else becomes .xlsx. */
export function savedName(name: string): string {
  if (/\.xls[xm]$/i.test(name)) return name;
  return `${name.replace(/\.(xls|et|csv|txt|ods|xlt|ett)$/i, "")}.xlsx`;
}

/** Hands bytes to the browser as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
