import { findingAt, unreadableFile, wholeFile } from "../findings";
import type { Consolidation } from "./consolidate";
import type { LocatedFinding } from "./finding";
import { type UnitReport, type UnreadableFile, withoutFix } from "./intake/unit-file";

/** Every finding, unit by unit down the roster, what concerns the sending first; then the files below. */
export function allFindings(consolidation: Consolidation): LocatedFinding[] {
  const own = new Map<string, LocatedFinding[]>();
  for (const finding of consolidation.findings) {
    own.set(finding.unit, [...(own.get(finding.unit) ?? []), finding]);
  }
  const roster = consolidation.units.flatMap(({ unit, used, unreadable }) => {
    return [
      ...unreadable.map((file) => unreadableFinding(file, unit)),
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
      .map((file) => unreadableFinding(file, null)),
  ];
}

function fileFindings(report: UnitReport, unit: string | null): LocatedFinding[] {
  return report.findings.map((finding) => ({ ...finding, unit, file: report.file }));
}

function unreadableFinding({ file, reason }: UnreadableFile, unit: string | null): LocatedFinding {
  return { ...withoutFix(findingAt(unreadableFile, wholeFile, { params: { reason } })), unit, file };
}
