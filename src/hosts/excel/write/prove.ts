import {
  cellAddress,
  type CellRef,
  type CellValue,
  isCellError,
  sameRange,
  sheetNamed,
  type SheetSnapshot,
  shiftIndex,
  shiftOf,
  valueAt,
} from "../../../core/workbook";
import type { WorkbookReading } from "../read/read-workbook";
import type { ContentEdit } from "./plan";
import type { SheetWork, Work } from "./work";

/** Excel may keep the last digit of a number otherwise. */
const NEARLY = 1e-12;

/** A place at which Excel has something else than the data of a patch; null where all of it is there. */
export function whereWrong({ sheets, withData, plan }: Work, now: WorkbookReading): string | null {
  const left = now.sheets.find(({ id }) => plan.removedIds.includes(id));
  if (left) return left.name;
  for (const work of sheets) {
    const wanted = sheetNamed(withData, work.name);
    const is = sheetNamed(now.workbook, work.name);
    if (!wanted || !is) return work.name;
    const cell = wrongCell(work.data, wanted, is);
    if (cell !== null) return `${is.name}!${cell}`;
    if (hasOtherShape(work, wanted, is)) return is.name;
  }
  return null;
}

function wrongCell(data: readonly ContentEdit[], wanted: SheetSnapshot, is: SheetSnapshot): string | null {
  const wrong = writtenBy(data).find(({ row, column }) => {
    const address = cellAddress(row, column);
    // Excel writes a formula in its own way.
    if (wanted.formulas.has(address)) return !is.formulas.has(address);
    return is.formulas.has(address) || !isAlike(valueAt(wanted, row, column), valueAt(is, row, column));
  });
  return wrong ? cellAddress(wrong.row, wrong.column) : null;
}

/** The cells that edits write, where they are in the end. */
export function writtenBy(edits: readonly ContentEdit[]): readonly CellRef[] {
  let cells: CellRef[] = [];
  for (const edit of edits) {
    const shift = shiftOf(edit);
    if (edit.kind === "setCells") cells = [...cells, ...edit.cells];
    else if (shift)
      cells = cells.flatMap(({ row, column }) => {
        const landed = shiftIndex(shift.axis === "row" ? row : column, shift);
        if (landed === null) return [];
        return [shift.axis === "row" ? { row: landed, column } : { row, column: landed }];
      });
  }
  return cells;
}

function isAlike(wanted: CellValue, is: CellValue): boolean {
  if (typeof wanted === "number" && typeof is === "number")
    return Math.abs(wanted - is) <= NEARLY * Math.max(1, Math.abs(wanted));
  const plain = (value: CellValue) =>
    isCellError(value) ? value.error : typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
  const [a, b] = [plain(wanted), plain(is)];
  return a === b || ((a ?? "") === "" && (b ?? "") === "");
}

/** Whether merges, hidden rows, or rows that were to move are not where the patch has them. */
function hasOtherShape({ data, was }: SheetWork, wanted: SheetSnapshot, is: SheetSnapshot): boolean {
  const has = (kind: ContentEdit["kind"]) => data.some((edit) => edit.kind === kind);
  const moves = data.some((edit) => shiftOf(edit));
  if ((has("merge") || has("unmerge")) && !is.unseen?.has("merges") && !haveSameMerges(wanted, is))
    return true;
  return moves && was !== undefined && hasMisplacedRow(was.snapshot, wanted, is, data);
}

export function haveSameMerges(wanted: SheetSnapshot, is: SheetSnapshot): boolean {
  const isIn = (merges: SheetSnapshot["merges"]) => (merge: SheetSnapshot["merges"][number]) =>
    merges.some((each) => sameRange(each, merge));
  // One beyond the used cells may not be told.
  return is.merges.every(isIn(wanted.merges));
}

/**
 * Whether a row holds what another row should, or what a deleted one did. What somebody typed meanwhile is in no other
 * row, and is none of it.
 */
export function hasMisplacedRow(
  was: SheetSnapshot,
  wanted: SheetSnapshot,
  is: SheetSnapshot,
  data: readonly ContentEdit[],
): boolean {
  const written = new Set(writtenBy(data).map(({ row }) => row));
  const others = new Set([...contents(was), ...contents(wanted)]);
  others.delete("");
  const [should, has] = [contents(wanted), contents(is)];
  for (let row = 0; row < Math.max(should.length, has.length); row++) {
    const [a = "", b = ""] = [should[row], has[row]];
    if (a !== b && !written.has(row) && (others.has(b) || b === "")) return true;
  }
  return false;
}

/** What each row holds, as a text; results of formulas left out. */
function contents({ rows, formulas }: SheetSnapshot): readonly string[] {
  return Array.from(rows, (cells, row) => {
    const texts = Array.from(cells ?? [], (value, column) =>
      value === null || value === undefined || value === ""
        ? ""
        : formulas.has(cellAddress(row, column))
          ? "="
          : JSON.stringify(value),
    );
    while (texts.at(-1) === "") texts.pop();
    return texts.join("\t");
  });
}
