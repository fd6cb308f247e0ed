import type { Campaign, DispositionKey } from "../../../campaign";
import type { Grid } from "../../../forms";
import { comparable, tidy, withoutBlanks } from "../../../language";
import { rosterUnit } from "../../../roster";
import { isCellError } from "../../../workbook";
import type { LedgerForm } from "../../ledger";
import { headerTitles } from "../header";
import { readDisposition } from "../read-disposition";
import { isNilMark, type NilMeaning, readNil } from "./nil";
import * as shape from "./shapes";

/** What a row below the header is that is no site. */
export type OtherKind =
  /** A total, footnote, signature, example, or the header again. */
  | { readonly kind: "passed-over"; readonly label: string }
  /** It stands above a group of sites; a passed-over row where none follow. */
  | { readonly kind: "heading"; readonly label: string; readonly column: number; readonly disposition: DispositionKey | null }
  /** It says that there is nothing to report. */
  | { readonly kind: "nil"; readonly label: string; readonly column: number; readonly means: NilMeaning }
  /** It holds a number in 序号 alone. */
  | { readonly kind: "numbered" };

export type RowKind = { readonly kind: "data" } | { readonly kind: "empty" } | OtherKind;

interface Cell {
  readonly column: number;
  /** Comparable. */
  readonly text: string;
  readonly isNumber: boolean;
}

const data: RowKind = { kind: "data" };
const longestRead = 200;
const longestLabel = 30;
/** A text over so many columns is said of the whole row. */
const acrossColumns = 3;
/** A name longer than this is no mark and no word for nothing. */
const longerThanMarks = 2;
const fewestMarks = 5;

/** Decides what each row below a header is: by its shape as much as by its words. */
export class RowSorter {
  private readonly dataColumns: readonly number[];
  private readonly labels: readonly string[];
  /** Labels by their words alone. */
  private readonly wholeLabels: ReadonlyMap<string, string>;
  private readonly sequenceColumn: number | undefined;
  private readonly nameColumn: number | undefined;
  /** A covered cell at the end of a short row may carry a merged area's value. */
  private readonly lastColumn: number;

  constructor(
    private readonly grid: Grid,
    private readonly form: LedgerForm,
    private readonly campaign: Campaign,
  ) {
    const columns = [...form.columns].filter(([key]) => key !== "sequence").map(([, cell]) => cell.column);
    this.dataColumns = form.contactNumber ? [...columns, form.contactNumber.column] : columns;
    this.sequenceColumn = form.columns.get("sequence")?.column;
    this.nameColumn = form.columns.get("siteName")?.column;
    this.lastColumn = Math.max(...this.dataColumns);
    this.labels = [...campaign.ledger.footers].sort((a, b) => b.length - a.length);
    this.wholeLabels = new Map(this.labels.map((label) => [withoutColon(label), label]));
  }

  kindOf(row: number): RowKind {
    const label = this.labelOf(row);
    if (label) return { kind: "passed-over", label };
    if (this.isPlainSite(row)) return data;
    const cells = this.filledCells(row);
    if (cells.length === 0) return { kind: "empty" };
    const [first] = cells;
    const isNumbered = first!.column === this.sequenceColumn && first!.isNumber;
    if (isNumbered && cells.length === 1) return { kind: "numbered" };
    return this.otherKind(row, cells, isNumbered) ?? data;
  }

  /** Nearly every row is a numbered site of several cells with a name: it is one at once. */
  private isPlainSite(row: number): boolean {
    const { grid, nameColumn, sequenceColumn } = this;
    if (nameColumn === undefined || sequenceColumn === undefined) return false;
    const name = grid.value(row, nameColumn);
    if (typeof name !== "string" || name.trim().length <= longerThanMarks) return false;
    if (typeof grid.value(row, sequenceColumn) !== "number") return false;
    let filled = 0;
    for (const column of this.dataColumns) if (grid.isFilled(row, column) && ++filled > acrossColumns) return true;
    return false;
  }

