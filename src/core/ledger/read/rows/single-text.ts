import type { Campaign } from "../../../campaign";
import type { Grid } from "../../../forms";
import { tidy } from "../../../language";
import { rosterUnit } from "../../../roster";
import { readDisposition } from "../read-disposition";
import type { RowCell } from "./row-cells";
import { type OtherKind, passedOver, shortLabel } from "./row-kind";
import * as shape from "./shapes";

/** A text over so many columns is said of the whole row. */
const acrossColumns = 3;
const ordinalBefore = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.:：]+/;
const countBehind = /[（(]?共?\d+[家户处个][）)]?$/;

/** Which of the columns of a form bear on what a row with one text is. */
export interface RowColumns {
  readonly data: readonly number[];
  readonly sequence: number | undefined;
  readonly siteName: number | undefined;
}

/** Reads rows that hold one text only: headings of groups, notes, signatures. */
export class SingleTexts {
  constructor(
    private readonly grid: Grid,
    private readonly columns: RowColumns,
    private readonly campaign: Campaign,
  ) {}

  /** What a row is that says one thing; null for a site, or a row that says more. */
  kindOf(row: number, said: readonly RowCell[]): OtherKind | null {
    const single = this.singleText(row, said);
    if (!single) return null;
    const { text, column } = single;
    const label = shortLabel(tidy(this.grid.text(row, column)));
    if (shape.isSeal(text) || shape.isWholeDate(text) || shape.isMarkedNote(text)) return passedOver(label);
    const { data, sequence, siteName } = this.columns;
    const isForeign = column !== sequence && !data.includes(column);
    const headsGroup = this.headsGroup(text);
    const isAcross = isForeign || column === sequence || this.isAcross(row, column);
    if (!isAcross && !(column === siteName && (headsGroup || shape.hasOrdinal(text)))) return null;
    if (isForeign || (!headsGroup && shape.isNote(text))) return passedOver(label);
    const reading = readDisposition(withoutOrdinal(text), this.campaign);
    return { kind: "heading", label, column, disposition: reading.kind === "one" ? reading.key : null };
  }

  /** The one text of a row; an ordinal before it and a number of sites behind it are part of it. */
  private singleText(row: number, said: readonly RowCell[]): RowCell | null {
    const [first] = said;
    const hasOrdinal =
      said.length > 1 && first!.column === this.columns.sequence && shape.isOrdinal(first!.text);
    const [text, ...others] = hasOrdinal ? said.slice(1) : said;
    if (!text || !others.every((cell) => cell.isNumber || shape.isCount(cell.text))) return null;
    if (hasOrdinal) return this.headsGroup(text.text) ? text : null;
    const isAcross = text.column === this.columns.sequence || this.isAcross(row, text.column);
    return others.length === 0 || isAcross ? text : null;
  }

  /** A disposition or a unit by itself is what sites are grouped under. */
  private headsGroup(text: string): boolean {
    const bare = withoutOrdinal(text);
    return readDisposition(bare, this.campaign).kind === "one" || rosterUnit(bare, this.campaign) !== null;
  }

  private isAcross(row: number, column: number): boolean {
    const merge = this.grid.mergeAt(row, column);
    return merge !== undefined && merge.right - merge.left + 1 >= acrossColumns;
  }
}

/** A heading without its ordinal and the number of its sites: 关停取缔类 of 一、关停取缔类（2家）. */
function withoutOrdinal(text: string): string {
  return text.replace(countBehind, "").replace(ordinalBefore, "");
}
