import { cizao2019 } from "../../core/campaign";
import { type SourceFile, UnreadableFileError } from "../../hosts/files";
import { onceLoaded } from "../../hosts/files/once-loaded";
import { asPackageOf, packageEnding } from "../../hosts/files/package-kind";
import type { Reader } from "../taskpane/reading/reader";
import { findLedgerForm, mayHoldLedger } from "../../core/ledger/read/find-form";
import { frozenColumns } from "../../core/ledger-form/measures";
import { Grid as LedgerGrid } from "../../core/forms";
import { unreadableSentence } from "../../words/zh-CN/unreadable";
import { workbenchText } from "../../words/localized/workbench";
import type { Freeze, SheetSnapshot, UnreadableReason, WorkbookSnapshot } from "../../core/workbook";
import type { OpenedFile } from "../../hosts/grid/univer-port";

/** Reads a file for the grid, off the page's own thread. Throws an `UnreadableFileError`. */
export async function openFile(file: SourceFile, reader: Pick<Reader, "readToShow">): Promise<OpenedFile> {
  const answer = await reader.readToShow(file.name, file.bytes);
  if (answer.kind === "shown") return { file, ...answer.shown };
  throw new UnreadableFileError(answer.kind === "unreadable" ? answer.reason : "damaged");
}

/** So many rows at most stay in view: the rest of the sheet is to be seen as well. */
const mostInView = 8;

/** What stays in view of the ledgers that freeze no column: header and names of the sites. */
export function ledgersInView({ sheets }: WorkbookSnapshot): ReadonlyMap<string, Freeze> {
  const inView = new Map<string, Freeze>();
  for (const sheet of sheets) {
    if (sheet.freeze?.columns || !mayHoldLedger(sheet, cizao2019)) continue;
    const form = findLedgerForm(new LedgerGrid(sheet), cizao2019);
    const columns = form ? frozenColumns(form.columns.get("siteName")?.column) : 0;
    const rows = sheet.freeze?.rows ?? (form ? form.headerBottom + 1 : 0);
    if (form && columns > 0 && rows <= mostInView) inView.set(sheet.name, { rows, columns });
  }
  return inView;
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

/** Whether the same file may be opened the next time: what stood against it was the network, or a busy machine. */
export function isPassing(error: unknown): boolean {
  const passing: readonly UnreadableReason[] = ["not-loaded", "too-slow", "stopped"];
  return error instanceof UnreadableFileError && passing.includes(error.reason);
}

/** The grid's side of a workbook; what does not come is no fault of the file. */
export const loadPort = onceLoaded(() => import("../../hosts/grid/univer-port"));

/** The name a copy is saved under: macros and templates keep their ending, everything else becomes .xlsx. */
export function savedName(name: string): string {
  if (packageEnding(name)) return name;
  return `${name.replace(/\.(xls|xlsb|et|csv|txt|ods|xlt|ett|docx|docm|html?|mht|mhtml)$/i, "")}.xlsx`;
}

/** A workbook as a file of the kind that its name says, for Excel opens no other; one with macros as it is. */
export function savedBytes(name: string, bytes: Uint8Array): Uint8Array {
  return asPackageOf(bytes, packageEnding(name) ?? "xlsx") ?? bytes;
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
