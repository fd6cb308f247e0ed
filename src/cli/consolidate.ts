import { readFile } from "node:fs/promises";
import path from "node:path";
import { periodOf, type Campaign, type Period } from "../campaign";
import {
  consolidate,
  consolidationSheets,
  type PreviousConsolidation,
  readConsolidated,
  readSubmission,
  type StampState,
  type UnitFile,
} from "../consolidation";
import { createFile, readWorkbook, UnreadableFileError } from "../files";
import { readStamp } from "../submission";
import { consolidationMessages, consolidationText } from "../text/consolidation";
import type { WorkbookSnapshot } from "../workbook";
import { dateOption, parseArguments, UsageError } from "./arguments";
import { campaignOption } from "./campaign-option";
import { type FoundFile, findFiles } from "./consolidate-files";
import { consolidationJson, consolidationLines, hasError } from "./consolidate-report";
import { checkOutput, type Io, readSource, writeWhole } from "./io";

/** `qingdan consolidate FILE_OR_FOLDER… -o OUT.xlsx`: many workbooks into one (consolidation.md). */
export async function runConsolidate(argv: readonly string[], io: Io): Promise<number> {
  const {
    files: given,
    values,
    flags,
  } = parseArguments(argv, {
    out: { kind: "value", short: "o" },
    previous: { kind: "value" },
    period: { kind: "value" },
    date: { kind: "value" },
    json: { kind: "flag" },
    campaign: { kind: "value" },
  });
  if (given.length === 0) throw new UsageError("请给出要汇总的文件或文件夹。");
  const { out, previous: previousFile } = values;
  if (!out) throw new UsageError("请用 -o 写出要生成的文件名，如 -o 汇总.xlsx。");
  const campaign = await campaignOption(values.campaign);
  const dueDay = dateOption(values, "period") ?? null;
  const today = dateOption(values, "date") ?? dueDay ?? io.today();
  const left = [out, previousFile].flatMap((file) => (file ? [path.resolve(file)] : []));
  const found = await findFiles(given, new Set(left));
  await checkOutput(out, [...found.map((file) => file.path), ...(previousFile ? [previousFile] : [])]);

  const previous = previousFile ? await readPrevious(previousFile, campaign, today) : null;
  const period = dueDay ? periodOf(campaign, dueDay) : null;
  const files = await readAll(found, campaign, { today, period }, io);
  const consolidation = consolidate(files, campaign, { dueDay, previous });
  if (!files.some(({ kind }) => kind === "report")) {
    if (flags.has("json")) io.out(consolidationJson(consolidation, null, found));
    else io.err(`${consolidationText.nothingReadable}\n`);
    return 2;
  }
  const sheets = consolidationSheets(consolidation, campaign, consolidationMessages);
  await writeWhole(out, await createFile(sheets));
  io.out(
    flags.has("json") ? consolidationJson(consolidation, out, found) : consolidationLines(consolidation, out),
  );
  return hasError(consolidation) ? 1 : 0;
}

async function readPrevious(file: string, campaign: Campaign, today: string): Promise<PreviousConsolidation> {
  let workbook: WorkbookSnapshot;
  try {
    workbook = await readWorkbook(await readSource(file));
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new UsageError(consolidationText.noPrevious(file));
    throw error;
  }
  const previous = readConsolidated(workbook, campaign, today);
  if (!previous) throw new UsageError(consolidationText.noPrevious(file));
  return previous;
}

/** Reads file by file and keeps of each only what the consolidation needs; one bad file never stops the rest. */
async function readAll(
  found: readonly FoundFile[],
  campaign: Campaign,
  options: { readonly today: string; readonly period: Period | null },
  io: Io,
): Promise<UnitFile[]> {
  const files: UnitFile[] = [];
  const stampOf = (workbook: WorkbookSnapshot): StampState | null => {
    const { state } = readStamp(workbook, campaign);
    return state === "none" ? null : state === "intact" ? "valid" : "broken";
  };
  for (const [index, file] of found.entries()) {
    if (io.isTerminal) io.err(`\r${consolidationText.reading(index + 1, found.length)}`);
    const workbook = await readOne(file);
    const { name, modified, isUnlikely } = file;
    const read = readSubmission({ file: name, workbook, modified }, campaign, { ...options, stampOf });
    files.push(...(isUnlikely ? read.filter(({ kind }) => kind === "report") : read));
  }
  if (io.isTerminal && found.length > 0) io.err("\n");
  return files;
}

async function readOne(file: FoundFile): Promise<WorkbookSnapshot | { readonly unreadable: string }> {
  try {
    return await readWorkbook({ name: path.basename(file.path), bytes: await readFile(file.path) });
  } catch (error) {
    return { unreadable: error instanceof UnreadableFileError ? error.reason : "damaged" };
  }
}
