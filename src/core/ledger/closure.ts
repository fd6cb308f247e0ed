import type { Campaign, DispositionKey } from "../campaign";
import type { LedgerRow } from "./ledger";
import type { Fact, FactKind } from "../progress";

/** The disposition a row stands for, a synonym read as its word; null when empty, unknown or several. */
export function dispositionOf(row: LedgerRow): DispositionKey | null {
  return row.disposition.kind === "one" ? row.disposition.key : null;
}

/** The facts of the given kinds. */
export function factsOf(row: LedgerRow, kinds: readonly FactKind[]): Fact[] {
  return row.facts.filter((fact) => kinds.includes(fact.kind));
}

/** Whether the facts call a site shut, moved or rectified, whatever its disposition. */
export function isDone(row: LedgerRow): boolean {
  return row.facts.some(({ kind }) => kind === "closed" || kind === "relocated" || kind === "rectified");
}

/**
 * The day by which a disposition is to be done: “依法取缔阶段（2019年11月底前完成）”,
 * “整改提升阶段（2019年12月底前完成）”.
 */
export function deadlineOf(key: DispositionKey, campaign: Campaign): string {
  return campaign.dispositions.find((disposition) => disposition.key === key)!.deadline;
}

/** The five parts of 两断三清: “切断工业用水、用电，清除设备、清除原料、清除产品”. */
export const closureParts = [
  "waterCut",
  "powerCut",
  "equipmentCleared",
  "materialsCleared",
  "productsCleared",
] as const satisfies readonly FactKind[];

export type ClosurePart = (typeof closureParts)[number];

/** The parts of 两断三清 that the facts do not mention; none where it is said as a whole. */
export function missingClosureParts(row: LedgerRow): ClosurePart[] {
  if (factsOf(row, ["allCutAndCleared"]).length > 0) return [];
  return closureParts.filter((part) => !row.facts.some((fact) => fact.kind === part));
}
