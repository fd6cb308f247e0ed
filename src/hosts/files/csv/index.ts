import { emptySheet, type WorkbookSnapshot } from "../../../core/workbook";
import type { Budget } from "../budget";
import { UnreadableFileError } from "../source-file";
import { detectDelimiter, parseCsv } from "./parse";

/** Control characters that no text file holds; many of them mean that this is no text. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  // eslint-disable-next-line no-control-regex
  const odd = head.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return odd > 8 && odd > head.length / 20;
}

/** A file's name without folder and ending. */
export function baseName(name: string): string {
  const base = name.replace(/^.*[/\\]/, "");
  return base.replace(/\.[^.]{1,5}$/, "") || base;
}

const textFormula = /^="((?:[^"]|"")*)"$/;

/** ="0595" is how programs keep Excel from taking a text for a number. */
function textOf(field: string): string {
  return field.startsWith('="')
    ? field.replace(textFormula, (_, text: string) => text.replaceAll('""', '"'))
    : field;
}

/** Reads comma-, semicolon- or tab-separated text; every cell is a text as it stands there. */
export function readCsv(text: string, file: string, budget: Budget): WorkbookSnapshot {
  if (looksBinary(text)) throw new UnreadableFileError("not-a-spreadsheet");
  const name = baseName(file);
  const parsed = parseCsv(text, detectDelimiter(text), (count) => budget.addCells(count, {}));
  // Trailing delimiters hold nothing: an empty field is an empty cell.
  const rows = parsed.map((fields) => fields?.map((field) => textOf(field) || null));
  return {
    sheets: [{ ...emptySheet(name), rows }],
    date1904: false,
    properties: new Map(),
    activeSheet: name,
    format: "csv",
  };
}
