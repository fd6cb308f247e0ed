import type { Campaign } from "../campaign";
import type { Finding } from "../findings";
import type { IsoDate } from "../language";
import { type FactKind, phraseAround } from "../progress";
import { waysToCount } from "../progress/count-as";
import { parseCell, type Patch, setCell } from "../workbook";
import type { Ledger } from "./ledger";

/** A way to count a number that nobody has decided yet. */
export interface NumberAnswer {
  readonly kind: FactKind;
  readonly count: number;
  /** The words that count it, in the place of those that do not. */
  readonly phrase: string;
  readonly patch: Patch;
}

/** The ways to count the number of a finding `number-not-counted`; none where a person has to write the text anew. */
export function answersTo(
  { sheet, cell, params }: Finding,
  ledger: Ledger,
  { campaign, today }: { readonly campaign: Campaign; readonly today: IsoDate },
): NumberAnswer[] {
  const at = cell === null ? null : parseCell(cell);
  const row = ledger.rows.find(({ index }) => index === at?.row);
  const progress = row?.cell("progress");
  if (sheet !== ledger.sheet || !row || !progress || progress.isFormula || progress.isCovered) return [];
  const { facts, numbers } = row;
  const number = numbers.find(
    (each) =>
      each.as === "unclear" &&
      "start" in params &&
      phraseAround(progress.raw, numbers, each).start === params.start,
  );
  if (!number || number.value === null) return [];
  const count = number.value;
  const options = { today: ledger.reportDate ?? today, campaign };
  return waysToCount(progress.raw, { facts, numbers }, number, options).map(({ kind, phrase, text }) => ({
    kind,
    count,
    phrase,
    patch: [setCell(sheet, progress.row, progress.column, text)],
  }));
}
