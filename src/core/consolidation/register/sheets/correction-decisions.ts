import type { Campaign } from "../../../campaign";
import { type IsoDate, isoDate } from "../../../language";
import type { Correction, RegisterDecision } from "../register";
import { numberText, readNumber } from "../site-number";

const BETWEEN = "：";

/** The squad's corrections as lines of 认定记录. */
export function correctionDecisions(
  corrections: readonly Correction[],
  campaign: Campaign,
): RegisterDecision[] {
  const { ledger, consolidation } = campaign;
  return corrections.map(({ number, column, text, since }) => ({
    date: since ?? "",
    kind: consolidation.decisionKinds.correction,
    subject: numberText(number),
    value: `${ledger.columns[column]?.title ?? ""}${BETWEEN}${text}`,
  }));
}

/** A line of 认定记录 as a correction; null where it is none. */
export function correctionOf(
  decision: RegisterDecision,
  { ledger, consolidation }: Campaign,
): Correction | null {
  const { date, kind, subject, value } = decision;
  if (kind !== consolidation.decisionKinds.correction) return null;
  const number = readNumber(subject);
  const at = value.indexOf(BETWEEN);
  const column = ledger.columns.findIndex(({ title }) => title === value.slice(0, at));
  if (number === null || at < 0 || column < 0) return null;
  const since = date === "" ? "" : (isoDate(date) as IsoDate | null);
  return { number, column, text: value.slice(at + BETWEEN.length), since };
}
