import type { Campaign } from "../../campaign";
import { type SiteInput, SiteIndex, type SiteKey, siteKeys } from "../../same-site";

/** A site as the officer's decision names it. */
export interface DecidedSite {
  readonly unit: string;
  readonly name: string;
  readonly address: string;
}

/** What an officer decided of two sites: 同一 or 不同. It holds from then on. */
export interface Decision {
  readonly sites: readonly [DecidedSite, DecidedSite];
  readonly isSame: boolean;
}

interface Side {
  readonly decision: number;
  readonly position: 0 | 1;
}

/**
 * The decisions, ready to be asked. A row is a decided site when it is of the same unit and judged the same site,
 * so that a decision outlives a mended word. Of two decisions on the same sites the later one holds.
 */
export class DecisionBook {
  private readonly sides: SiteIndex<string>;
  private readonly asked = new Map<SiteKey, readonly Side[]>();

  constructor(
    readonly decisions: readonly Decision[],
    campaign: Campaign,
  ) {
    const keyOf = siteKeys(campaign);
    const keys = decisions.map(({ sites }) => sites.map((site) => keyOf(siteInputOf(site))));
    this.sides = new SiteIndex<string>(keys.flat());
    keys.forEach((pair, decision) =>
      pair.forEach((key, position) => this.sides.add(`${decision}/${position}`, key)),
    );
  }

  /** What was decided of two sites; null where nothing was. */
  of(a: SiteKey, b: SiteKey): Decision | null {
    const others = this.sidesOf(b);
    const last = this.sidesOf(a).findLast(({ decision, position }) =>
      others.some((other) => other.decision === decision && other.position !== position),
    );
    return last ? this.decisions[last.decision]! : null;
  }

  /** Pairs `[of ones, of others]` that the decisions bring together, whatever the similarity says. */
  pairsDecidedSame(ones: readonly SiteKey[], others: readonly SiteKey[]): (readonly [number, number])[] {
    const pairs: (readonly [number, number])[] = [];
    const onesBySide = this.positionsBySide(ones);
    const othersBySide = this.positionsBySide(others);
    this.decisions.forEach(({ isSame }, decision) => {
      if (!isSame) return;
      for (const [first, second] of [[0, 1] as const, [1, 0] as const]) {
        for (const one of onesBySide.get(`${decision}/${first}`) ?? []) {
          for (const other of othersBySide.get(`${decision}/${second}`) ?? []) pairs.push([one, other]);
        }
      }
    });
    return pairs;
  }

  private positionsBySide(keys: readonly SiteKey[]): ReadonlyMap<string, number[]> {
    const positions = new Map<string, number[]>();
    keys.forEach((key, index) => {
      for (const { decision, position } of this.sidesOf(key)) {
        const side = `${decision}/${position}`;
        positions.set(side, [...(positions.get(side) ?? []), index]);
      }
    });
    return positions;
  }

  /** Of which decisions the site is a side, in the order of the decisions. */
  private sidesOf(key: SiteKey): readonly Side[] {
    if (this.decisions.length === 0) return [];
    let sides = this.asked.get(key);
    if (!sides) {
      sides = this.sides
        .matches(key)
        .map((id) => {
          const [decision, position] = id.split("/");
          return { decision: Number(decision), position: Number(position) as 0 | 1 };
        })
        .filter(({ decision, position }) => this.decisions[decision]!.sites[position].unit === key.site.unit);
      this.asked.set(key, sides);
    }
    return sides;
  }
}

export function siteInputOf(site: DecidedSite): SiteInput {
  return { ...site, operator: "", phones: [] };
}

/** Whether two decisions are on the same two sites, word for word. */
export function sameDecided(a: Decision, b: Decision): boolean {
  const words = (site: DecidedSite) => `${site.unit}\n${site.name}\n${site.address}`;
  const one = a.sites.map(words).sort();
  const other = b.sites.map(words).sort();
  return one[0] === other[0] && one[1] === other[1];
}
