import type { Campaign } from "../../campaign";
import { isoDate } from "../../language";
import type { DueDay, RegisterDecision } from "./register";
import { numberText, readNumber, type SiteNumber } from "./site-number";

/** What a unit may say of a site that it left out: it was closed and is listed no more, or the row was deleted by mistake. */
export const UNLISTED_ANSWERS = ["closed", "mistake"] as const;

export type UnlistedAnswerWord = (typeof UNLISTED_ANSWERS)[number];

/** What the unit said of a site that it left out in a period; null takes an answer back. */
export interface UnlistedAnswer {
  readonly due: DueDay;
  readonly number: SiteNumber;
  readonly value: UnlistedAnswerWord | null;
}

/** The answers that hold, to be asked by period and number. */
export class UnlistedAnswers {
  private readonly held = new Map<string, UnlistedAnswerWord>();

  constructor(lines: readonly RegisterDecision[], campaign: Campaign) {
    for (const line of lines) {
      const answer = unlistedAnswerOf(line, campaign);
      if (answer?.value) this.held.set(keyOf(answer), answer.value);
    }
  }

  of(due: DueDay, number: SiteNumber): UnlistedAnswerWord | null {
    return this.held.get(keyOf({ due, number })) ?? null;
  }
}

/** The lines of 认定记录 with answers that were given since; a later one stands in for an earlier. */
export function withUnlistedAnswers(
  lines: readonly RegisterDecision[],
  answers: readonly UnlistedAnswer[],
  campaign: Campaign,
): RegisterDecision[] {
  const { decisionKinds, unlistedAnswers } = campaign.consolidation;
  const last = new Map(answers.map((answer) => [keyOf(answer), answer]));
  const others = lines.filter((line) => {
    const answer = unlistedAnswerOf(line, campaign);
    return answer === null || !last.has(keyOf(answer));
  });
  const added = [...last.values()].flatMap(({ due, number, value }): RegisterDecision[] =>
    value === null
      ? []
      : [
          {
            ...{ date: due, kind: decisionKinds.unlisted, subject: numberText(number) },
            value: unlistedAnswers[value],
          },
        ],
  );
  return [...others, ...added];
}

/** The lines of 认定记录 once sites go by other numbers. */
export function renumberedAnswers(
  lines: readonly RegisterDecision[],
  now: (number: SiteNumber) => SiteNumber,
  campaign: Campaign,
): RegisterDecision[] {
  return lines.map((line) => {
    const answer = unlistedAnswerOf(line, campaign);
    return answer === null ? line : { ...line, subject: numberText(now(answer.number)) };
  });
}

/** A line of 认定记录 as an answer; null where it is none. */
function unlistedAnswerOf(
  { date, kind, subject, value }: RegisterDecision,
  { consolidation: { decisionKinds, unlistedAnswers } }: Campaign,
): UnlistedAnswer | null {
  if (kind.trim() !== decisionKinds.unlisted) return null;
  const number = readNumber(subject);
  const word = UNLISTED_ANSWERS.find((each) => unlistedAnswers[each] === value.trim());
  return number === null || !word ? null : { due: isoDate(date) ?? "", number, value: word };
}

function keyOf({ due, number }: Pick<UnlistedAnswer, "due" | "number">): string {
  return `${due} ${number}`;
}
