import type { Campaign } from "./schema";

/** Makes something of a campaign when it is first asked for, and keeps it: a city has thousands of units. */
export function oncePerCampaign<T extends object>(
  make: (campaign: Campaign) => T,
): (campaign: Campaign) => T {
  const made = new WeakMap<Campaign, T>();
  return (campaign) => {
    const known = made.get(campaign) ?? make(campaign);
    made.set(campaign, known);
    return known;
  };
}
