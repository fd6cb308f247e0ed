import { parseCell, type RowIndex } from "../workbook";
import type { Code } from "./catalogue";
import type { Finding } from "./finding";
import { LateFinding } from "./late-finding";

/** A finding with where it stands, so that it can be put in order. Zero-based. */
export interface PlacedFinding {
  readonly row: RowIndex;
  readonly column: number;
  readonly finding: Finding;
}

/** The order row, column, code. */
export function inOrder(a: PlacedFinding | LateFinding, b: PlacedFinding | LateFinding): number {
  return a.row - b.row || a.column - b.column || compareCodes(codeOf(a), codeOf(b));
}

function codeOf(placed: PlacedFinding | LateFinding): Code {
  return placed instanceof LateFinding ? placed.code : placed.finding.code;
}

/** Findings of one sheet in the order row, column, code. */
export function ordered(placed: readonly PlacedFinding[]): Finding[] {
  return [...placed].sort(inOrder).map(({ finding }) => finding);
}

/** Findings of a workbook in the order sheet, row, column, code; those about the whole file come first. */
export function orderedBySheet(
  findings: readonly Finding[],
  sheets: readonly { readonly name: string }[],
): Finding[] {
  const bySheet = new Map(sheets.map(({ name }, index) => [name, index]));
  return findings
    .map((finding) => ({
      finding,
      sheet: finding.sheet === null ? -1 : (bySheet.get(finding.sheet) ?? -1),
      ...parseCell(finding.cell ?? "A1")!,
    }))
    .sort((a, b) => a.sheet - b.sheet || inOrder(a, b))
    .map(({ finding }) => finding);
}

function compareCodes(a: Code, b: Code): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
