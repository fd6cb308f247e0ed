import { rowNumberOf } from "../workbook";
import { matchAll, similarity, type SiteKey } from "../same-site";
import type { Decision, DecisionBook } from "./compare/decisions";
import { type ConsolidationFinding, consolidationChecks as checks, unitFinding } from "./finding";
import type { SiteRecord } from "./intake/unit-file";

/** Two sites of different units that are judged the same, or were until the officer decided otherwise. */
export interface SitePair {
  readonly earlier: SiteRecord;
  readonly later: SiteRecord;
  readonly similarity: number;
  readonly decision: Decision | null;
}

/**
 * Pairs across units in the order of the later row.
 * @param keys one a record, in the same order, which is the roster's.
 */
export function pairsAcrossUnits(
  records: readonly SiteRecord[],
  keys: readonly SiteKey[],
  decisions: DecisionBook,
): SitePair[] {
  const pairs = new Map<string, readonly [number, number]>();
  const decided = decisions
    .pairsDecidedSame(keys, keys)
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  for (const [earlier, later] of [...matchAll(keys), ...decided]) {
    if (records[earlier]!.unit !== records[later]!.unit) pairs.set(`${earlier} ${later}`, [earlier, later]);
  }
  return [...pairs.values()]
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .map(([earlier, later]) => ({
      earlier: records[earlier]!,
      later: records[later]!,
      similarity: similarity(keys[earlier]!, keys[later]!),
      decision: decisions.of(keys[earlier]!, keys[later]!),
    }));
}

/** “One finding a pair across units, at the unit that stands later in the roster.” */
export function acrossUnitFindings(pairs: readonly SitePair[]): ConsolidationFinding[] {
  return pairs
    .filter(({ decision }) => decision === null || decision.isSame)
    .map(({ earlier, later }) =>
      unitFinding(
        checks.similar,
        later.unit,
        {
          params: {
            row: rowNumberOf(later.row),
            otherUnit: earlier.unit,
            otherRow: rowNumberOf(earlier.row),
          },
        },
        later,
      ),
    );
}
