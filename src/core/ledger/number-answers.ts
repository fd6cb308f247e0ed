import type { Campaign } from "../campaign";
import type { Finding } from "../findings";
import type { IsoDate } from "../language";
import { COUNTED_KINDS, type Fact, type FactKind, phraseAround } from "../progress";
import { waysToCount } from "../progress/count-as";
import { giveCount } from "../progress/give-count";
import { parseCell, type Patch, setCell } from "../workbook";
import type { Ledger, LedgerCell, LedgerRow } from "./ledger";

/** A way to count what a text does not say clearly enough. */
export interface NumberAnswer {
  readonly kind: FactKind;
  readonly count: number;
  /** The words that count it, in the place of those that do not. */
  readonly phrase: string;
  readonly patch: Patch;
}

/** What a person's answer is read with. */
interface AnswerOptions {
  readonly campaign: Campaign;
  readonly today: IsoDate;
}

/** The ways to count the number of a finding `number-not-counted`; none where a person has to write the text anew. */
export function answersTo(
  finding: Finding,
  ledger: Ledger,
  { campaign, today }: AnswerOptions,
): NumberAnswer[] {
  const { params } = finding;
  const asked = textOf(finding, ledger);
  if (asked === null) return [];
  const { row, progress } = asked;
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
    patch: [setCell(ledger.sheet, progress.row, progress.column, text)],
  }));
}

/** The kind of the fact that a finding `fact-without-count` tells of; null where its text cannot be written. */
export function kindWithoutCount(finding: Finding, ledger: Ledger): FactKind | null {
  const asked = textOf(finding, ledger);
  return asked === null ? null : (factWithoutCount(finding, asked.row)?.kind ?? null);
}

/** The answer that gives the fact of a finding `fact-without-count` its number; null where a person has to write it. */
export function countAnswer(
  finding: Finding,
  ledger: Ledger,
  count: number,
  { campaign, today }: AnswerOptions,
): NumberAnswer | null {
  const asked = textOf(finding, ledger);
  const fact = asked === null ? undefined : factWithoutCount(finding, asked.row);
  if (asked === null || fact === undefined) return null;
  const { row, progress } = asked;
  const options = { today: ledger.reportDate ?? today, campaign };
  const given = giveCount(progress.raw, row, fact, count, options);
  if (given === null) return null;
  const patch = [setCell(ledger.sheet, progress.row, progress.column, given.text)];
  return { kind: fact.kind, count, phrase: given.phrase, patch };
}

function factWithoutCount({ code, params }: Finding, { facts }: LedgerRow): Fact | undefined {
  if (code !== "fact-without-count") return undefined;
  return facts.find(
    ({ kind, start, count, approximate }) =>
      COUNTED_KINDS.has(kind) && start === params.start && count === undefined && !approximate,
  );
}

/** The row and the text that a finding is about; null where it can't be written anew. */
function textOf(
  { sheet, cell }: Finding,
  ledger: Ledger,
): { readonly row: LedgerRow; readonly progress: LedgerCell } | null {
  const at = cell === null ? null : parseCell(cell);
  const row = ledger.rows.find(({ index }) => index === at?.row);
  const progress = row?.cell("progress");
  if (sheet !== ledger.sheet || !row || !progress || progress.isFormula || progress.isCovered) return null;
  return { row, progress };
}
