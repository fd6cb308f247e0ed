import { type CellValue, LIMITS } from "../../core/workbook";

/** What is to be pasted, row by row; a hole is what a merged cell covers, where nothing is written. */
export type PastedRows = readonly (readonly (CellValue | undefined)[])[];

/** Longer numbers are telephones, codes and the like: as numbers they lose digits. */
const mostDigits = 7;
/** How Excel shows a number that its column is too narrow for. */
const shortened = /^-?\d(?:\.\d+)?E\+\d+$|^#+$/i;

/** The values of a clipboard: of the table that Excel, WPS or a page put there, else of the plain text; none of an empty one. */
export function pastedRows(html: string, text: string, linesWanted: number): PastedRows {
  return rowsOfHtml(html) ?? (text === "" ? [] : rowsOfText(text, linesWanted));
}

/** A value as it is read from a clipboard: no formula, and a number only where it is surely one. */
function valueOf(text: string): CellValue {
  const trimmed = text.replaceAll("\u00a0", " ").trim().slice(0, LIMITS.cellText);
  if (trimmed === "") return null;
  const digits = trimmed.replace(/[-.]/g, "").length;
  const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(trimmed) && digits <= mostDigits;
  return isNumber ? Number(trimmed) : trimmed;
}

function rowsOfHtml(html: string): PastedRows | null {
  if (!/<t[dh][\s>]/i.test(html)) return null;
  const page = new DOMParser().parseFromString(html, "text/html");
  const rows: (CellValue | undefined)[][] = [];
  const covered = new Set<string>();
  const shown = [...page.querySelectorAll("tr")].filter(({ style }) => style.display !== "none");
  shown.forEach((tr, row) => {
    const cells: (CellValue | undefined)[] = (rows[row] = []);
    let column = 0;
    for (const cell of tr.cells) {
      while (covered.has(`${row} ${column}`)) column++;
      for (let down = 0; down < cell.rowSpan; down++)
        for (let right = 0; right < cell.colSpan; right++) covered.add(`${row + down} ${column + right}`);
      const text = textIn(cell);
      // Excel tells the number itself where the cell shows less of it.
      const whole = cell.getAttribute("x:num");
      cells[column] = valueOf(whole && shortened.test(text.trim()) ? whole : text);
      column += cell.colSpan;
    }
  });
  return rows.length > 0 ? rows : null;
}

/** The text of a cell with its own line breaks; those of the markup are blanks. */
function textIn(node: Node): string {
  let text = "";
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += (child.textContent ?? "").replace(/[ \t\r\n]+/g, " ");
    else if (child.nodeName === "BR") text += "\n";
    else {
      const isBlock = child.nodeName === "P" || child.nodeName === "DIV";
      if (isBlock && text.trim() !== "") text += "\n";
      text += textIn(child);
    }
  }
  return text.replace(/ *\n */g, "\n");
}

/**
 * The cells of plain text: parted by tabs, a text in quotation marks is one cell though it holds lines. Without tabs it is
 * one text for one cell, lines and all, unless as many rows are selected: cells below are not written over unasked.
 */
function rowsOfText(text: string, linesWanted: number): PastedRows {
  const whole = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  if (!whole.includes("\t")) {
    const lines = whole.split("\n");
    return lines.length === linesWanted ? lines.map((line) => [valueOf(line)]) : [[valueOf(whole)]];
  }
  const rows: CellValue[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy;
  for (let match = field.exec(whole); match; match = field.exec(whole)) {
    const [, quoted, plain = "", end] = match;
    rows.at(-1)!.push(valueOf(quoted === undefined ? plain : quoted.replaceAll('""', '"')));
    if (end === "") break;
    if (end === "\n") rows.push([]);
  }
  return rows;
}
