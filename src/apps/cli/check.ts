import { UnreadableFileError } from "../../hosts/files";
import { nilReport } from "../../core/checks";
import { readNilLetter } from "../../core/consolidation";
import { type Finding, findingAt, unreadableFile, wholeFile } from "../../core/findings";
import { analyse, type AnalyseOptions } from "../../core/tally";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { unreadableSentence } from "../../words/zh-CN/unreadable";
import { dateOption, parseArguments, UsageError } from "./arguments";
import { campaignOption, periodOption } from "./campaign-option";
import { checkJson, checkLines, type FileReport, reportOf } from "./check-report";
import { MissingFileError, readSource, type Io } from "./io";
import { type BoundedReader, withReader } from "./reading/bounded-reader";
import type { Campaign } from "../../core/campaign";
import type { WorkbookSnapshot } from "../../core/workbook";

/** Reads a workbook that a command needs whole. @throws UsageError in words when it cannot be read. */
export async function readNeeded(file: string, reader: BoundedReader): Promise<WorkbookSnapshot> {
  try {
    return await reader.read(readSource(file));
  } catch (error) {
    if (error instanceof UnreadableFileError) {
      throw new UsageError(unreadableSentence(file, error.reason));
    }
    if (error instanceof MissingFileError) throw new UsageError(error.message);
    throw error;
  }
}

async function checkFile(
  file: string,
  campaign: Campaign,
  options: AnalyseOptions,
  reader: BoundedReader,
): Promise<FileReport> {
  try {
    return reportOf(file, analyse(await reader.read(readSource(file)), campaign, options));
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    const letter = error.text && readNilLetter(error.text, campaign, options.today);
    const findings: readonly Finding[] = letter
      ? [findingAt(nilReport, wholeFile, {})]
      : [findingAt(unreadableFile, wholeFile, { params: { reason: error.reason } })];
    return { file, analysis: null, letter, findings, accepted: [], all: findings };
  }
}

/** `qingdan check FILE…`: all checks on each file. */
export function runCheck(argv: readonly string[], io: Io): Promise<number> {
  return withReader(io.makeWorker, (reader) => checkAll(argv, io, reader));
}

async function checkAll(argv: readonly string[], io: Io, reader: BoundedReader): Promise<number> {
  const { files, values, flags } = parseArguments(argv, {
    previous: { kind: "value" },
    json: { kind: "flag" },
    date: { kind: "value" },
    period: { kind: "value" },
    campaign: { kind: "value" },
  });
  if (files.length === 0) throw new UsageError(text.needsFiles);
  const campaign = await campaignOption(values.campaign);
  const options: AnalyseOptions = {
    today: dateOption(values, "date") ?? io.today(),
    period: periodOption(values, campaign),
    previous: values.previous ? await readNeeded(values.previous, reader) : null,
  };
  const reports: FileReport[] = [];
  const missing: string[] = [];
  for (const file of files) {
    try {
      reports.push(await checkFile(file, campaign, options, reader));
    } catch (error) {
      if (!(error instanceof MissingFileError)) throw error;
      missing.push(error.message);
    }
  }
  for (const message of missing) io.err(`${message}\n`);
  if (flags.has("json")) io.out(checkJson(reports, campaign));
  else for (const report of reports) io.out(checkLines(report, campaign));
  if (missing.length > 0) return 2;
  return reports.some(({ findings }) => findings.some((finding) => finding.severity === "error")) ? 1 : 0;
}
