import { columnIndex, columnName, parseCell } from "./address";
import { MAX_COLUMNS, MAX_ROWS, type Shift, shiftIndex, shiftSpan } from "./shift";

interface Endpoint {
  readonly absolute: boolean;
  readonly index: number;
}

/** A reference in a formula: the rows and columns it spans; one axis is null for `A:B` or `3:5`. */
interface Reference {
  readonly sheet: string;
  readonly rows: readonly [Endpoint, Endpoint] | null;
  readonly columns: readonly [Endpoint, Endpoint] | null;
  readonly isRange: boolean;
}

/** Text to put in the place of a reference (without its sheet), or null to leave it. */
type Visit = (reference: Reference) => { readonly sheet?: string; readonly text?: string } | null;

const LOST = "#REF!";
const CELLS = /(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7}))?/y;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})/y;
const ROWS = /(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})/y;
const WORD = /[\p{L}\p{N}_.\\$?]+/uy;
const SIMPLE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A sheet's name as it stands in a formula before `!`. */
export function sheetPrefix(name: string): string {
  const plain = SIMPLE_NAME.test(name) && !parseCell(name) && !/^[rc][0-9]*(?:c[0-9]*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function sortedPair(a: Endpoint, b: Endpoint): readonly [Endpoint, Endpoint] {
  return a.index <= b.index ? [a, b] : [b, a];
}

const rowOf = (dollar: string | undefined, digits: string): Endpoint => ({
  absolute: dollar === "$",
  index: Number(digits) - 1,
});
const columnOf = (dollar: string | undefined, letters: string): Endpoint => ({
  absolute: dollar === "$",
  index: columnIndex(letters),
});

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function referenceAt(
  formula: string,
  at: number,
  sheet: string,
): { reference: Reference; end: number } | null {
  const cells = matchAt(CELLS, formula, at);
  if (cells) {
    const [, c1, letters1, r1, digits1, c2, letters2, r2, digits2] = cells;
    const column = columnOf(c1, letters1!);
    const row = rowOf(r1, digits1!);
    const isRange = letters2 !== undefined;
    return {
      reference: {
        sheet,
        isRange,
        columns: isRange ? sortedPair(column, columnOf(c2, letters2)) : [column, column],
        rows: isRange ? sortedPair(row, rowOf(r2, digits2!)) : [row, row],
      },
      end: at + cells[0].length,
    };
  }
  const columns = matchAt(COLUMNS, formula, at);
  if (columns) {
    const pair = sortedPair(columnOf(columns[1], columns[2]!), columnOf(columns[3], columns[4]!));
    return { reference: { sheet, isRange: true, columns: pair, rows: null }, end: at + columns[0].length };
  }
  const rows = matchAt(ROWS, formula, at);
  if (!rows) return null;
  const pair = sortedPair(rowOf(rows[1], rows[2]!), rowOf(rows[3], rows[4]!));
  return { reference: { sheet, isRange: true, columns: null, rows: pair }, end: at + rows[0].length };
}

/** Index just after a quoted run (`"…"`, `'…'`) in which the quote is doubled. */
function endOfQuoted(text: string, at: number): number {
  const quote = text[at]!;
  let i = at + 1;
  while (i < text.length) {
    if (text[i] !== quote) i++;
    else if (text[i + 1] === quote) i += 2;
    else return i + 1;
  }
  return text.length;
}

function endOfBrackets(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text[i] === "[") depth++;
    else if (text[i] === "]" && --depth === 0) return i + 1;
  }
  return text.length;
}

function wordEnd(formula: string, at: number): number {
  return matchAt(WORD, formula, at) ? WORD.lastIndex : at;
}