  private filledCells(row: number): Cell[] {
    const { grid } = this;
    const width = Math.max(grid.width(row), this.lastColumn + 1);
    const cells: Cell[] = [];
    for (let column = 0; column < width; column++) {
      if (!grid.isFilled(row, column)) continue;
      const value = grid.value(row, column);
      const text = isCellError(value) ? value.error : comparable(grid.text(row, column).slice(0, longestRead));
      const isNumber = typeof value === "number" || /^\d+$/.test(text);
      cells.push({ column, text, isNumber });
    }
    return cells;
  }

  private otherKind(row: number, cells: readonly Cell[], isNumbered: boolean): OtherKind | null {
    const passed = (label: string): OtherKind => ({ kind: "passed-over", label: shortened(label) });
    const said = isNumbered ? cells.slice(1) : cells;
    if (this.repeatsTitles(cells)) return passed("表头");
    if (isMarksOfColumns(cells)) return passed("栏号");
    const nil = this.nilOf(said);
    if (nil) return nil;
    if (said.every(({ text }) => shape.isBlankBelow(text))) return passed(said[0]!.text);
    if (isNumbered) return null;
    if (this.isHints(said)) return passed("填写提示");
    if (isLabelled(said) || (shape.isTotal(said[0]!.text) && said.slice(1).every(isFigure)))
      return passed(withoutValue(said[0]!.text));
    const single = this.singleText(row, said);
    if (single) return this.kindOfSingle(row, single);
    return said.some(({ column }) => this.dataColumns.includes(column)) ? null : passed(said[0]!.text);
  }

  /** The one text of a row; an ordinal before it and a number of sites behind it are part of it. */
  private singleText(row: number, said: readonly Cell[]): Cell | null {
    const isOrdinal = said[0]!.column === this.sequenceColumn && shape.isOrdinal(said[0]!.text);
    const [text, ...others] = isOrdinal && said.length > 1 ? said.slice(1) : said;
    if (!text || !others.every((cell) => cell.isNumber || shape.isCount(cell.text))) return null;
    if (isOrdinal && text !== said[0]) return this.headsGroup(text.text) ? text : null;
    return others.length === 0 || text.column === this.sequenceColumn || this.isAcross(row, text.column) ? text : null;
  }

  private kindOfSingle(row: number, { column, text }: Cell): OtherKind | null {
    const label = shortened(tidy(this.grid.text(row, column)));
    const passed: OtherKind = { kind: "passed-over", label };
    if (shape.isSeal(text) || shape.isWholeDate(text)) return passed;
    const isAcross =
      column === this.sequenceColumn || this.isAcross(row, column) || !this.dataColumns.includes(column);
    const headsGroup = this.headsGroup(text);
    if (!isAcross && !headsGroup && !(column === this.nameColumn && shape.hasOrdinal(text))) return null;
    if (!headsGroup && (shape.isNote(text) || !this.dataColumns.concat(this.sequenceColumn ?? []).includes(column)))
      return passed;
    const reading = readDisposition(text.replace(/[（(]?\d+[家户处个][）)]?/g, ""), this.campaign);
    return { kind: "heading", label, column, disposition: reading.kind === "one" ? reading.key : null };
  }

