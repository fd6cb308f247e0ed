import type { Campaign } from "../campaign";
import { withoutBlanks } from "../language";
import type { StatedTally } from "../tally";
import { textOf, type CellRef, type SheetSnapshot, type WorkbookSnapshot } from "../workbook";

/** Digits of the content hash that the line shows, in groups of four: enough to compare by eye. */
const digitsShown = 16;
const fingerprint = /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/;

/** The first digits of a content hash as the line shows them: `3FA9-C1D2-77B0-19EE`. */
export function fingerprintOf(hash: string): string {
  return hash
    .slice(0, digitsShown)
    .toUpperCase()
    .replace(/.{4}(?=.)/g, "$&-");
}

export interface StampLine {
  readonly at: CellRef;
  /** Fingerprint that the line shows, or null where it shows none. */
  readonly fingerprint: string | null;
}

function firstFilled(sheet: SheetSnapshot, row: number): CellRef | null {
  const column = (sheet.rows[row] ?? []).findIndex((value) => withoutBlanks(textOf(value ?? null)) !== "");
  return column < 0 ? null : { row, column };
}

/** The line of a stamp below the tally's header, or null where there is none. */
export function findStampLine(
  stated: StatedTally,
  sheet: SheetSnapshot,
  campaign: Campaign,
): StampLine | null {
  for (let row = sheet.rows.length - 1; row > stated.form.headerBottom; row--) {
    const at = firstFilled(sheet, row);
    if (!at) continue;
    const text = textOf(sheet.rows[row]![at.column]!).slice(0, 200);
    if (!withoutBlanks(text).startsWith(withoutBlanks(campaign.tally.stampLabel))) continue;
    return { at, fingerprint: fingerprint.exec(text)?.[0] ?? null };
  }
  return null;
}

/**
 * Where a new line goes: below everything on the sheet, in the table's first column. A sheet that holds the
 * ledger too gets it to the right of everything, where nothing reads it as a site.
 */
export function placeForStampLine(stated: StatedTally, sheet: SheetSnapshot, holdsLedger: boolean): CellRef {
  let row = stated.form.headerBottom + 1;
  let width = 0;
  for (let each = 0; each < sheet.rows.length; each++) {
    if (!firstFilled(sheet, each)) continue;
    row = Math.max(row, each + 1);
    width = Math.max(width, sheet.rows[each]!.length);
  }
  for (const merge of sheet.merges) {
    row = Math.max(row, merge.bottom + 1);
    width = Math.max(width, merge.right + 1);
  }
  const columns = [...stated.form.columns.values()].map(({ column }) => column);
  const first = Math.min(...columns, stated.form.unitColumn ?? Infinity);
  return { row, column: holdsLedger ? width : first };
}

/** The tally sheet of a workbook as its reader found it. */
export function tallySheetOf(workbook: WorkbookSnapshot, stated: StatedTally): SheetSnapshot {
  return workbook.sheets.find(({ name }) => name === stated.form.sheet)!;
}
