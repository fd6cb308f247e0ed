import { campaignCommandText as text } from "../../../words/zh-CN/cli/campaign";
import { parseArguments, UsageError } from "../arguments";
import { campaignOption } from "../campaign-option";
import type { Io } from "../io";
import { checkCampaign } from "./check";
import { newCampaign } from "./new";

const actions = { new: newCampaign, check: checkCampaign } as const;

/** `qingdan campaign new|check FILE [--json]`: a campaign of one's own, asked for and checked. */
export async function runCampaign(argv: readonly string[], io: Io): Promise<number> {
  const { files, flags, values } = parseArguments(argv, {
    json: { kind: "flag" },
    campaign: { kind: "value" },
  });
  const [action = "", file, ...others] = files;
  if (!Object.hasOwn(actions, action)) throw new UsageError(text.needsAction);
  if (file === undefined || others.length > 0) throw new UsageError(text.needsFile(action));
  const pattern = await campaignOption(values["campaign"]);
  return actions[action as keyof typeof actions](file, { io, isJson: flags.has("json"), pattern });
}
