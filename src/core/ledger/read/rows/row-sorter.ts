import { type Campaign, oncePerCampaign } from "../../../campaign";
import type { Grid } from "../../../forms";
import { comparable } from "../../../language";
import { rosterUnit } from "../../../roster";
import { attachedRows } from "../../../workbook";
import type { LedgerForm } from "../../ledger";
import { siteNumberColumn } from "../../number-column";
import { headerTitles } from "../header";
import { FooterLabels } from "./footer-labels";
import { isNilMark, type NilMeaning, readNil } from "./nil";
import {
  areColumnMarks,
  areFieldNames,
  areLabels,
  areNoWords,
  areTotal,
  filledCells,
  type RowCell,
} from "./row-cells";
import { type OtherKind, passedOver, type RowKind, shortLabel } from "./row-kind";
import * as shape from "./shapes";
import { type RowColumns, SingleTexts } from "./single-text";

const digits = /^\d{1,6}$/;
/** A name that may say that there is nothing, or that it is made up, is looked at more closely. */
const mayBeNoName = /[无没未零空同不例]|(?:如|示范|参考)[:：]/;
const data: RowKind = { kind: "data" };
/** A name longer than this is no mark and no word for nothing. */
const longerThanMarks = 2;
/** No two columns of a site hold the same words, let alone three. */
const sameWords = 3;
const fewestTitles = 2;
/** So few cells beside words in 序号, and no name, are no site. */
const fewCells = 4;
const longestTitle = 200;

/** What the form itself says of how to fill in its columns. */
const ownHints = oncePerCampaign(
  ({ ledger }) =>
    new Set(ledger.columns.flatMap(({ hint = "", error = "" }) => [hint, error]).map(comparable)),
);

