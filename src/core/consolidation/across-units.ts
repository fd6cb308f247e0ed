import { rowNumberOf } from "../workbook";
import { byKey } from "./by-key";
import { matchAll, similarity, type SiteKey } from "../same-site";
import type { Decision, DecisionBook } from "./compare/decisions";
import { type ConsolidationFinding, consolidationChecks as checks, unitFinding } from "./finding";
import type { SiteRecord } from "./intake/unit-file";

/** Two sites of different units that are judged the same, or were until the officer decided otherwise. */
export interface SitePair {
  readonly earlier: SiteRecord;
  readonly later: SiteRecord;
  /** Rows of the same units that say the same to the letter: what is decided of the pair holds for them. */
  readonly twins: readonly SiteRecord[];
  readonly similarity: number;
  readonly decision: Decision | null;
}

/** So many sites of one unit are put beside a site of another: more would grow with the square of the rows. */
const mostOfUnit = 3;

/** So many members of a cluster are named one by one. */
const mostMembers = 20;

/**
 * Pairs across units in the order of the later row. Rows of a unit that say the same are one site in them.
 * @param keys one a record, in the same order, which is the roster's.
 */
export function pairsAcrossUnits(
  records: readonly SiteRecord[],
  keys: readonly SiteKey[],
  decisions: DecisionBook,
): SitePair[] {
  const groups = groupTwins(keys);
  const heads = groups.map(([head]) => keys[head!]!);
  const pairs = new Map<string, readonly [number, number]>();
  const decided = decisions
    .pairsDecidedSame(heads, heads)
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  for (const [earlier, later] of [...matchAll(heads), ...decided]) {
    if (heads[earlier]!.site.unit !== heads[later]!.site.unit)
      pairs.set(`${earlier} ${later}`, [earlier, later]);
  }
  const ofUnit = new Map<string, number>();
  return [...pairs.values()]
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .flatMap(([earlier, later]): SitePair[] => {
      const [one, other] = [heads[earlier]!, heads[later]!];
      const decision = decisions.of(one, other);
      const beside = `${later} ${one.site.unit}`;
      const count = ofUnit.get(beside) ?? 0;
      if (!decision && count >= mostOfUnit) return [];
      if (!decision) ofUnit.set(beside, count + 1);
      const [first, ...firstTwins] = groups[earlier]!.map((position) => records[position]!);
      const [second, ...secondTwins] = groups[later]!.map((position) => records[position]!);
      const twins = [...firstTwins, ...secondTwins];
      return [{ earlier: first!, later: second!, twins, similarity: similarity(one, other), decision }];
    });
}

/** Positions of the sites of each unit that are alike to the letter, in the order of the first of each. */
function groupTwins(keys: readonly SiteKey[]): number[][] {
  const groups = byKey(keys.keys(), (position) => {
    const { unit, name, address, operator, phones } = keys[position]!.site;
    return [unit, name, address, operator, ...phones].join("\n");
  });
  return [...groups.values()];
}

/** One finding for all that a site is the same as, at the unit that stands later in the roster. What the squad decided is asked no
 * more. */
export function acrossUnitFindings(pairs: readonly SitePair[]): ConsolidationFinding[] {
  const open = pairs.filter(({ decision }) => !decision);
  return [...byKey(open, ({ later }) => later)].map(([later, others]) => {
    const [first] = others;
    const { earlier } = first!;
    const rest = new Set(others.flatMap((pair) => [pair.earlier, ...pair.twins]));
    rest.delete(earlier);
    const members = [...rest].slice(0, mostMembers).map(({ unit, row }) => ({ unit, row: rowNumberOf(row) }));
    const params = {
      row: rowNumberOf(later.row),
      otherUnit: earlier.unit,
      otherRow: rowNumberOf(earlier.row),
      ...(members.length > 0 && { count: rest.size + 1, members }),
    };
    return unitFinding(checks.similar, later.unit, { params }, later);
  });
}
