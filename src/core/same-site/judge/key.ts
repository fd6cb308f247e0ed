import type { Campaign } from "../../campaign";
import { tokensOf } from "../../language";
import { wordsTakenAway } from "./words";

/** What identifies a processing site. Texts are tidied, telephone numbers canonical and valid. */
export interface SiteInput {
  readonly unit: string | null;
  readonly name: string;
  readonly address: string;
  readonly operator: string;
  readonly phones: readonly string[];
}

/** A site prepared for comparing: tokens are sorted numbers, one a character bigram of what remains. */
export interface SiteKey {
  readonly site: SiteInput;
  readonly name: readonly number[];
  readonly address: readonly number[];
  readonly operator: readonly number[];
}

const makers = new WeakMap<Campaign, (site: SiteInput) => SiteKey>();

/**
 * A maker of keys for a campaign: takes away places, units and trade words, folds look-alikes
 * (consolidation.md, "the same site"). It is made once a campaign: a city has thousands of units.
 */
export function siteKeys(campaign: Campaign): (site: SiteInput) => SiteKey {
  let maker = makers.get(campaign);
  if (!maker) makers.set(campaign, (maker = makerFor(campaign)));
  return maker;
}

function makerFor(campaign: Campaign): (site: SiteInput) => SiteKey {
  const remainder = wordsTakenAway(campaign);
  const part = (text: string) => tokensOf(remainder(text));
  return (site) => ({
    site,
    name: part(site.name),
    address: part(site.address),
    operator: part(site.operator),
  });
}
