import type { Campaign } from "../../../core/campaign";

/** What the campaign calls the sites that it looks for. */
export function siteKind({ siteKind: kind }: Campaign): string {
  return kind ?? "加工点";
}

/** The same where a sentence speaks of one: 加工点 for “散乱污”非法加工点. */
export function siteWord(campaign: Campaign): string {
  return campaign.siteWord ?? siteKind(campaign);
}

/** The day on which a site was shut: 取缔日期. */
export function closedOnName(campaign: Campaign): string {
  return `${closedWord(campaign).replace(/^已/, "")}日期`;
}

/** What a site is called that was shut: 已取缔. */
export function closedWord({ consolidation }: Campaign): string {
  return consolidation.siteStates.closed;
}
