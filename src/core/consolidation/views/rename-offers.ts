import { type Campaign, columnPlace } from "../../campaign";
import { withoutBlanks } from "../../language";
import { byKey } from "../by-key";
import type { Consolidation } from "../consolidate";
import { type Decision, sameDecided } from "../compare/decisions";
import type { Life } from "../register/sites/life";

/** A site that its unit lists no longer, and a new one that may be it under another name. */
export interface RenameOffer {
  readonly before: Life;
  readonly now: Life;
  /** What the officer would decide, and did; null where nothing is decided. */
  readonly decision: Decision | null;
}

/** The decision that two sites are one, or are not. */
export function decisionOf({ before, now }: Pick<RenameOffer, "before" | "now">, isSame: boolean): Decision {
  const site = ({ unit, said }: Life) => ({ unit, name: said.site.name, address: said.site.address });
  return { sites: [site(before), site(now)], isSame };
}

/** Sites of a unit, one gone and one new in this period, with the same telephone or the same address (更名). */
export function renameOffers({ memory, decisions }: Consolidation, campaign: Campaign): RenameOffer[] {
  const { changes, lives } = memory.outcome;
  const lifeOf = (number: number) => lives.sites.get(number);
  const sitesThat = (kind: string) =>
    changes.flatMap((change) => (change.kind === kind ? (lifeOf(change.number) ?? []) : []));
  const gone = byKey(
    sitesThat("unlisted").flatMap((life) => traitsOf(life, campaign).map((trait) => ({ trait, life }))),
    ({ trait }) => trait,
  );
  return sitesThat("new").flatMap((now) => {
    const found = new Set(
      traitsOf(now, campaign)
        .flatMap((trait) => gone.get(trait) ?? [])
        .map(({ life }) => life),
    );
    return [...found].map((before): RenameOffer => {
      const asked = decisionOf({ before, now }, false);
      return { before, now, decision: decisions.findLast((each) => sameDecided(each, asked)) ?? null };
    });
  });
}

/** Decisions that a site of a unit goes by another name, the last one on each pair. */
export function decidedRenames({ decisions }: Consolidation): Decision[] {
  return decisions.filter(
    (decision, at) =>
      decision.isSame &&
      decision.sites[0].unit === decision.sites[1].unit &&
      !decisions.slice(at + 1).some((later) => sameDecided(decision, later)),
  );
}

function traitsOf({ unit, said, row }: Life, campaign: Campaign): string[] {
  const address = withoutBlanks(row.texts[columnPlace(campaign, "address")] ?? "");
  const traits = [...said.site.phones, ...(address === "" ? [] : [address])];
  return traits.map((trait) => `${unit}\n${trait}`);
}
