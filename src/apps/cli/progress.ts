import { phraseAround, type ProgressReading, type ReadNumber, readText } from "../../core/progress";
import { factLine, numberLine } from "../../words/zh-CN/cli/facts";
import { cliText as words } from "../../words/zh-CN/cli/command-line";
import { dateOption, parseArguments } from "./arguments";
import { campaignOption } from "./campaign-option";
import type { Io } from "./io";

/**
 * `qingdan progress [TEXT…]`: the facts in a text, with `--numbers` also its numbers and what became of each; without
 * TEXT, one text a line from standard input.
 */
export async function runProgress(argv: readonly string[], io: Io): Promise<number> {
  const { files, values, flags } = parseArguments(argv, {
    date: { kind: "value" },
    numbers: { kind: "flag" },
    json: { kind: "flag" },
    campaign: { kind: "value" },
  });
  const today = dateOption(values, "date") ?? io.today();
  const campaign = await campaignOption(values.campaign);
  const texts = files.length ? files : lines(await io.stdin());
  const readings = texts.map((text) => readText(text, { today, campaign }));
  const withNumbers = flags.has("numbers");
  if (flags.has("json")) {
    const document = withNumbers ? readings.map(asJson) : readings.map(({ facts }) => facts);
    io.out(JSON.stringify(document) + "\n");
    return 0;
  }
  texts.forEach((text, index) => {
    const { facts, numbers } = readings[index]!;
    io.out(`${text}\n`);
    const said = facts.length ? facts.map(factLine) : [words.noFacts(campaign)];
    if (withNumbers) said.push(...numberLines(text, numbers));
    io.out(said.map((line) => `  ${line}\n`).join(""));
  });
  return 0;
}

function numberLines(text: string, numbers: readonly ReadNumber[]): string[] {
  if (numbers.length === 0) return [words.noNumbers];
  return numbers.map((number) => numberLine(phraseAround(text, numbers, number).text, number));
}

function asJson({ facts, numbers }: ProgressReading) {
  return { facts, numbers: numbers.map(({ text, start, end, as }) => ({ text, start, end, as })) };
}

function lines(text: string): string[] {
  const all = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  return all.at(-1) === "" ? all.slice(0, -1) : all;
}
