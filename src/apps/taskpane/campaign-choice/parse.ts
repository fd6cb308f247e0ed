import type { Campaign } from "../../../core/campaign";
import { checkCampaignText } from "../../../core/campaign/load";
import { campaignText as text } from "../../../words/localized/pane/campaign-choice";
import { campaignProblem } from "../../../words/zh-CN/campaign/problems";

/** A campaign, or lines that say what is wrong with the file, each naming its field. */
export type ParsedCampaign = { readonly campaign: Campaign } | { readonly problems: readonly string[] };

/** What to tell when the campaign kept on this machine is no longer taken. */
export function lostCampaign(problems: readonly string[]): string {
  return text.lost(problems[0] ?? "");
}

const mostProblems = 6;

/** Reads a campaign from the text of a JSON file. */
export function parseCampaign(json: string): ParsedCampaign {
  const checked = checkCampaignText(json);
  if (checked === null) return { problems: [text.notJson] };
  if (checked.campaign !== null) return { campaign: checked.campaign };
  const lines = checked.problems.map(campaignProblem);
  const rest = lines.length - mostProblems;
  return { problems: rest > 0 ? [...lines.slice(0, mostProblems), text.moreProblems(rest)] : lines };
}
