import { oncePerCampaign } from "../../campaign";
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

/**
 * A maker of keys for a campaign: takes away places, units and trade words, folds look-alikes
 * (consolidation.md, "the same site").
 */
export const siteKeys = oncePerCampaign((campaign): ((site: SiteInput) => SiteKey) => {
  const remainder = wordsTakenAway(campaign);
  const part = (text: string) => tokensOf(remainder(text));
  return (site) => ({
    site,
    name: part(site.name),
    address: part(site.address),
    operator: part(site.operator),
  });
});
