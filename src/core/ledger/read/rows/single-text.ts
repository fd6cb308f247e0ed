import type { Campaign, DispositionKey } from "../../../campaign";
import type { Grid } from "../../../forms";
import { tidy } from "../../../language";
import { rosterUnit } from "../../../roster";
import { readDisposition } from "../read-disposition";
import type { RowCell } from "./row-cells";
import { type OtherKind, passedOver, shortLabel } from "./row-kind";
import * as shape from "./shapes";

/** A text over so many columns is said of the whole row. */
const acrossColumns = 3;
const ordinalBefore =
  /^(?:第?[（(]?[一二三四五六七八九十\d]{1,3}[）)]?(?:大?[类组批章]|部分)?|[（(]?(?:[IVX]{1,4}|[A-Z]类?)[）)]?)[、.:：]*/;
const countBehind = /[（(]?共?\d+[家户处个][）)]?[:：]?$/;
const inBrackets = /[([（【〔][^()[\]（）【】〔〕]*[)\]）】〕]/gu;
const marksBehind = /[:：。]+$/;

/** Which of the columns of a form bear on what a row with one text is. */
export interface RowColumns {
  readonly data: readonly number[];
  readonly sequence: number | undefined;
  readonly siteName: number | undefined;
  readonly disposition: number | undefined;
}

/** Reads rows that hold one text only: headings of groups, notes, signatures. */
export class SingleTexts {
  constructor(
    private readonly grid: Grid,
    private readonly columns: RowColumns,
    private readonly campaign: Campaign,
  ) {}

  /** A row that says what the sites below it have in common: a disposition, or where they are. */
  groupOf(row: number, said: readonly RowCell[]): OtherKind | null {
    const single = this.singleText(row, said);
    if (!single || shape.isSeal(single.text) || !this.headsGroup(single.text)) return null;
    const { column } = single;
    const { data, sequence, siteName } = this.columns;
    const mayHead =
      column === sequence ||
      column === siteName ||
      this.isAcross(row, column) ||
      (column !== this.columns.disposition && this.dispositionsHeaded(single.text).length > 0);
    if (mayHead) return this.heading(row, single);
    // A unit below any other column has signed.
    return data.includes(column) && this.isUnit(single.text) ? passedOver(this.labelAt(row, column)) : null;
  }

  /** What a row is that says one thing; null for a site, or a row that says more. */
  kindOf(row: number, said: readonly RowCell[]): OtherKind | null {
    const single = this.singleText(row, said);
    if (!single) return null;
    const { text, column } = single;
    const label = this.labelAt(row, column);
    if (shape.isSeal(text) || shape.isWholeDate(text) || shape.isMarkedNote(text) || shape.isRule(text))
      return passedOver(label);
    const { data, sequence, siteName } = this.columns;
    const isForeign = column !== sequence && !data.includes(column);
    const isAcross = isForeign || column === sequence || this.isAcross(row, column);
    if (column === siteName && !isAcross && shape.isSaid(text)) return passedOver(label);
    if (!isAcross && !(column === siteName && shape.hasOrdinal(text))) return null;
    const isNote = isForeign || shape.isNote(text) || shape.isSentence(text);
    return isNote ? passedOver(label) : this.heading(row, single);
  }

  private heading(row: number, { column, text }: RowCell): OtherKind {
    const [disposition = null] = this.dispositionsHeaded(text);
    return { kind: "heading", label: this.labelAt(row, column), column, disposition };
  }

  private labelAt(row: number, column: number): string {
    return shortLabel(tidy(this.grid.text(row, column)));
  }

  /** The one text of a row; an ordinal before it and a number of sites behind it are part of it. */
  private singleText(row: number, said: readonly RowCell[]): RowCell | null {
    const [first] = said;
    const hasOrdinal =
      said.length > 1 && first!.column === this.columns.sequence && shape.isOrdinal(first!.text);
    const [text, ...others] = hasOrdinal ? said.slice(1) : said;
    if (!text) return null;
    const mayBeTotalled = others.length > 0 && this.headsGroup(text.text);
    const isFigure = (cell: RowCell) =>
      cell.isNumber || shape.isCount(cell.text) || (mayBeTotalled && shape.isTotal(cell.text));
    if (!others.every(isFigure)) return null;
    if (hasOrdinal) return this.headsGroup(text.text) ? text : null;
    const isAcross = text.column === this.columns.sequence || this.isAcross(row, text.column);
    return others.length === 0 || isAcross ? text : null;
  }

  /** A disposition or a unit by itself is what sites are grouped under. */
  private headsGroup(text: string): boolean {
    return this.isUnit(text) || this.dispositionsHeaded(text).length > 0;
  }

  /** What a text says by itself, brackets aside: with more words to it, it may be a site's name (关停取缔石材厂旧址). */
  private dispositionsHeaded(text: string): DispositionKey[] {
    const forms = groupForms(text).flatMap((form) => [form, form.replace(inBrackets, "")]);
    return forms.flatMap((form) => {
      const reading = readDisposition(form, this.campaign);
      return reading.kind === "one" && !reading.saysMore ? [reading.key] : [];
    });
  }

  private isUnit(text: string): boolean {
    return groupForms(text).some((form) => rosterUnit(form, this.campaign) !== null);
  }

  private isAcross(row: number, column: number): boolean {
    const merge = this.grid.mergeAt(row, column);
    return merge !== undefined && merge.right - merge.left + 1 >= acrossColumns;
  }
}

/** A heading without the number of its sites, and without its ordinal too: 关停取缔类 of 一、关停取缔类（2家）. */
function groupForms(text: string): string[] {
  const bare = text.replace(countBehind, "").replace(marksBehind, "");
  return [bare, bare.replace(ordinalBefore, "")];
}