/** Decides what each row below a header is: by its shape as much as by its words. */
export class RowSorter {
  private readonly columns: RowColumns;
  private readonly town: number | undefined;
  /** A covered cell at the end of a short row may carry a merged area's value. */
  private readonly width: number;
  /** The squad's number beside a site's own 序号: what is left of a row with it alone is no site. */
  private readonly siteNumber: number | null;
  private readonly footers: FooterLabels;
  private readonly singles: SingleTexts;
  private readonly isAttached: (row: number) => boolean;
  /** Texts above the header. */
  private above: ReadonlySet<string> | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly form: LedgerForm,
    private readonly campaign: Campaign,
  ) {
    const known = [...form.columns].filter(([key]) => key !== "sequence").map(([, cell]) => cell.column);
    const besides = [...(form.choices?.values() ?? []), ...(form.contactNumber ? [form.contactNumber] : [])];
    const columns = [...new Set([...known, ...besides.map(({ column }) => column)])];
    const sequence = form.columns.get("sequence")?.column;
    this.columns = {
      data: columns,
      sequence,
      siteName: form.columns.get("siteName")?.column,
      disposition: form.columns.get("disposition")?.column,
    };
    this.town = form.columns.get("town")?.column;
    this.width = Math.max(...columns) + 1;
    const number = siteNumberColumn(form, campaign)?.column;
    this.siteNumber = number === undefined || number === sequence ? null : number;
    this.footers = new FooterLabels(grid, campaign, sequence, this.width);
    this.singles = new SingleTexts(grid, this.columns, campaign);
    this.isAttached = attachedRows(grid.sheet.attached);
  }

  kindOf(row: number): RowKind {
    const label = this.footers.labelOf(row);
    if (label) return { kind: "passed-over", label };
    if (this.isPlainSite(row) || this.isNamedByFormula(row)) return data;
    const cells = filledCells(this.grid, row, this.width, this.siteNumber);
    const [first] = cells;
    if (!first) return { kind: this.isKept(row) ? "kept" : "empty" };
    const isNumbered = first.column === this.columns.sequence && first.isNumber;
    if (this.isToBeFilled(cells)) return { kind: "kept" };
    return this.otherKind(row, cells, isNumbered) ?? data;
  }

  /** Whether a row holds only what a form fills in ahead, its number and the town: nobody has said anything there yet. */
  private isToBeFilled(cells: readonly RowCell[]): boolean {
    const { sequence } = this.columns;
    const isNumber = (cell: RowCell) => cell.column === sequence && cell.isNumber && cell.text !== "0";
    const isTown = ({ column, text }: RowCell) =>
      column === this.town && text === comparable(this.campaign.town);
    return (
      cells.every((cell) => isNumber(cell) || isTown(cell)) &&
      (sequence === undefined || cells.some(isNumber))
    );
  }

  /** Whether a row holds something all the same: a comment, a part of a merged area, the squad's number. */
  private isKept(row: number): boolean {
    const isNumbered = this.siteNumber !== null && this.grid.isFilled(row, this.siteNumber);
    return isNumbered || this.isAttached(row) || this.grid.hasMergeIn(row);
  }

  /** Nearly every row is a site of several cells with a name, and a number or a disposition: it is one at once. */
  private isPlainSite(row: number): boolean {
    const { grid } = this;
    const { siteName, sequence, data } = this.columns;
    if (siteName === undefined) return false;
    const name = grid.value(row, siteName);
    if (typeof name !== "string" || name.trim().length <= longerThanMarks) return false;
    const number = sequence === undefined ? null : grid.value(row, sequence);
    const isNumbered = typeof number === "number" || (typeof number === "string" && digits.test(number));
    if (!isNumbered && (number !== null || !this.hasDisposition(row))) return false;
    if (mayBeNoName.test(name)) return false;
    const isTelling = (column: number) => {
      const value = grid.value(row, column);
      return (
        typeof value === "number" || (typeof value === "string" && value.trim().length > longerThanMarks)
      );
    };
    return data.filter(isTelling).length > sameWords;
  }

  private hasDisposition(row: number): boolean {
    const column = this.form.columns.get("disposition")?.column;
    const word = column === undefined ? null : this.grid.value(row, column);
    return this.campaign.dispositions.some((disposition) => disposition.word === word);
  }

  /** A site whose name is still to be calculated: a row of nothing but formulas is no empty row. */
  private isNamedByFormula(row: number): boolean {
    const { siteName } = this.columns;
    return siteName !== undefined && this.grid.isUncalculated(row, siteName);
  }

  private otherKind(row: number, cells: readonly RowCell[], isNumbered: boolean): OtherKind | null {
    const said = isNumbered && cells.length > 1 ? cells.slice(1) : cells;
    const { text } = said[0]!;
    if (this.areTitles(cells) || areFieldNames(cells) || this.standAbove(said)) return passedOver("表头");
    if (areColumnMarks(cells)) return passedOver("栏号");
    const nil = this.nilOf(said);
    if (nil) return nil;
    if (said.every((cell) => shape.isBlankBelow(cell.text))) return passedOver(text);
    if (this.isExample(said)) return passedOver(text);
    if (isNumbered) return null;
    const group = this.singles.groupOf(row, said);
    if (group) return group;
    if (said.length > 1 && this.areSigned(said)) return passedOver(text);
    if (areLabels(said) || areTotal(said)) return passedOver(withoutValue(text));
    if (this.areHints(said)) return passedOver("填写提示");
    const single = this.singles.kindOf(row, said);
    if (single) return single;
    if (areNoWords(said, this.columns.siteName) || this.isLabelled(said)) return passedOver(text);
    return said.some(({ column }) => this.columns.data.includes(column)) ? null : passedOver(text);
  }

  /** Whether most cells of a row say the titles of their columns again. */
  private areTitles(cells: readonly RowCell[]): boolean {
    const { columns } = headerTitles(this.campaign);
    const columnTitled = (text: string): number | undefined => {
      const key = columns.find(text)?.key;
      return key?.kind === "column" ? this.form.columns.get(key.key)?.column : undefined;
    };
    if (cells.length < fewestTitles) return false;
    let others = 0;
    return cells.every(({ column, text }) => {
      if (columnTitled(text) !== column && !this.isOwnTitle(column, text)) others++;
      return others * 2 < cells.length;
    });
  }

  /** Whether a text stands above its column in the header. */
  private isOwnTitle(column: number, text: string): boolean {
    for (let row = this.form.headerTop; row <= this.form.headerBottom; row++)
      if (comparable(this.grid.text(row, column).slice(0, longestTitle)) === text) return true;
    return false;
  }

  /** Whether a row says again what stands above the header: the form's title, on its second page. */
  private standAbove(said: readonly RowCell[]): boolean {
    this.above ??= new Set(
      Array.from({ length: this.form.headerTop }, (_, row) => filledCells(this.grid, row, 0))
        .flat()
        .map(({ text }) => text),
    );
    return said.every(({ text }) => text.length > longerThanMarks && this.above!.has(text));
  }

  /** Words in the place of a number, with a colon, or with no name and little else beside: a label of the form. */
  private isLabelled([first, ...others]: readonly RowCell[]): boolean {
    const { sequence, siteName } = this.columns;
    if (first?.column !== sequence || !/^\p{Script=Han}{2}/u.test(first?.text ?? "")) return false;
    if (first!.text.endsWith(":")) return true;
    const isNamed = others.some(({ column }) => column === siteName);
    return !shape.hasOrdinal(first!.text) && others.length < fewCells && !isNamed;
  }

  /** Whether a row says before its cells, or before its name, that it is made up. */
  private isExample(said: readonly RowCell[]): boolean {
    const { sequence, siteName } = this.columns;
    return said.some(
      ({ column, text }) =>
        (column === sequence && (shape.isExample(text) || shape.isFormDeed(text))) ||
        (column === siteName && shape.isExampleName(text)),
    );
  }

  /** Whether so many cells of a row say how to fill in their columns that it is no site. */
  private areHints(said: readonly RowCell[]): boolean {
    const texts = said.map(({ text }) => text);
    const own = ownHints(this.campaign);
    const hints = texts.filter((text) => shape.isHint(text) || own.has(text) || this.namesEveryChoice(text));
    if (
      hints.length === said.length ||
      hints.length >= sameWords ||
      (hints.length >= fewestTitles && hints.length * 2 > said.length)
    )
      return true;
    return texts.some(
      (text) =>
        /\p{L}/u.test(text) &&
        !isNilMark(text) &&
        texts.filter((other) => other === text).length >= sameWords,
    );
  }

  /** 关停取缔/整治改造/整合搬迁: what there is to choose from. */
  private namesEveryChoice(text: string): boolean {
    const { dispositions } = this.campaign;
    return dispositions.length > 1 && dispositions.every(({ word }) => text.includes(word));
  }

  /** A unit and a day, and no more. */
  private areSigned(said: readonly RowCell[]): boolean {
    return said.every(
      ({ text }) => shape.isWholeDate(text) || shape.isSeal(text) || rosterUnit(text, this.campaign) !== null,
    );
  }

  /** Cells that only say that there is nothing; the town and the unit may stand beside. */
  private nilOf(said: readonly RowCell[]): OtherKind | null {
    const { town } = this.campaign;
    let nil: { readonly cell: RowCell; readonly means: NilMeaning } | null = null;
    for (const cell of said) {
      const means = readNil(cell.text, this.campaign);
      if (means === null) {
        if (cell.text === town || rosterUnit(cell.text, this.campaign) !== null) continue;
        return null;
      }
      // What says it in words is the row's word, not the strokes beside it.
      if (!nil || (isNilMark(nil.cell.text) && !isNilMark(cell.text))) nil = { cell, means };
    }
    return (
      nil && { kind: "nil", label: shortLabel(nil.cell.text), column: nil.cell.column, means: nil.means }
    );
  }
}

/** A label without what it labels: 制表人 of 制表人：张某. */
function withoutValue(text: string): string {
  return /^[^：:]{1,14}(?=[：:])/.exec(text)?.[0] ?? text;
}
