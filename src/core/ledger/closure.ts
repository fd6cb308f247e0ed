import { dispositionOf, type Campaign, type Disposition, type DispositionKey } from "../campaign";
import type { LedgerRow } from "./ledger";
import { standingFacts, THREE_CLEARINGS, TWO_CUTS, type Fact, type FactKind } from "../progress";

/** The disposition a row stands for, a synonym read as its word; null when empty, unknown or several. */
export function dispositionKeyOf(row: LedgerRow): DispositionKey | null {
  return row.disposition.kind === "one" ? row.disposition.key : null;
}

/** The facts of the given kinds that hold: what a site that works again was before is over. */
export function factsOf(row: LedgerRow, kinds: readonly FactKind[]): Fact[] {
  return standingFacts(row.facts).filter((fact) => kinds.includes(fact.kind));
}

function says(row: LedgerRow, kinds: readonly FactKind[]): boolean {
  return standingFacts(row.facts).some(({ kind }) => kinds.includes(kind));
}

/** What calls a site done, whatever its disposition. */
const anyCompletion = ["closed", "relocated", "rectified"] as const satisfies readonly FactKind[];

/** Done: the facts call the site shut, moved or rectified, or what else its disposition is done by. */
export function isDone(row: LedgerRow, campaign: Campaign): boolean {
  const key = dispositionKeyOf(row);
  return says(row, anyCompletion) || (key !== null && says(row, dispositionOf(campaign, key).doneBy));
}

/** Called closed: the facts say so last, whatever the disposition. */
export function isCalledClosed(row: LedgerRow): boolean {
  return says(row, ["closed"]);
}

/** Was called closed at some time, whether or not it has worked again since. */
export function wasCalledClosed(row: LedgerRow): boolean {
  return row.facts.some(({ kind }) => kind === "closed");
}

/** To be closed: its disposition shuts the site (关停取缔). */
export function isToBeClosed(row: LedgerRow, campaign: Campaign): boolean {
  const key = dispositionKeyOf(row);
  return key !== null && dispositionOf(campaign, key).closes;
}

/** Closed: a site to be closed that is called closed. */
export function isClosed(row: LedgerRow, campaign: Campaign): boolean {
  return isToBeClosed(row, campaign) && isCalledClosed(row);
}

/** A site to be closed that is called closed, or of which 两断三清 is said as a whole: it has a 销号卡. */
export function isClosedOrCleared(row: LedgerRow, campaign: Campaign): boolean {
  return isToBeClosed(row, campaign) && says(row, ["closed", "allCutAndCleared"]);
}

/**
 * The first fact that contradicts a disposition: a site to be closed that is called moved or rectified, another
 * that is called closed, unless that is what the disposition is done by.
 */
export function contradictingFact(row: LedgerRow, { closes, doneBy }: Disposition): Fact | undefined {
  return standingFacts(row.facts).find(
    ({ kind }) =>
      anyCompletion.some((completion) => completion === kind) &&
      (kind === "closed") !== closes &&
      !doneBy.some((completion) => completion === kind),
  );
}

/** The five parts of 两断三清: “切断工业用水、用电，清除设备、清除原料、清除产品”. */
export const closureParts = [...TWO_CUTS, ...THREE_CLEARINGS] as const;

export type ClosurePart = (typeof closureParts)[number];

/** The fact that a part of 两断三清 is done, said by itself or with the whole; null where neither is said. */
export function closurePartFact(row: LedgerRow, part: ClosurePart): Fact | null {
  return factsOf(row, [part])[0] ?? factsOf(row, ["allCutAndCleared"])[0] ?? null;
}

/**
 * Whether 两断三清 is asked of a site that is called closed: by its disposition, or by the campaign where it was closed
 * though another disposition is done otherwise. A campaign that shuts no site asks it of none.
 */
export function isAskedToCutAndClear(row: LedgerRow, campaign: Campaign): boolean {
  const key = dispositionKeyOf(row);
  if (isToBeClosed(row, campaign)) return true;
  const isDoneSo = key !== null && dispositionOf(campaign, key).doneBy.includes("closed");
  return !isDoneSo && campaign.dispositions.some(({ closes }) => closes);
}

/** The parts of 两断三清 that the facts do not say are done: with none missing, the five ticks are there. */
export function missingClosureParts(row: LedgerRow): ClosurePart[] {
  return closureParts.filter((part) => closurePartFact(row, part) === null);
}
