import { isCellError } from "../workbook";
import { dateOfSerial, plainCharacter, tidy, normalizeTitle, withoutBrackets } from "../language";
import type { Grid } from "./grid";

/** A text with the cell that holds it; `cell` is the label's where nothing is filled in. */
export interface HeaderField {
  /** Zero-based; null where the sheet has no such label. */
  readonly at: { readonly row: number; readonly column: number } | null;
  /** The value as found, tidied; empty when it is not filled in. */
  readonly text: string;
}

/** Where a field stands that has no cell: on the printed page, or nowhere. */
export type FieldOffSheet = "page" | "nowhere";

/** Whether a field has a cell of its own to be filled in; null where it has. */
export function offSheet({ at, text }: HeaderField): FieldOffSheet | null {
  return at ? null : text ? "page" : "nowhere";
}

/** The cell of a header field, or A1 where the sheet has no such label: see `offSheet` before anything is written there. */
export function labelOrigin(field: HeaderField): { row: number; column: number } {
  return field.at ?? { row: 0, column: 0 };
}

const colons = ":：";
/** A colon that stands with the value and not with its label. */
const leadingColons = /^[\s:：]+/;
/** A smaller number is a year by itself and no day: nobody reported before 1927. */
const leastSerial = 10_000;

const unseen = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** Where a label begins in a text and where what it labels begins; blanks inside the label do not matter. */
export function findLabel(text: string, label: string): { start: number; end: number } | null {
  const wanted = withoutBrackets(normalizeTitle(label));
  let matched = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = plainCharacter(text[i]!);
    if (unseen.test(char)) continue;
    if (char !== wanted[matched]) {
      if (matched > 0) {
        i = start;
        matched = 0;
      }
      continue;
    }
    if (matched === 0) start = i;
    matched++;
    if (matched === wanted.length) return { start, end: skipBracketsAndColon(text, i + 1) };
  }
  return null;
}

const mayPassOver = /[\s名】〗〕\]/／（(]/;

/** Passes over 名称, /村, “（盖章）”, the bracket that closes a label and the colon that may follow it. */
function skipBracketsAndColon(text: string, from: number): number {
  const match =
    mayPassOver.test(text.charAt(from)) &&
    /^\s*(?:名称)?\s*[】〗〕\]]?\s*(?:[/／]\p{Script=Han}{1,4}(?=\s*[:：]|$))?\s*(?:[（(][^）)]{0,20}[）)])?\s*/u.exec(
      text.slice(from, from + 60),
    );
  let at = from + (match ? match[0].length : 0);
  while (at < text.length && (colons.includes(text[at]!) || unseen.test(text[at]!))) at++;
  return at;
}

/** Whether words are a label, and not in the middle of a sentence: a colon follows, or nothing stands beside them. */
function standsAsLabel(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    start === 0 ||
    end >= text.length ||
    /[\s【〖〔[]/.test(text[start - 1]!) ||
    /[:：]/.test(text.slice(start, end))
  );
}

/** Whether a text begins with any of the labels. */
function beginsWithLabel(text: string, labels: readonly string[]): boolean {
  return labels.some((label) => findLabel(text, label)?.start === 0);
}

/** A word and a colon after a blank or at the beginning: what follows answers another question (填表人：张某). */
const anotherLabel = /(?:^|\s)\s*\p{Script=Han}{2,8}(?:[（(][^（）()]{0,20}[）)])?\s*[:：]/u;

/** The text up to where another label begins. */
function upToNextLabel(text: string): string {
  const next = /[:：]/.test(text) ? anotherLabel.exec(text) : null;
  return next ? text.slice(0, next.index) : text;
}

/** A value without the mark that parts it from the next label, and the bracket that closes both. */
function withoutLooseEnds(value: string): string {
  const parted = value.replace(/[，,；;、\s]+$/, "");
  return /^[^（(]*[）)]$/.test(parted) ? parted.slice(0, -1) : parted;
}

/** What a label in a text labels there: the text up to the next label, and whether anything follows. */
function labelledIn(
  text: string,
  label: string,
  others: readonly string[],
  isPlain: boolean,
): { readonly value: string; readonly isOnly: boolean } | null {
  if (text.length > 2000) return null;
  const found = findLabel(text, label);
  if (!found || !standsAsLabel(text, found) || (isPlain && !standsAlone(text, found))) return null;
  const rest = text.slice(found.end);
  const next = others.map((other) => findLabel(rest, other)?.start).filter((start) => start !== undefined);
  const own = upToNextLabel(next.length ? rest.slice(0, Math.min(...next)) : rest);
  return { value: withoutLooseEnds(tidy(own)), isOnly: own.length === rest.length };
}

/** Whether a word of everyday (单位, 日期) is a label: no character stands before it, and a colon or nothing behind. */
function standsAlone(text: string, { start, end }: { start: number; end: number }): boolean {
  const isBegun = start === 0 || !/[\p{L}\p{N}]/u.test(text[start - 1]!);
  return isBegun && (end >= text.length || /[:：]/.test(text.slice(start, end)));
}

/** How a label is looked for. */
export interface LabelSearch {
  /** The first row looked at. */
  readonly from?: number;
  /** The first column looked at. */
  readonly left?: number;
  /** The label is a word of everyday, which must stand alone. */
  readonly isPlain?: boolean;
}

/**
 * Looks above the header for a label and the value in the same cell after the colon, or in the next
 * filled cell to the right. A value ends where another of the labels begins, or any word with a colon.
 */
export function findField(
  grid: Grid,
  above: number,
  label: string,
  others: readonly string[],
  { from = 0, left = 0, isPlain = false }: LabelSearch = {},
): HeaderField {
  for (let row = from; row < above; row++) {
    for (let column = left; column < grid.width(row); column++) {
      const found = labelledIn(grid.text(row, column), label, others, isPlain);
      if (!found) continue;
      const at = { row, column };
      if (found.value || !found.isOnly) return { at, text: found.value };
      return valueToTheRight(grid, row, column, [label, ...others]) ?? { at, text: "" };
    }
  }
  return noField;
}

/** Looks for a label in texts that stand in no cell. */
export function findFieldIn(
  texts: readonly string[],
  label: string,
  others: readonly string[],
  { isPlain = false }: LabelSearch = {},
): HeaderField {
  for (const text of texts) {
    const found = labelledIn(text, label, others, isPlain);
    if (found?.value) return { at: null, text: found.value };
  }
  return noField;
}

const noField: HeaderField = { at: null, text: "" };

function valueToTheRight(
  grid: Grid,
  row: number,
  labelColumn: number,
  labels: readonly string[],
): HeaderField | null {
  for (let column = labelColumn + 1; column < grid.width(row); column++) {
    if (!grid.isFilled(row, column)) continue;
    const value = grid.value(row, column);
    if (typeof value === "number") {
      const date = value < leastSerial ? null : dateOfSerial(value, grid.date1904);
      return { at: { row, column }, text: date ?? String(value) };
    }
    if (isCellError(value)) return null;
    const text = tidy(grid.text(row, column).replace(leadingColons, ""));
    if (!text) continue;
    if (beginsWithLabel(text, labels)) return null;
    const own = upToNextLabel(text);
    return own ? { at: { row, column }, text: own } : null;
  }
  return null;
}
