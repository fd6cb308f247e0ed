import type { Campaign, FigureKey } from "../../campaign";
import type { HeaderField } from "../../forms";
import { withoutBlanks, type IsoDate } from "../../language";
import { rosterUnit } from "../../roster";
import type { CellRef, CellValue, RowIndex } from "../../workbook";
import type { TallyBasis } from "../figures";

/** Where 附件2 stands in a sheet, in whatever layout. Rows and columns are zero-based. */
export interface TallyForm {
  readonly sheet: string;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: ReadonlyMap<FigureKey, { readonly column: number; readonly title: string }>;
  readonly unitColumn: number | null;
  readonly unitField: HeaderField;
  readonly dateField: HeaderField;
  readonly basisField: HeaderField;
}

/** A figure as somebody typed it. */
export interface StatedFigure {
  readonly key: FigureKey;
  readonly row: RowIndex;
  readonly column: number;
  /** Where to write it: the first cell of what it is merged with; null when that is another's cell. */
  readonly writable: CellRef | null;
  readonly value: CellValue;
  /** Nothing but blanks. */
  readonly isBlank: boolean;
  /** A whole number of 0 or more, also kept as text; null for anything else. */
  readonly count: number | null;
  /** The formula with its `=`, where the cell has one. */
  readonly formula: string | null;
}

/** A row below the table that begins with 说明 or 备注. */
export interface Explanation {
  readonly row: RowIndex;
  /** The row's whole text. */
  readonly text: string;
  readonly names: ReadonlySet<FigureKey>;
}

/** A tally sheet as read: the row of one unit. */
export interface StatedTally {
  readonly form: TallyForm;
  /** Zero-based row of the figures; the row below the header where none is filled in. */
  readonly row: RowIndex;
  /** Whose row it is, without blanks; empty where the sheet does not say. */
  readonly unit: string;
  /** Every row of figures, totals left out. */
  readonly dataRows: readonly number[];
  readonly totalRow: number | null;
  readonly figures: ReadonlyMap<FigureKey, StatedFigure>;
  readonly explanations: readonly Explanation[];
  /** Null when there is none or it does not exist. */
  readonly reportDate: IsoDate | null;
  /** 口径 as stated beside 报送时间; 累计 where nothing is stated. */
  readonly basis: TallyBasis;
}

/** The figures that are counts. */
export function statedCounts(stated: StatedTally | null): Map<FigureKey, number> {
  const counts = new Map<FigureKey, number>();
  for (const { key, count } of stated?.figures.values() ?? []) if (count !== null) counts.set(key, count);
  return counts;
}

/** Whether a row below the table explains a figure. */
export function isExplained(stated: StatedTally, key: FigureKey): boolean {
  return stated.explanations.some(({ names }) => names.has(key));
}

/** Whether a name, without blanks, is the unit's: as it is written, or as the roster knows it. */
export function isNameOf(unit: string, name: string, campaign: Campaign): boolean {
  return name === withoutBlanks(unit) || rosterUnit(name, campaign) === unit;
}

/** Whether a row of a tally says that it is a unit's. */
export function namesUnit(
  { unit: own, form }: StatedTally,
  unit: string | null,
  campaign: Campaign,
): boolean {
  const text = own || form.unitField.text;
  return unit !== null && text !== "" && isNameOf(unit, text, campaign);
}
