import { findingAt, unreadableFile, wholeFile } from "../findings";
import { byKey } from "./by-key";
import type { Consolidation } from "./consolidate";
import type { LocatedFinding } from "./finding";
import type { BelowRoster } from "./intake/take-in";
import { type UnreadableFile, withoutFix } from "./intake/unit-file";

/** Every finding, unit by unit down the roster, what concerns the sending first; then the files below. */
export function allFindings(consolidation: Consolidation): LocatedFinding[] {
  const own = byKey(consolidation.findings, ({ unit }) => unit);
  const roster = consolidation.units.flatMap(({ unit, used, unreadable }) => {
    return [
      ...unreadable.map((file) => unreadableFinding(file, unit)),
      ...(own.get(unit) ?? []),
      ...(used?.findings.map((finding) => ({ ...finding, unit })) ?? []),
    ];
  });
  return [
    ...roster,
    ...consolidation.belowRoster.flatMap(findingsBelow),
    ...consolidation.unreadable
      .filter((file) => file.unit === null)
      .map((file) => unreadableFinding(file, null)),
  ];
}

/** Of other material nothing is to be said. */
function findingsBelow({ code, source }: BelowRoster): LocatedFinding[] {
  const { file } = source;
  if (code === "other-material" || source.kind === "unreadable") return [];
  return source.kind === "report"
    ? source.findings.map(({ finding }) => ({ ...finding, unit: source.unit, file }))
    : source.findings.map((finding) => ({ ...finding, unit: source.unit, file }));
}

function unreadableFinding({ file, reason }: UnreadableFile, unit: string | null): LocatedFinding {
  return { ...withoutFix(findingAt(unreadableFile, wholeFile, { params: { reason } })), unit, file };
}
