import type { Campaign } from "../../campaign";
import type { NoLedgerFile, UnitFile, UnitReport, UnreadableFile } from "./unit-file";

/** What a unit of the roster sent. */
export interface UnitIntake {
  readonly unit: string;
  /** The report that is used. */
  readonly used: UnitReport | null;
  /** Every readable report of the unit, the used one included. */
  readonly reports: readonly UnitReport[];
  readonly unreadable: readonly UnreadableFile[];
}

/** A file that stands below the roster, and why. */
export interface BelowRoster {
  readonly file: string;
  readonly code: "unknown-unit" | "missing-unit" | "no-ledger";
  readonly source: UnitReport | NoLedgerFile;
}

export interface Intake {
  /** The roster down. */
  readonly units: readonly UnitIntake[];
  readonly belowRoster: readonly BelowRoster[];
  readonly unreadable: readonly UnreadableFile[];
}

/**
 * Sorts what came in by unit, in roster order, and decides which report of each unit is used. A unit that the roster
 * names twice is one.
 */
export function takeIn(files: readonly UnitFile[], campaign: Campaign): Intake {
  const reports = new Map<string, UnitReport[]>();
  const unreadable = files.filter((file) => file.kind === "unreadable");
  const belowRoster: BelowRoster[] = [];
  for (const file of files) {
    if (file.kind === "no-ledger") belowRoster.push({ file: file.file, code: "no-ledger", source: file });
    if (file.kind !== "report") continue;
    if (file.unit === null) belowRoster.push({ file: file.file, code: "missing-unit", source: file });
    else if (!file.unitKnown) belowRoster.push({ file: file.file, code: "unknown-unit", source: file });
    else reports.set(file.unit, [...(reports.get(file.unit) ?? []), file]);
  }
  const names = new Set(campaign.roster.units.map(({ name }) => name));
  const units = [...names].map((name) => {
    const own = reports.get(name) ?? [];
    return {
      unit: name,
      used:
        own.length === 0 ? null : own.reduce((latest, other) => (isLater(other, latest) ? other : latest)),
      reports: own,
      unreadable: unreadable.filter((file) => file.unit === name),
    };
  });
  return { units, belowRoster, unreadable };
}

/** “the one with the latest report date, then the latest modification time, is used”; of equals the first. */
export function isLater(a: UnitReport, b: UnitReport): boolean {
  if (a.reportDate !== b.reportDate) return (a.reportDate ?? "") > (b.reportDate ?? "");
  return (a.modified ?? -Infinity) > (b.modified ?? -Infinity);
}
