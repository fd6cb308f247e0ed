import { readFileSync } from "node:fs";
import { cizao2019, periodOf, type Campaign, type Period } from "../../core/campaign";
import type { CheckedCampaign } from "../../core/campaign/load";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { dateOption, UsageError } from "./arguments";

/** The campaign of `--campaign FILE`, or the notice of 2019. @throws UsageError naming each wrong field. */
export async function campaignOption(file: string | undefined): Promise<Campaign> {
  if (file === undefined) return cizao2019;
  const { campaign, problems } = await readCampaign(file);
  if (campaign !== null) return campaign;
  const { campaignProblem } = await import("../../words/zh-CN/campaign/problems");
  throw new UsageError(text.campaignRefused(file, problems.map(campaignProblem)));
}

/** The campaign of a file, or what is wrong with it. @throws UsageError where the file is no JSON or cannot be opened. */
export async function readCampaign(file: string): Promise<CheckedCampaign> {
  let json: string;
  try {
    json = readFileSync(file, "utf8");
  } catch {
    throw new UsageError(text.campaignNotOpened(file));
  }
  // The notice built in needs no checking, and so not what checks one.
  const { checkCampaignText } = await import("../../core/campaign/load");
  const checked = checkCampaignText(json);
  if (checked === null) throw new UsageError(text.campaignNotJson(file));
  return checked;
}

/** The period of `--period YYYY-MM-DD`, its due day; null where none is given. */
export function periodOption(values: Parameters<typeof dateOption>[0], campaign: Campaign): Period | null {
  const dueDay = dateOption(values, "period");
  return dueDay ? periodOf(campaign, dueDay) : null;
}
