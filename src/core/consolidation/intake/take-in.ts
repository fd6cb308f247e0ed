import type { Campaign, Period } from "../../campaign";
import { dateReported, usualPeriod } from "../../ledger";
import { FileDecisions } from "./file-decisions";
import { isOtherMaterial, isPhotograph } from "./other-material";
import { noPast, type Past } from "./past";
import { intakeOf } from "./unit-files";
import type { FiledReport, NoLedgerFile, UnitFile, UnreadableFile } from "./unit-file";
import type { UnitIntake } from "./unit-intake";

/** A file that is no unit's report, and why. */
export interface BelowRoster {
  readonly file: string;
  readonly code: "unknown-unit" | "missing-unit" | "no-ledger" | "other-material";
  readonly source: FiledReport | NoLedgerFile | UnreadableFile;
}

export interface Intake {
  /** The roster down. */
  readonly units: readonly UnitIntake[];
  readonly belowRoster: readonly BelowRoster[];
  readonly unreadable: readonly UnreadableFile[];
}

export interface TakeInOptions {
  /** The period worked on; without one a unit's latest date is its report, and nothing is late. */
  readonly period: Period | null;
  /** What is known of the periods before. */
  readonly past?: Past;
  /** What the officer decided of files. */
  readonly decisions?: FileDecisions;
}

/**
 * Sorts what came in by unit, in roster order, and decides which files of each unit count. Nothing is passed over in
 * silence: every file is a unit's, or below the roster, or among those that cannot be read. A unit that the roster names
 * twice is one.
 */
export function takeIn(
  given: readonly UnitFile[],
  campaign: Campaign,
  { period, past = noPast, decisions = new FileDecisions([], campaign) }: TakeInOptions,
): Intake {
  const files = given.map((file) => (file.kind === "report" ? decisions.placed(file) : file));
  const names = [...new Set(campaign.roster.units.map(({ name }) => name))];
  const reports = reportsByUnit(files);
  const unreadable: UnreadableFile[] = [];
  const belowRoster: BelowRoster[] = [];
  const wanting = new Map<string, (NoLedgerFile | UnreadableFile)[]>();
  for (const file of files) {
    if (file.kind === "report") {
      const code = file.unit === null ? "missing-unit" : file.unitKnown ? null : "unknown-unit";
      if (code) belowRoster.push({ file: file.file, code, source: file });
      continue;
    }
    const isBeside = file.unit !== null && reports.has(file.unit);
    if (isOtherMaterial(file) || (isPhotograph(file) && isBeside)) {
      belowRoster.push({ file: file.file, code: "other-material", source: file });
      continue;
    }
    if (file.kind === "unreadable") unreadable.push(file);
    // What a unit sent besides its report is nobody's to mend.
    else
      belowRoster.push({
        file: file.file,
        code: "no-ledger",
        source: isBeside ? { ...file, unit: null } : file,
      });
    if (file.unit !== null) wanting.set(file.unit, [...(wanting.get(file.unit) ?? []), file]);
  }
  const units = names.map((unit) =>
    intakeOf(unit, reports.get(unit) ?? [], wanting.get(unit) ?? [], {
      campaign,
      period,
      before: past.reportsOf(unit),
      decisions,
    }),
  );
  return { units, belowRoster, unreadable };
}

function reportsByUnit(files: readonly UnitFile[]): ReadonlyMap<string, readonly FiledReport[]> {
  const reports = new Map<string, FiledReport[]>();
  for (const file of files) {
    if (file.kind !== "report" || file.unit === null || !file.unitKnown) continue;
    reports.set(file.unit, [...(reports.get(file.unit) ?? []), file]);
  }
  return reports;
}

/** The period that most of the reports are of, each by its latest date; null where none has a date. */
export function usualPeriodOf(files: readonly UnitFile[], campaign: Campaign): Period | null {
  const dates = files.flatMap((file) => {
    if (file.kind !== "report") return [];
    const own = dateReported(
      file.ledgers.flatMap(({ date }) => date ?? []),
      null,
    );
    return own ?? [];
  });
  return usualPeriod(dates, campaign);
}
