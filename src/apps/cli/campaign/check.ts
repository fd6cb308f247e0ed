import { campaignProblem } from "../../../words/zh-CN/campaign/problems";
import { campaignCommandText as text } from "../../../words/zh-CN/cli/campaign";
import { readCampaign } from "../campaign-option";
import type { Io } from "../io";

/** Says what is wrong with a campaign, field by field, or what it is. Status 0 where nothing is wrong, else 1. */
export async function checkCampaign(
  file: string,
  { io, isJson }: { readonly io: Io; readonly isJson: boolean },
): Promise<number> {
  const { campaign, problems } = await readCampaign(file);
  if (isJson) {
    const found = problems.map((problem) => ({ path: problem.path, message: campaignProblem(problem) }));
    io.out(`${JSON.stringify({ file, ok: found.length === 0, problems: found }, null, 2)}\n`);
  } else {
    const lines = campaign
      ? [text.fine(file), ...text.summary(campaign)]
      : [text.wrong(file, problems.length), ...problems.map((problem) => `  ${campaignProblem(problem)}`)];
    io.out(`${lines.join("\n")}\n`);
  }
  return campaign ? 0 : 1;
}