/** Rewrites every reference of a formula that stands on sheet `home`. Texts, names and other workbooks stay. */
function mapReferences(formula: string, home: string, visit: Visit): string {
  let out = "";
  let i = 0;
  const rewrite = (prefix: string, sheet: string): void => {
    const found = referenceAt(formula, i, sheet);
    const next = found ? formula[found.end] : undefined;
    const whole = found && next !== "(" && next !== "!" && wordEnd(formula, found.end) === found.end;
    if (!found || !whole) {
      const end = wordEnd(formula, i);
      out += prefix + formula.slice(i, end);
      i = end;
      return;
    }
    const change = visit(found.reference);
    const newPrefix = change?.sheet !== undefined && prefix ? `${change.sheet}!` : prefix;
    out += change?.text === LOST ? LOST : newPrefix + (change?.text ?? formula.slice(i, found.end));
    i = found.end;
  };
  while (i < formula.length) {
    const char = formula[i]!;
    const start = i;
    if (char === '"') {
      i = endOfQuoted(formula, i);
      out += formula.slice(start, i);
    } else if (char === "[") {
      i = wordEnd(formula, endOfBrackets(formula, i));
      if (formula[i] === "!") i = wordEnd(formula, i + 1);
      out += formula.slice(start, i);
    } else {
      const end = char === "'" ? endOfQuoted(formula, i) : wordEnd(formula, i);
      if (end > i && formula[end] === "!") {
        const raw = formula.slice(i, end);
        i = end + 1;
        rewrite(formula.slice(start, i), char === "'" ? raw.slice(1, -1).replaceAll("''", "'") : raw);
      } else if (char === "'") {
        out += formula.slice(i, end);
        i = end;
      } else if (end > i) rewrite("", home);
      else {
        out += char;
        i++;
      }
    }
  }
  return out;
}

function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function referenceText({ rows, columns, isRange }: Reference): string {
  const corner = (side: 0 | 1): string => {
    const column = columns ? (columns[side].absolute ? "$" : "") + columnName(columns[side].index) : "";
    const row = rows ? (rows[side].absolute ? "$" : "") + (rows[side].index + 1) : "";
    return column + row;
  };
  return isRange ? `${corner(0)}:${corner(1)}` : corner(0);
}

/** The formula of sheet `home` after rows or columns of `sheet` moved; what is deleted becomes `#REF!`. */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return mapReferences(formula, home, (reference) => {
    const pair = shift.axis === "row" ? reference.rows : reference.columns;
    if (!pair || !sameSheet(reference.sheet, sheet)) return null;
    const span = shiftSpan({ first: pair[0].index, last: pair[1].index }, shift);
    if (!span) return { text: LOST };
    const moved = [
      { ...pair[0], index: span.first },
      { ...pair[1], index: span.last },
    ] as const;
    return { text: referenceText({ ...reference, [shift.axis === "row" ? "rows" : "columns"]: moved }) };
  });
}

/**
 * A conditional format's formula after a shift on its own sheet: relative references keep their distance to the
 * range's first cell, which moved by `delta`; absolute ones follow the cells they name.
 */
export function shiftRelativeFormula(formula: string, sheet: string, shift: Shift, delta: number): string {
  return mapReferences(formula, sheet, (reference) => {
    const pair = shift.axis === "row" ? reference.rows : reference.columns;
    if (!pair || !sameSheet(reference.sheet, sheet)) return null;
    const landed = (end: Endpoint) => (end.absolute ? shiftIndex(end.index, shift) : end.index + delta);
    const first = landed(pair[0]);
    const last = landed(pair[1]);
    if (first === null || last === null || first < 0 || last < 0) return { text: LOST };
    const moved = [
      { ...pair[0], index: first },
      { ...pair[1], index: last },
    ] as const;
    return { text: referenceText({ ...reference, [shift.axis === "row" ? "rows" : "columns"]: moved }) };
  });
}

/**
 * The formula as it reads so many rows and columns further on: relative references move, absolute ones stay,
 * what leaves the sheet becomes `#REF!`. This is how shared formulas and copies mean it.
 */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, "", (reference) => {
    const move = (pair: readonly [Endpoint, Endpoint] | null, by: number) =>
      pair &&
      sortedPair(
        ...(pair.map((end) => (end.absolute ? end : { ...end, index: end.index + by })) as [
          Endpoint,
          Endpoint,
        ]),
      );
    const moved = {
      ...reference,
      rows: move(reference.rows, rows),
      columns: move(reference.columns, columns),
    };
    const isOutside = (pair: readonly [Endpoint, Endpoint] | null, limit: number) =>
      pair !== null && (pair[0].index < 0 || pair[1].index >= limit);
    const isLost = isOutside(moved.rows, MAX_ROWS) || isOutside(moved.columns, MAX_COLUMNS);
    return { text: isLost ? LOST : referenceText(moved) };
  });
}

/** The formula after a sheet got another name; null as name means that the sheet is gone. */
export function renameInFormula(formula: string, sheet: string, name: string | null): string {
  if (!formula.includes("!")) return formula;
  return mapReferences(formula, "", (reference) => {
    if (reference.sheet === "" || !sameSheet(reference.sheet, sheet)) return null;
    return name === null ? { text: LOST } : { sheet: sheetPrefix(name) };
  });
}
