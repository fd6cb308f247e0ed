import type { Campaign } from "../../core/campaign";
import { UnreadableFileError } from "../../hosts/files";
import {
  analyse,
  type Analysis,
  figureIn,
  generateTally,
  type TallyBasis,
  type TallyChoices,
} from "../../core/tally";
import type { JoinedTally } from "../../core/tally/read-tallies";
import { uncountedBy } from "../../core/tally/uncounted/uncounted";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { figureSources } from "../../words/zh-CN/pane/tally-tab";
import { unreadableSentence } from "../../words/zh-CN/unreadable";
import { uncountedReasons } from "../../words/zh-CN/pane/numbers";
import { dateOption, parseArguments, UsageError } from "./arguments";
import { campaignOption, periodOption } from "./campaign-option";
import { readEarlierRows } from "./consolidate/earlier-workbook";
import { MissingFileError, readSource, type Io } from "./io";
import { readBounded } from "./reading/bounded-reader";
import { checkOutput } from "./output";
import { checkCopyEnding, writePatchedCopy } from "./patched-copy";

function basisOption(word: string | undefined, campaign: Campaign): TallyBasis | undefined {
  if (word === undefined) return undefined;
  const { basisWords: words } = campaign.tally;
  const found = (Object.keys(words) as TallyBasis[]).find((basis) => words[basis] === word);
  if (!found) throw new UsageError(text.needsBasis(campaign, word));
  return found;
}

function tallyLines(file: string, analysis: Analysis, { ledger, ledgers, reading }: JoinedTally): string {
  const { campaign } = analysis;
  const { unit } = ledger;
  const { tally } = reading;
  const lines = [
    `${file} · ${unit ?? text.noUnit(campaign)} · ${campaign.tally.basisLabel} ${campaign.tally.basisWords[tally.basis]}`,
  ];
  for (const { key, label, unit: measure } of campaign.tally.figures) {
    const { value, basis, evidence } = figureIn(tally, key);
    lines.push(`  ${label}  ${value ?? "—"} ${measure}  ${figureSources[basis]}`);
    for (const { sheet, cell, text: said, count, date } of basis === "ledger" ? [] : evidence) {
      lines.push(`      ${sheet}!${cell} “${said}” +${count}${date ? ` ${date}` : ""}`);
    }
    for (const { sheet, cell, text: said, reason } of uncountedBy(analysis, { tally, ledgers }, key))
      lines.push(`      ${sheet}!${cell} “${said}” ${text.uncounted(uncountedReasons[reason])}`);
  }
  return lines.join("\n") + "\n";
}

/** How the tally is read, where other than as its sheet states it. */
async function choicesOf(
  analysis: Analysis,
  basis: TallyBasis | undefined,
  previous: string | undefined,
  io: Io,
): Promise<TallyChoices | undefined> {
  const asked = basis ?? analysis.stated?.basis ?? "cumulative";
  if (previous === undefined || asked === "cumulative") return basis && { basis };
  return { basis: asked, earlierRows: await readEarlierRows(previous, analysis, asked, io) };
}

/** `qingdan tally FILE`: the ten figures with evidence; with `-o`, a copy with 情况调度表 made or refreshed. */
export async function runTally(argv: readonly string[], io: Io): Promise<number> {
  const { files, values, flags } = parseArguments(argv, {
    out: { kind: "value", short: "o" },
    json: { kind: "flag" },
    basis: { kind: "value" },
    previous: { kind: "value" },
    date: { kind: "value" },
    period: { kind: "value" },
    campaign: { kind: "value" },
  });
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError(text.oneFile("tally"));
  const campaign = await campaignOption(values.campaign);
  const basis = basisOption(values.basis, campaign);
  const today = dateOption(values, "date") ?? io.today();
  if (values.out) {
    checkCopyEnding(values.out);
    await checkOutput(values.out, [file, ...(values.previous ? [values.previous] : [])]);
  }
  try {
    const source = readSource(file);
    const workbook = await readBounded(source, io.makeWorker);
    const analysis = analyse(workbook, campaign, {
      today,
      period: periodOption(values, campaign),
    });
    if (analysis.ledgers.length === 0) {
      io.err(`${text.noLedger(file, campaign)}\n`);
      return 2;
    }
    const joined = analysis.tallyOfReport(await choicesOf(analysis, basis, values.previous, io));
    const { ledger, ledgers, reading } = joined;
    const { stated, tally } = reading;
    if (values.out) {
      const { patch, sheet } = generateTally({ workbook, campaign, ledger, ledgers, stated, tally });
      await writePatchedCopy(io, values.out, source, workbook, patch);
      if (!flags.has("json")) io.out(`${text.written(values.out, sheet)}\n`);
    }
    const figures = Object.fromEntries(campaign.tally.figures.map(({ key }) => [key, figureIn(tally, key)]));
    const words = campaign.tally.basisWords[tally.basis];
    io.out(
      flags.has("json")
        ? JSON.stringify({ file, unit: ledger.unit, basis: words, figures }, null, 1) + "\n"
        : tallyLines(file, analysis, joined),
    );
    return 0;
  } catch (error) {
    if (error instanceof UnreadableFileError) {
      io.err(`${unreadableSentence(file, error.reason)}\n`);
      return 2;
    }
    if (error instanceof MissingFileError) throw new UsageError(error.message);
    throw error;
  }
}
