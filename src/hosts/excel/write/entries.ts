import { type CellEdit, isCellError, type RangeRef } from "../../../core/workbook";

type Entry = string | number | boolean;

const KEYWORD = /^(?:true|false)$/i;
/** Characters of which Chinese dates, times and numbers are made: Excel may take them for a value. */
const DATE_OR_NUMBER = /^[零〇一二三四五六七八九十百千万亿年月日号时分秒点上下午星期周半整元负]+$/u;

/** Whether Excel takes a text for nothing but text. Anything else is entered with an apostrophe. */
function isPlainText(text: string): boolean {
  return /^\p{L}/u.test(text) && !/\p{N}/u.test(text) && !KEYWORD.test(text) && !DATE_OR_NUMBER.test(text);
}

/** Whether a cell holds a text that Excel would take for something else in a cell of general format. */
export function needsApostrophe({ value, formula }: CellEdit): boolean {
  return formula === undefined && typeof value === "string" && value !== "" && !isPlainText(value);
}

/** What is assigned to `formulas` for a cell: text stays text, an empty cell is an empty string. */
export function entryOf(cell: CellEdit, isTextCell = false): Entry {
  const { value, formula } = cell;
  if (formula !== undefined) return formula;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return needsApostrophe(cell) && !isTextCell ? `'${value}` : value;
}

/** Whether a cell formatted as text would turn what is written into text. */
export function needsGeneralFormat({ value, formula }: CellEdit): boolean {
  return (
    formula !== undefined || typeof value === "number" || typeof value === "boolean" || isCellError(value)
  );
}

export interface Rectangle {
  readonly range: RangeRef;
  readonly cells: readonly (readonly CellEdit[])[];
}

/** The cells as few full rectangles: runs within a row, joined with the same run of the row above. */
export function rectanglesOf(cells: readonly CellEdit[]): readonly Rectangle[] {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, CellEdit>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  const done: { range: { -readonly [K in keyof RangeRef]: number }; cells: (readonly CellEdit[])[] }[] = [];
  let open = new Map<string, (typeof done)[number]>();
  for (const number of [...rows.keys()].sort((a, b) => a - b)) {
    const next: typeof open = new Map();
    for (const run of runsOfRow([...rows.get(number)!.values()])) {
      const left = run[0]!.column;
      const right = run.at(-1)!.column;
      const key = `${left}:${right}`;
      const above = open.get(key);
      if (above?.range.bottom === number - 1) {
        above.range.bottom = number;
        above.cells.push(run);
        next.set(key, above);
      } else {
        const started = { range: { top: number, bottom: number, left, right }, cells: [run] };
        done.push(started);
        next.set(key, started);
      }
    }
    open = next;
  }
  return done;
}

function runsOfRow(cells: CellEdit[]): CellEdit[][] {
  const found: CellEdit[][] = [];
  for (const cell of cells.sort((a, b) => a.column - b.column)) {
    const run = found.at(-1);
    if (run && run.at(-1)!.column + 1 === cell.column) run.push(cell);
    else found.push([cell]);
  }
  return found;
}

/** About how many bytes a rectangle takes in a request. */
export function bytesOf({ cells }: Rectangle): number {
  let bytes = 400;
  for (const row of cells) {
    for (const cell of row) {
      const entry = entryOf(cell);
      bytes += 8 + (typeof entry === "string" ? entry.length * 3 : 8);
    }
  }
  return bytes;
}
