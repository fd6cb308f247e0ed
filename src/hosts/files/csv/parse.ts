import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook";
import { UnreadableFileError } from "../source-file";

const delimiters = [",", ";", "\t"] as const;
/** It stands in texts too, so that it parts fields only where nothing else does. */
const lastResort = "|";
/** What a Chinese keyboard gives for a comma. It stands in texts, so that it parts fields only in rows that are alike. */
const wideComma = "，";
/** Wide commas of a line that may be a row. */
const fewest = 2;

/**
 * The delimiter that stands most often outside quotes in the first lines; a comma when none does. A wide comma is one
 * where most rows have equally many, and others are too few to part each row.
 */
export function detectDelimiter(text: string): string {
  const head = text.slice(0, 65536);
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  const wide: number[] = [0];
  let isQuoted = false;
  for (const character of head) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === wideComma) wide.push(wide.pop()! + 1);
    else if (character === "\n") wide.push(0);
    else if (counts.has(character)) counts.set(character, counts.get(character)! + 1);
  }
  const [delimiter, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  const rows = wide.filter((commas) => commas >= fewest);
  const isAlike = rows.some((one) => rows.filter((other) => other === one).length * 2 > rows.length);
  if (rows.length >= 2 && isAlike && count < rows.length) return wideComma;
  return count === 0 && head.includes(lastResort) ? lastResort : delimiter;
}

/**
 * Rows of texts by the rules of RFC 4180, an empty line as a hole; quotes in the middle of an unquoted field taken as they are.
 * Throws `too-large` for what no sheet holds.
 */
export function parseCsv(
  text: string,
  delimiter: string,
  addCells: (count: number) => void,
): (string[] | undefined)[] {
  const rows: (string[] | undefined)[] = [];
  const comma = delimiter.charCodeAt(0);
  let row: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let filled = 0;
  const endRow = (): void => {
    if (rows.length >= MAX_ROWS) throw new UnreadableFileError("too-large", { what: "rows" });
    if (filled > 0) rows.push(row);
    else rows.length++;
    row = [];
    if (filled > 0 || (rows.length & 0xffff) === 0) addCells(filled);
    filled = 0;
  };
  while (at < text.length) {
    let field: string;
    if (text.charCodeAt(at) === 34) {
      const quoted = readQuoted(text, at, () => rows.length + 1);
      field = quoted.field;
      at = quoted.end;
    } else {
      field = "";
    }
    const start = at;
    let c = 0;
    while (at < text.length) {
      c = text.charCodeAt(at);
      if (c === comma || c === 10 || c === 13) break;
      at++;
    }
    if (at > start) field += text.slice(start, at);
    if (field !== "") filled++;
    if (row.length < MAX_COLUMNS) row.push(field);
    else if (field !== "") throw new UnreadableFileError("too-large", { what: "columns" });
    if (at >= text.length) break;
    at++;
    if (c === comma) {
      if (at >= text.length) row.push("");
      continue;
    }
    if (c === 13 && text.charCodeAt(at) === 10) at++;
    endRow();
  }
  if (row.length > 0) endRow();
  return rows;
}

/** A field in quotes and where it ends; breaks in it become line feeds. Throws with the row when it never ends. */
function readQuoted(text: string, at: number, line: () => number): { field: string; end: number } {
  const parts: string[] = [];
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) throw new UnreadableFileError("damaged", { line: line(), what: "open-quote" });
    parts.push(text.slice(from, quote));
    if (text.charCodeAt(quote + 1) !== 34) {
      return { field: parts.join("").replace(/\r\n?/g, "\n"), end: quote + 1 };
    }
    parts.push('"');
    from = quote + 2;
  }
}
