import {
  type CellValue,
  cutText,
  intersects,
  legalSheetName,
  MAX_COLUMNS,
  MAX_ROWS,
  type RangeRef,
  renameInFormula,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/workbook";
import { UnreadableFileError } from "./source-file";

/** Comparing each merge with each other one must not take for ever. */
const mostMerges = 100_000;

/** One cell is no merge, though some programs list it. */
function isArea({ top, left, bottom, right }: RangeRef): boolean {
  return bottom > top || right > left;
}

/** Merges within the sheet, none over another; what came first stays, as Excel has it. */
function legalMerges(merges: readonly RangeRef[]): RangeRef[] {
  if (merges.length > mostMerges) throw new UnreadableFileError("too-large", { what: "merges" });
  const clipped = merges.flatMap(({ top, left, bottom, right }) => {
    const range = {
      top,
      left,
      bottom: Math.min(bottom, MAX_ROWS - 1),
      right: Math.min(right, MAX_COLUMNS - 1),
    };
    const isWithin = range.bottom >= top && range.right >= left && top >= 0 && left >= 0;
    return isWithin && isArea(range) ? [range] : [];
  });
  // By rows from above, so that only those still open below a row need comparing.
  const order = clipped.map((_, index) => index).sort((a, b) => clipped[a]!.top - clipped[b]!.top || a - b);
  const refused = new Set<number>();
  let open: number[] = [];
  for (const index of order) {
    const range = clipped[index]!;
    open = open.filter((other) => clipped[other]!.bottom >= range.top);
    if (open.length > 2000) throw new UnreadableFileError("too-large", { what: "merges" });
    if (open.some((other) => intersects(clipped[other]!, range))) refused.add(index);
    else open.push(index);
  }
  return clipped.filter((_, index) => !refused.has(index));
}

function withCutTexts(rows: SheetSnapshot["rows"]): SheetSnapshot["rows"] {
  const cut = (value: CellValue) => (typeof value === "string" ? cutText(value) : value);
  const isLong = (value: CellValue) => cut(value) !== value;
  if (!rows.some((values) => values?.some(isLong))) return rows;
  return rows.map((values) => (values?.some(isLong) ? values.map(cut) : values));
}

/** Names as Excel takes them for sheets, each once. */
export function legalSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const own = legalSheetName(name, taken);
    taken.add(own.toLowerCase());
    return own;
  });
}

/**
 * A workbook of another kind within what an .xlsx can hold, so that what is opened can be saved: names of sheets as
 * Excel takes them and each once, no text too long, no merge out of its sheet or over another.
 */
export function withinLimits(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const names = legalSheetNames(workbook.sheets.map(({ name }) => name));
  const renamed = workbook.sheets.flatMap(({ name }, index) =>
    name === names[index] ? [] : [[name, names[index]!]],
  );
  const rename = (formulas: SheetSnapshot["formulas"]) => {
    if (renamed.length === 0) return formulas;
    return new Map(
      [...formulas].map(([cell, formula]) => [
        cell,
        renamed.reduce((text, [from, to]) => renameInFormula(text, from!, to!), formula),
      ]),
    );
  };
  const active = workbook.sheets.findIndex(({ name }) => name === workbook.activeSheet);
  return {
    ...workbook,
    activeSheet: active < 0 ? null : names[active]!,
    sheets: workbook.sheets.map((sheet, index) => {
      const merges = legalMerges(sheet.merges);
      const refusedMerges = sheet.merges.filter(isArea).length - merges.length;
      return {
        ...sheet,
        name: names[index]!,
        rows: withCutTexts(sheet.rows),
        formulas: rename(sheet.formulas),
        merges,
        ...(refusedMerges > 0 && { refusedMerges }),
      };
    }),
  };
}
