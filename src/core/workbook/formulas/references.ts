import { parseCell } from "../address";
import {
  type Endpoint,
  isOffSheet,
  LOST,
  mapReferences,
  type Reference,
  referenceText,
  sortedPair,
} from "./scan";
import { type Axis, type Shift, shiftIndex, shiftSpan, type Span } from "../shift";

const SIMPLE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A sheet's name as it stands in a formula before `!`. */
export function sheetPrefix(name: string): string {
  const plain = SIMPLE_NAME.test(name) && !parseCell(name) && !/^[rc][0-9]*(?:c[0-9]*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** What stands in the place of a reference that landed there; `#REF!` when nothing of it is left on the sheet. */
function landedAt(reference: Reference, axis: Axis, span: Span | null): { readonly text: string } {
  const key = axis === "row" ? "rows" : "columns";
  if (!span) return { text: LOST };
  const [first, last] = reference[key]!;
  const landed: Reference = {
    ...reference,
    [key]: [
      { ...first, index: span.first },
      { ...last, index: span.last },
    ],
  };
  return { text: isOffSheet(landed) ? LOST : referenceText(landed) };
}

/** Rewrites the references of a formula on sheet `home` to rows or columns of `sheet`. */
function shiftReferences(
  formula: string,
  home: string,
  sheet: string,
  axis: Axis,
  land: (first: Endpoint, last: Endpoint) => Span | null,
): string {
  return mapReferences(formula, home, (reference) => {
    const pair = axis === "row" ? reference.rows : reference.columns;
    if (!pair || !sameSheet(reference.sheet, sheet)) return null;
    return landedAt(reference, axis, land(...pair));
  });
}

/** The formula of sheet `home` after rows or columns of `sheet` moved; what is deleted becomes `#REF!`. */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return shiftReferences(formula, home, sheet, shift.axis, (first, last) =>
    shiftSpan({ first: first.index, last: last.index }, shift),
  );
}

/**
 * A conditional format's formula after a shift on its own sheet: relative references keep their distance to the
 * range's first cell, which moved by `delta`; absolute ones follow the cells they name.
 */
export function shiftRelativeFormula(formula: string, sheet: string, shift: Shift, delta: number): string {
  const landed = (end: Endpoint) => (end.absolute ? shiftIndex(end.index, shift) : end.index + delta);
  return shiftReferences(formula, sheet, sheet, shift.axis, (first, last) => {
    if (first.absolute && last.absolute) return shiftSpan({ first: first.index, last: last.index }, shift);
    const [newFirst, newLast] = [landed(first), landed(last)];
    return newFirst === null || newLast === null ? null : { first: newFirst, last: newLast };
  });
}

/**
 * The formula as it reads so many rows and columns further on: relative references move, absolute ones stay,
 * what leaves the sheet becomes `#REF!`. This is how shared formulas and copies mean it.
 */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (pair: Reference["rows"], by: number) => {
    if (!pair) return null;
    const moved = (end: Endpoint) => (end.absolute ? end : { ...end, index: end.index + by });
    return sortedPair(moved(pair[0]), moved(pair[1]));
  };
  return mapReferences(formula, "", (reference) => {
    const copied = {
      ...reference,
      rows: move(reference.rows, rows),
      columns: move(reference.columns, columns),
    };
    return { text: isOffSheet(copied) ? LOST : referenceText(copied) };
  });
}

/** The formula after a sheet got another name; null as name means that the sheet is gone. */
export function renameInFormula(formula: string, sheet: string, name: string | null): string {
  if (!formula.includes("!")) return formula;
  return mapReferences(formula, "", (reference) => {
    if (!sameSheet(reference.sheet, sheet)) return null;
    return name === null ? { text: LOST } : { sheet: sheetPrefix(name) };
  });
}
