import { type Campaign, columnPlace, type FigureKey, figureOf } from "../../campaign";
import type { IsoDate } from "../../language";
import { rowsOfTexts } from "../../ledger";
import { sourceOf } from "../../tally";
import { addsTo, figuresOfRow } from "../register/row-figures";
import type { DueDay, Register, ReportedRow, UnitPeriod } from "../register/register";

/** A part of a progress text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A row that a figure of its unit rests on. */
export interface FigureRow {
  readonly row: ReportedRow;
  /** How much it adds; null where one outing or operation stands for several rows. */
  readonly count: number | null;
  /** Its progress text, and what of it speaks of the figure; none where the row itself is what is counted. */
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** A unit's share of a figure of the town. */
export interface UnitShare {
  readonly unit: string;
  readonly value: number;
  readonly file: string | null;
  /** The period that its rows are of. */
  readonly due: DueDay;
  readonly isCarried: boolean;
}

/** The units that a figure of the town adds up from in a period, the greatest share first. */
export function sharesOf(register: Register, due: DueDay, key: FigureKey): UnitShare[] {
  return register.units
    .filter((each) => each.due === due)
    .flatMap((period): UnitShare[] => {
      const value = period.figures.get(key) ?? 0;
      if (value === 0) return [];
      const { unit, carriedFrom } = period;
      const own = carriedFrom === null ? period : periodOf(register, carriedFrom, unit);
      return [
        { unit, value, file: own?.file ?? null, due: carriedFrom ?? due, isCarried: carriedFrom !== null },
      ];
    })
    .sort((a, b) => b.value - a.value);
}

function periodOf(register: Register, due: DueDay, unit: string): UnitPeriod | undefined {
  return register.units.find((each) => each.due === due && each.unit === unit);
}

/** The rows of a unit in a period that a figure rests on, with the words that say so. */
export function figureRows(
  register: Register,
  { due, unit }: Pick<UnitShare, "due" | "unit">,
  key: FigureKey,
  campaign: Campaign,
): FigureRow[] {
  const source = sourceOf(figureOf(campaign, key));
  const kinds: readonly (string | null)[] =
    source.from === "actions" ? [source.fact] : source.from === "operations" ? ["closed"] : [];
  const progress = columnPlace(campaign, "progress");
  return register.rows
    .filter((row) => row.due === due && row.unit === unit)
    .flatMap((row): FigureRow[] => {
      const text = row.texts[progress] ?? "";
      const [read] = rowsOfTexts([row.texts], campaign, (due || "1970-01-01") as IsoDate);
      const passages = read!.facts
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ start, end }): Passage => ({ start, end }));
      const own = figuresOfRow(row, campaign).get(key) ?? 0;
      if (own === 0 && passages.length === 0 && !addsTo(row, key, campaign)) return [];
      return [{ row, count: own > 0 ? own : null, text, passages }];
    });
}
