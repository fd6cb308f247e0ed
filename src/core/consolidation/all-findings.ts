import type { Params, Severity } from "../findings";
import { unreadableFile } from "../ledger";
import type { Consolidation } from "./consolidate";
import type { UnitReport } from "./intake/unit-file";

/** A finding with the unit and the file it concerns; rows and cells are of that file. */
export interface LocatedFinding {
  readonly unit: string | null;
  readonly file: string | null;
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly params: Params;
}

/** Every finding, unit by unit down the roster, what concerns the sending first; then the files below. */
export function allFindings(consolidation: Consolidation): LocatedFinding[] {
  const own = new Map<string, LocatedFinding[]>();
  for (const finding of consolidation.findings) {
    own.set(finding.unit, [...(own.get(finding.unit) ?? []), finding]);
  }
  const roster = consolidation.units.flatMap(({ unit, used, unreadable }) => {
    return [
      ...unreadable.map((file) => unreadableFinding(file.file, unit)),
      ...(own.get(unit) ?? []),
      ...(used ? fileFindings(used, unit) : []),
    ];
  });
  return [
    ...roster,
    ...consolidation.belowRoster.flatMap(({ source }) =>
      source.kind === "report"
        ? fileFindings(source, source.unit)
        : source.findings.map((finding) => ({ ...finding, unit: null, file: source.file })),
    ),
    ...consolidation.unreadable
      .filter((file) => file.unit === null)
      .map((file) => unreadableFinding(file.file, null)),
  ];
}

function fileFindings(report: UnitReport, unit: string | null): LocatedFinding[] {
  return report.findings.map((finding) => ({ ...finding, unit, file: report.file }));
}

function unreadableFinding(file: string, unit: string | null): LocatedFinding {
  const { code, severity } = unreadableFile;
  return { unit, file, code, severity, sheet: null, cell: null, params: {} };
}
