import { existsSync } from "node:fs";
import type { Campaign } from "../../../core/campaign";
import { draftCampaign } from "../../../core/campaign/draft";
import { checkCampaign } from "../../../core/campaign/load";
import { campaignProblem } from "../../../words/zh-CN/campaign/problems";
import { campaignCommandText as text } from "../../../words/zh-CN/cli/campaign";
import { UsageError } from "../arguments";
import type { Io } from "../io";
import { checkOutput, writeWhole } from "../output";
import { checkEnding } from "../patched-copy";

/**
 * Asks for what every town has of its own and writes a campaign. One that would not be taken is written as well, with
 * what is wrong: nobody answers fourteen questions twice. Status 0, or 1 where something is left to mend.
 */
export async function newCampaign(
  file: string,
  { io, pattern }: { readonly io: Io; readonly pattern: Campaign },
): Promise<number> {
  checkEnding(file, ["json"]);
  if (existsSync(file)) throw new UsageError(text.exists(file));
  await checkOutput(file, []);
  const answers = io.ask ?? answersFrom(await io.stdin());
  io.err(`${text.intro}\n`);
  const drafted = await draftCampaign(pattern, (question) => answers(text.question(question)));
  const problems = checkCampaign(drafted).problems.map((problem) => `  ${campaignProblem(problem)}`);
  await writeWhole(file, `${JSON.stringify(drafted, null, 2)}\n`);
  const wrong = problems.length > 0 ? [text.wrong(file, problems.length), ...problems] : [];
  io.out(`${[text.made(file), ...wrong, ...text.next].join("\n")}\n`);
  return problems.length > 0 ? 1 : 0;
}

/** One line of a text after another, each an answer. */
function answersFrom(input: string): (question: string) => Promise<string> {
  const lines = input.split(/\r?\n/);
  return () => Promise.resolve(lines.shift() ?? "");
}
