import type { DispositionKey } from "../campaign";
import type { LedgerRow } from "./ledger";
import { THREE_CLEARINGS, TWO_CUTS, type Fact, type FactKind } from "../progress";

/** The disposition a row stands for, a synonym read as its word; null when empty, unknown or several. */
export function dispositionKeyOf(row: LedgerRow): DispositionKey | null {
  return row.disposition.kind === "one" ? row.disposition.key : null;
}

/** The facts of the given kinds. */
export function factsOf(row: LedgerRow, kinds: readonly FactKind[]): Fact[] {
  return row.facts.filter((fact) => kinds.includes(fact.kind));
}

function says(row: LedgerRow, kinds: readonly FactKind[]): boolean {
  return row.facts.some(({ kind }) => kinds.includes(kind));
}

/** Done: the facts call the site shut, moved or rectified, whatever its disposition. */
export function isDone(row: LedgerRow): boolean {
  return says(row, ["closed", "relocated", "rectified"]);
}

/** Called closed: the facts say so, whatever the disposition. */
export function isCalledClosed(row: LedgerRow): boolean {
  return says(row, ["closed"]);
}

/** Closed: a site to be closed (关停取缔) that is called closed. */
export function isClosed(row: LedgerRow): boolean {
  return dispositionKeyOf(row) === "closure" && isCalledClosed(row);
}

/** A site to be closed that is called closed, or of which 两断三清 is said as a whole: it has a 销号卡. */
export function isClosedOrCleared(row: LedgerRow): boolean {
  return dispositionKeyOf(row) === "closure" && says(row, ["closed", "allCutAndCleared"]);
}

/** The five parts of 两断三清: “切断工业用水、用电，清除设备、清除原料、清除产品”. */
export const closureParts = [...TWO_CUTS, ...THREE_CLEARINGS] as const;

export type ClosurePart = (typeof closureParts)[number];

/** The fact that a part of 两断三清 is done, said by itself or with the whole; null where neither is said. */
export function closurePartFact(row: LedgerRow, part: ClosurePart): Fact | null {
  return factsOf(row, [part])[0] ?? factsOf(row, ["allCutAndCleared"])[0] ?? null;
}

/** The parts of 两断三清 that the facts do not say are done: with none missing, the five ticks are there. */
export function missingClosureParts(row: LedgerRow): ClosurePart[] {
  return closureParts.filter((part) => closurePartFact(row, part) === null);
}
