import path from "node:path";
import type { Campaign } from "../../../core/campaign";
import { consolidate, usualPeriodOf } from "../../../core/consolidation";
import { madeAnew } from "../../../words/zh-CN/consolidation/made-anew";
import { consolidationText } from "../../../words/zh-CN/cli/consolidate";
import { sheetNamed } from "../../../core/workbook";
import { cliText as text } from "../../../words/zh-CN/cli/command-line";
import { dateOption, parseArguments, UsageError } from "../arguments";
import { campaignOption, periodOption } from "../campaign-option";
import { findFiles } from "./files";
import { consolidationJson, consolidationLines, hasError } from "./report";
import { openRegister, readRegisterFile } from "./earlier-workbook";
import type { Io } from "../io";
import { keptWorkbook } from "./kept-workbook";
import { mannersOf } from "../manners";
import { checkOutput, writeWhole } from "../output";
import { checkEnding } from "../patched-copy";
import { readAll } from "../reading/read-all";
import { prepareNotes } from "./return-notes";
import { checkFolder } from "../whole-folder";

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
    notes: { kind: "value" },
    salutation: { kind: "value" },
    signature: { kind: "value" },
    date: { kind: "value" },
    json: { kind: "flag" },
    campaign: { kind: "value" },
  });
  if (given.length === 0) throw new UsageError(text.needsSubmissions);
  const { out, previous: previousFile, notes: notesFolder } = values;
  if (!out) throw new UsageError(text.needsOut("consolidate"));
  checkEnding(out);
  const campaign = await campaignOption(values.campaign);
  const asked = periodOption(values, campaign);
  const today = dateOption(values, "date") ?? asked?.to ?? io.today();
  const isAmongGiven = given.some((place) => !/^\.\.(?:[\\/]|$)/.test(path.relative(place, out)));
  const result = isAmongGiven && (await isEarlierResult(out, campaign)) ? out : undefined;
  const left = [result, previousFile, notesFolder].flatMap((file) => (file ? [path.resolve(file)] : []));
  const found = await findFiles(given, new Set(left));
  await checkOutput(out, [
    ...found.map((file) => file.within?.file.path ?? file.path),
    ...(previousFile ? [previousFile] : []),
  ]);

  if (notesFolder) await checkFolder("--notes", notesFolder);
  const opened = previousFile ? await openRegister(previousFile, campaign, today) : null;
  const previous = opened?.previous ?? null;
  const files = await readAll(found, { campaign, today, period: asked }, io);
  const period = asked ?? usualPeriodOf(files, campaign);
  const consolidation = consolidate(files, campaign, { period, previous });
  if (!files.some(({ kind }) => kind === "report")) {
    if (flags.has("json")) io.out(consolidationJson(consolidation, campaign, null, found));
    else io.err(`${consolidationText.nothingReadable}\n`);
    return 2;
  }
  const prepared = notesFolder
    ? await prepareNotes(consolidation, campaign, notesFolder, mannersOf(values, campaign))
    : null;
  try {
    const { bytes, whyAnew } = await keptWorkbook(consolidation, campaign, opened);
    await writeWhole(out, bytes);
    if (whyAnew !== null) io.err(`${madeAnew(previousFile!, whyAnew)}\n`);
  } catch (error) {
    await prepared?.discard();
    throw error;
  }
  const notes = prepared ? await prepared.deliver() : null;
  if (flags.has("json")) io.out(consolidationJson(consolidation, campaign, out, found, notes));
  else {
    io.out(consolidationLines(consolidation, campaign, out));
    if (period && !asked) io.out(`${consolidationText.usualPeriod(period.to)}\n`);
    if (notes)
      io.out(`${consolidationText.notesWritten(notes.notes.length, notesFolder!, notes.messages)}\n`);
  }
  return hasError(consolidation) ? 1 : 0;
}

/** Whether a file that is to be written holds what an earlier run wrote, and so came from no unit. */
async function isEarlierResult(file: string, { consolidation: { sheets } }: Campaign): Promise<boolean> {
  try {
    const workbook = await readRegisterFile(file);
    return [sheets.ledger, sheets.board].every((name) => sheetNamed(workbook, name) !== undefined);
  } catch {
    return false;
  }
}
