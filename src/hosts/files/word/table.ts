import { MAX_COLUMNS, type RangeRef } from "../../../core/workbook";
import type { Budget } from "../budget";
import { cellsOfRow } from "../nested-tables";
import { UnreadableFileError } from "../source-file";
import { StruckRows } from "../xlsx-read/looks/struck-rows";
import { localName } from "../xml/element";
import { attribute, child, elements, type XmlElement } from "../xml/tree";
import { isPrompt } from "./text";

/** What a cell shows: what is struck through stands by itself. */
export interface CellText {
  readonly text: string;
  readonly struck: string;
}

/** Words struck through in a cell beside others. */
export interface StruckWords {
  readonly row: number;
  readonly column: number;
  readonly words: string;
}

const number = /^\d+$/;

/** A table of a document as rows of texts. */
export interface WordTable {
  readonly rows: (string | null)[][];
  readonly merges: RangeRef[];
  readonly hiddenRows: readonly number[];
  /** Rows of which every text is struck through. */
  readonly struckRows: readonly number[];
  readonly struckWords: readonly StruckWords[];
  readonly width: number;
}

/** What may stand between a table and its rows, or a row and its cells. */
const wrappers = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo"]);

/** The rows of a table or the cells of a row, whatever they are wrapped in. */
function* members(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const el of elements(parent)) {
    const own = localName(el.name);
    if (own === name) yield el;
    else if (own === "sdt" && isPrompt(el))
      for (const member of members(el, name)) yield withoutContent(member);
    else if (wrappers.has(own)) yield* members(el, name);
  }
}

/** What is left of a row or cell when its prompt is taken away. */
function withoutContent(el: XmlElement): XmlElement {
  return { ...el, children: elements(el).filter(({ name }) => localName(name).endsWith("Pr")) };
}

function count(properties: XmlElement | undefined, name: string, absent: number): number {
  const value = Number(attribute(child(properties, name) ?? { attributes: "" }, "val") ?? absent);
  return Number.isFinite(value) ? Math.max(absent, Math.floor(value)) : absent;
}

/** How a cell hangs together with the one above it or before it. */
function mergeState(
  properties: XmlElement | undefined,
  name: "vMerge" | "hMerge",
): "none" | "restart" | "continue" {
  const el = child(properties, name);
  if (!el) return "none";
  return attribute(el, "val") === "restart" ? "restart" : "continue";
}

type Open = { top: number; left: number; bottom: number; right: number };

/** Reads tables; `textOf` gives what a cell shows. */
export class TableReader {
  constructor(
    private readonly budget: Budget,
    private readonly textOf: (cell: XmlElement, isOfRow: boolean) => CellText,
  ) {}

  read(table: XmlElement): WordTable {
    const rows: (string | null)[][] = [];
    const hiddenRows: number[] = [];
    const struckRows = new StruckRows();
    const struckWords: StruckWords[] = [];
    const merges: Open[] = [];
    let above = new Map<number, Open>();
    let width = 0;
    for (const tr of members(table, "tr")) {
      const properties = child(tr, "trPr");
      if (child(properties, "del")) continue;
      const row = rows.length;
      const open = new Map<number, Open>();
      const values: (string | null)[] = [];
      let column = count(properties, "gridBefore", 0);
      let last: Open | null = null;
      const cells = [...members(tr, "tc")];
      for (const tc of cells) {
        const look = child(tc, "tcPr");
        const span = count(look, "gridSpan", 1);
        if (column + span > MAX_COLUMNS) throw new UnreadableFileError("too-large", { what: "columns" });
        const right = column + span - 1;
        const upper = above.get(column);
        if (mergeState(look, "vMerge") === "continue" && upper) {
          upper.bottom = row;
          open.set(column, upper);
          last = upper;
        } else if (mergeState(look, "hMerge") === "continue" && last) {
          last.right = Math.max(last.right, right);
        } else {
          last = { top: row, left: column, bottom: row, right };
          merges.push(last);
          if (mergeState(look, "vMerge") !== "none") open.set(column, last);
          const { text, struck } = this.textOf(tc, cells.length >= cellsOfRow);
          const shown = text || struck;
          if (shown !== "") values[column] = shown;
          if (shown !== "" && (text === "" || !number.test(text))) struckRows.add(row, text === "");
          if (text !== "" && struck !== "") struckWords.push({ row, column, words: struck });
        }
        column += span;
      }
      above = open;
      width = Math.max(width, column);
      rows.push(Array.from(values, (value) => value ?? null));
      if (child(properties, "hidden")) hiddenRows.push(row);
      this.budget.addCells(values.length, { what: "table" });
    }
    const isOne = ({ top, left, bottom, right }: Open) => top === bottom && left === right;
    struckRows.end();
    return {
      rows,
      hiddenRows,
      struckRows: [...struckRows.rows],
      struckWords,
      merges: merges.filter((merge) => !isOne(merge)),
      width,
    };
  }
}