  /** A disposition or a unit by itself is what sites are grouped under. */
  private headsGroup(text: string): boolean {
    const bare = text.replace(/[（(]?共?\d+[家户处个][）)]?/g, "").replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.:：]+/, "");
    return readDisposition(bare, this.campaign).kind === "one" || rosterUnit(bare, this.campaign) !== null;
  }

  private isAcross(row: number, column: number): boolean {
    const merge = this.grid.mergeAt(row, column);
    return merge !== undefined && merge.right - merge.left + 1 >= acrossColumns;
  }

  /** Whether most cells of a row say the titles of their columns again. */
  private repeatsTitles(cells: readonly Cell[]): boolean {
    if (cells.length < 2) return false;
    const { columns } = headerTitles(this.campaign);
    const columnOfKey = (text: string): number | undefined => {
      const key = columns.find(text)?.key;
      return key?.kind === "column" ? this.form.columns.get(key.key)?.column : undefined;
    };
    const titles = cells.filter(({ column, text }) => columnOfKey(text) === column);
    return titles.length >= 2 && titles.length * 2 > cells.length;
  }

  private isHints(said: readonly Cell[]): boolean {
    const hints = said.filter(({ text }) => shape.isHint(text) || this.isOwnHint(text));
    if (hints.length >= 2 && hints.length * 2 > said.length) return true;
    // No two columns of a site hold the same words, let alone three.
    const texts = said.map(({ text }) => text);
    return texts.some(
      (text) => texts.filter((other) => other === text).length >= acrossColumns && !isNilMark(text) && /\p{L}/u.test(text),
    );
  }

  private isOwnHint(text: string): boolean {
    return this.campaign.ledger.columns.some(({ hint, error }) => [hint, error].some((own) => own && comparable(own) === text));
  }

  /** Cells that only say that there is nothing; the town and the unit may stand beside. */
  private nilOf(said: readonly Cell[]): OtherKind | null {
    const telling = said.filter(
      ({ text }) => withoutBlanks(text) !== this.campaign.town && rosterUnit(text, this.campaign) === null,
    );
    let nil: { cell: Cell; means: NilMeaning } | null = null;
    for (const cell of telling) {
      const means = readNil(cell.text, this.campaign);
      if (means === null) return null;
      // What says it in words is the row's word, not the strokes beside it.
      if (!nil || (isNilMark(nil.cell.text) && !isNilMark(cell.text))) nil = { cell, means };
    }
    return nil && { kind: "nil", label: shortened(nil.cell.text), column: nil.cell.column, means: nil.means };
  }

  /** The label of forms.md that a row begins with; behind a number in 序号 it must be all that the cell says. */
  private labelOf(row: number): string | undefined {
    const width = Math.max(this.grid.width(row), this.lastColumn + 1);
    let isNumbered = false;
    for (let column = 0; column < width; column++) {
      if (!this.grid.isFilled(row, column)) continue;
      const value = this.grid.value(row, column);
      const text = typeof value === "string" ? labelText(value) : null;
      const isNumber = typeof value === "number" || (text !== null && /^\d+$/.test(text));
      if (column === this.sequenceColumn && isNumber && !isNumbered) {
        isNumbered = true;
        continue;
      }
      if (text === null) return undefined;
      if (isNumbered) return this.wholeLabels.get(withoutColon(text));
      return this.labels.find((label) => beginsWith(text, label));
    }
    return undefined;
  }
}

/** What a label is looked for in: the beginning of a text, without blanks. */
function labelText(value: string): string {
  return withoutBlanks(tidy(value.slice(0, 100))).replace(/:/g, "：");
}

function withoutColon(text: string): string {
  return text.endsWith("：") ? text.slice(0, -1) : text;
}

/** A label of one character must not be the beginning of another word (例 in a name). */
function beginsWith(text: string, label: string): boolean {
  if (!text.startsWith(label)) return false;
  return label.length > 1 || text.length === 1 || !/[\p{Script=Han}]/u.test(text[1]!) || text[1] === "如";
}

function shortened(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel)}…` : text;
}

/** A label without what it labels: 制表人 of 制表人：张某. */
function withoutValue(text: string): string {
  return /^[^：:]{1,14}(?=[：:])/.exec(text)?.[0] ?? text;
}

function isFigure({ text, isNumber }: Cell): boolean {
  return isNumber || shape.isCount(text) || shape.isTotal(text) || isNilMark(text);
}

/** Numbers or letters of columns below their titles: 1 2 3, 甲 乙 1 2. */
function isMarksOfColumns(cells: readonly Cell[]): boolean {
  return (
    cells.length >= fewestMarks &&
    cells.every(({ text }) => shape.isColumnMark(text)) &&
    new Set(cells.map(({ text }) => text)).size === cells.length
  );
}

/** Labels alone, each with its value behind it or in the next cell. */
function isLabelled(cells: readonly Cell[]): boolean {
  let awaitsValue = false;
  for (const [i, { text }] of cells.entries()) {
    const isLabel = shape.isLabel(text) || shape.isOffice(text);
    if (!isLabel && !awaitsValue && !(i > 0 && (shape.isWholeDate(text) || shape.isSeal(text)))) return false;
    awaitsValue = isLabel && shape.isBareLabel(text);
  }
  return true;
}
