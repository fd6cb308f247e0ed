import { readProgress } from "../../core/progress";
import { factLine } from "../../words/zh-CN/cli/facts";
import { cliText as words } from "../../words/zh-CN/cli/command-line";
import { dateOption, parseArguments } from "./arguments";
import { campaignOption } from "./campaign-option";
import type { Io } from "./io";

/** `qingdan progress [TEXT…]`: the facts in a text; without TEXT, one text a line from standard input. */
export async function runProgress(argv: readonly string[], io: Io): Promise<number> {
  const { files, values, flags } = parseArguments(argv, {
    date: { kind: "value" },
    json: { kind: "flag" },
    campaign: { kind: "value" },
  });
  const today = dateOption(values, "date") ?? io.today();
  const campaign = await campaignOption(values.campaign);
  const texts = files.length ? files : lines(await io.stdin());
  const facts = texts.map((text) => readProgress(text, { today, campaign }));
  if (flags.has("json")) {
    io.out(JSON.stringify(facts) + "\n");
    return 0;
  }
  texts.forEach((text, index) => {
    io.out(`${text}\n`);
    const found = facts[index]!;
    const said = found.length ? found.map(factLine) : [words.noFacts(campaign)];
    io.out(said.map((line) => `  ${line}\n`).join(""));
  });
  return 0;
}

function lines(text: string): string[] {
  const all = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  return all.at(-1) === "" ? all.slice(0, -1) : all;
}
