import { columnIndex, columnName } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../shift";

export interface Endpoint {
  readonly absolute: boolean;
  readonly index: number;
}

/** A reference in a formula: the rows and columns it spans; one axis is null for `A:B` or `3:5`. */
export interface Reference {
  readonly sheet: string;
  readonly rows: readonly [Endpoint, Endpoint] | null;
  readonly columns: readonly [Endpoint, Endpoint] | null;
  readonly isRange: boolean;
}

/** Text to put in the place of a reference (without its sheet), or null to leave it. */
type Visit = (reference: Reference) => { readonly sheet?: string; readonly text?: string } | null;

/** What stands in a formula for cells that are gone. */
export const LOST = "#REF!";
const CELLS = /(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7}))?/y;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})/y;
const ROWS = /(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})/y;
const WORD = /[\p{L}\p{N}_.\\$?]+/uy;

/** Two ends in their order on the sheet. */
export function sortedPair(a: Endpoint, b: Endpoint): readonly [Endpoint, Endpoint] {
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
export function mapReferences(formula: string, home: string, visit: Visit): string {
  let out = "";
  let i = 0;
  const rewrite = (prefix: string, sheet: string): void => {
    const found = referenceAt(formula, i, sheet);
    const next = found ? formula[found.end] : undefined;
    const whole =
      found &&
      !isOffSheet(found.reference) &&
      next !== "(" &&
      next !== "!" &&
      wordEnd(formula, found.end) === found.end;
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

/** A reference as it is written, without its sheet. */
export function referenceText({ rows, columns, isRange }: Reference): string {
  const corner = (side: 0 | 1): string => {
    const column = columns ? (columns[side].absolute ? "$" : "") + columnName(columns[side].index) : "";
    const row = rows ? (rows[side].absolute ? "$" : "") + (rows[side].index + 1) : "";
    return column + row;
  };
  return isRange ? `${corner(0)}:${corner(1)}` : corner(0);
}

/** Whether a reference names cells that no sheet has; such a word in a formula is a name. */
export function isOffSheet({ rows, columns }: Reference): boolean {
  const isOutside = (pair: Reference["rows"], limit: number) =>
    pair !== null && (pair[0].index < 0 || pair[1].index >= limit);
  return isOutside(rows, MAX_ROWS) || isOutside(columns, MAX_COLUMNS);
}
