import { cizao2019 } from "../../../src/core/campaign";
import { InvalidCampaignError, loadCampaign, type CampaignProblem } from "../../../src/core/campaign/load";

interface Json {
  [key: string]: Json;
}

/** The campaign of 2019 as JSON, with fields put at paths such as `ledger.columns.3.title`. */
export function campaignWith(...fields: readonly (readonly [path: string, value: unknown])[]): unknown {
  const json = JSON.parse(JSON.stringify(cizao2019)) as Json;
  for (const [path, value] of fields) {
    const keys = path.split(".");
    const last = keys.pop()!;
    const parent = keys.reduce<Json>((at, key) => at[key]!, json);
    Object.assign(parent, { [last]: value });
  }
  return json;
}

/** What a campaign is refused for; none when it is taken. */
export function problemsOf(json: unknown): readonly CampaignProblem[] {
  try {
    loadCampaign(json);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidCampaignError)) throw error;
    return error.issues;
  }
}
