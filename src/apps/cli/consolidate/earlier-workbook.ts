import type { Campaign } from "../../../core/campaign";
import {
  type EarlierPeriods,
  lastRowsBefore,
  type PreviousConsolidation,
  readConsolidated,
} from "../../../core/consolidation";
import type { IsoDate } from "../../../core/language";
import { readLedgers } from "../../../core/ledger";
import { type Analysis, type EarlierRows, earlierRows, type TallyBasis, windowOf } from "../../../core/tally";
import type { WorkbookSnapshot } from "../../../core/workbook";
import { readWorkbook, registerLimits, UnreadableFileError } from "../../../hosts/files";
import { canBeUpdated, type OpenedFile } from "../../../hosts/files/updated-copy";
import { consolidationText } from "../../../words/zh-CN/cli/consolidate";
import { cliText as text } from "../../../words/zh-CN/cli/command-line";
import { unreadableSentence } from "../../../words/zh-CN/unreadable";
import { UsageError } from "../arguments";
import { type Io, readSource } from "../io";
import { readBounded } from "../reading/bounded-reader";

/** What the next period goes on from. */
export interface OpenedRegister {
  readonly previous: EarlierPeriods;
  /** Null where it is too long to be brought up to date in place, so that its memory is free again. */
  readonly earlier: OpenedFile | null;
}

/** The past that a consolidated workbook tells. @throws UsageError in words when it tells none. */
export async function readRegister(
  file: string,
  campaign: Campaign,
  today: IsoDate,
): Promise<EarlierPeriods> {
  return (await openRegister(file, campaign, today)).previous;
}

/** The same with the workbook itself. @throws UsageError in words when it tells no past. */
export async function openRegister(
  file: string,
  campaign: Campaign,
  today: IsoDate,
): Promise<OpenedRegister> {
  const opened = await withReason(file, () => openRegisterFile(file));
  const previous = pastIn(file, opened.workbook, campaign, today);
  if (!previous) throw new UsageError(consolidationText.noPrevious(file, campaign));
  const { decisions, register } = previous;
  return { previous: { decisions, register }, earlier: canBeUpdated(opened) ? opened : null };
}

/**
 * The rows of now as the submission before had them: an earlier workbook of the unit, or the register.
 * @throws UsageError in words when it tells nothing of the unit.
 */
export async function readEarlierRows(
  file: string,
  { campaign, today, period, report }: Analysis,
  basis: TallyBasis,
  io: Io,
): Promise<EarlierRows> {
  const workbook = await withReason(file, () => readVillageOrRegister(file, io));
  const unit = report[0]?.unit ?? null;
  const previous = pastIn(file, workbook, campaign, today);
  if (previous) {
    const reportDate = report[0]?.day ?? null;
    const from = windowOf(campaign, basis, { reportDate, today, period }).from ?? today;
    return earlierRows(
      report,
      { unit, rows: lastRowsBefore(previous.register, unit, from, campaign) },
      campaign,
    );
  }
  const own = readLedgers(workbook, campaign, { today }).filter((ledger) => ledger.unit === unit);
  const latest = own.toSorted((a, b) => ((a.day ?? "") < (b.day ?? "") ? 1 : -1))[0];
  if (!latest) throw new UsageError(text.noEarlier(file, unit ?? text.noUnit(campaign), campaign));
  return earlierRows(report, latest, campaign);
}

function pastIn(
  file: string,
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  today: IsoDate,
): PreviousConsolidation | null {
  const previous = readConsolidated(workbook, campaign, today);
  const missing = previous?.register.missing ?? [];
  if (missing.length > 0) throw new UsageError(consolidationText.cannotCompare(file, missing));
  return previous;
}

/** A workbook that may be the town's register, however long the campaign has been. @throws UnreadableFileError */
export async function readRegisterFile(file: string): Promise<WorkbookSnapshot> {
  return (await openRegisterFile(file)).workbook;
}

async function openRegisterFile(file: string): Promise<OpenedFile> {
  const source = readSource(file, registerLimits);
  return { source, workbook: await readWorkbook(source, registerLimits) };
}

async function readVillageOrRegister(file: string, io: Io): Promise<WorkbookSnapshot> {
  try {
    return await readBounded(readSource(file), io.makeWorker);
  } catch (error) {
    if (error instanceof UnreadableFileError && error.reason === "too-large") return readRegisterFile(file);
    throw error;
  }
}

/** @throws UsageError in words that say why it could not be read. */
async function withReason<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new UsageError(unreadableSentence(file, error.reason));
    throw error;
  }
}
