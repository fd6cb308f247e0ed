import {
  applyPatch,
  type CellEdit,
  type Edit,
  liftingLocks,
  parseCell,
  type Patch,
  sheetNamed,
  textOf,
  valueAt,
  WorkbookError,
  type WorkbookSnapshot,
} from "../workbook";
import { type Finding, safeFindings } from "./finding";

/** Rounds of mending: a column put in brings findings of its own, which the next round mends. */
const mostRounds = 16;

/** A fix that gives way comes first, so that another one for the same cell has the last word. */
function byWeight(findings: readonly Finding[]): Finding[] {
  const weight = ({ fix }: Finding) => (fix?.givesWay ? 0 : 1);
  return [...findings].sort((a, b) => weight(a) - weight(b));
}

/**
 * Safe fixes as one patch: areas split, rows shown and cells written first, then rows deleted from below.
 * Fixes that move columns or make sheets come one at a time, since the others' addresses hold no longer.
 */
export function combineFixes(findings: readonly Finding[]): Patch {
  const before: Edit[] = [];
  const cells = new Map<string, Map<string, CellEdit>>();
  const deletions: Extract<Edit, { kind: "deleteRows" }>[] = [];
  let moving: Patch | null = null;
  for (const { fix } of byWeight(safeFindings(findings))) {
    const { patch } = fix!;
    if (patch.some((edit) => !["setCells", "unmerge", "hideRows", "deleteRows"].includes(edit.kind))) {
      moving ??= patch;
      continue;
    }
    for (const edit of patch) {
      if (edit.kind === "deleteRows") deletions.push(edit);
      else if (edit.kind !== "setCells") before.push(edit);
      else {
        const ofSheet = cells.get(edit.sheet) ?? new Map<string, CellEdit>();
        cells.set(edit.sheet, ofSheet);
        for (const cell of edit.cells) ofSheet.set(`${cell.row},${cell.column}`, cell);
      }
    }
  }
  const still: Edit[] = [
    ...before,
    ...[...cells].map(([sheet, edits]) => ({ kind: "setCells", sheet, cells: [...edits.values()] }) as const),
    ...deletions.sort((a, b) => b.row - a.row),
  ];
  return still.length > 0 ? still : (moving ?? []);
}

/** What 一键规范 does. */
export interface SafeFixes {
  /** One patch of every round; locks that are in its way are to be lifted for it. */
  readonly patch: Patch;
  /** The findings that it mends. */
  readonly mended: readonly Finding[];
  readonly after: WorkbookSnapshot;
}

/**
 * Applies safe fixes until none is left, so that doing it twice changes nothing the second time.
 * @param check judges a workbook; its findings' fixes are what is applied.
 * @param leave what a person wants to stay as it is, also when another fix changes its row.
 */
export function fixSafely(
  workbook: WorkbookSnapshot,
  check: (workbook: WorkbookSnapshot) => readonly Finding[],
  leave: readonly Finding[] = [],
): SafeFixes {
  const left = new Set(leave.map((finding) => subjectOf(finding, workbook)));
  const patch: Edit[] = [];
  const mended: Finding[] = [];
  let after = workbook;
  for (let round = 0; round < mostRounds; round++) {
    const current = after;
    const safe = safeFindings(check(current)).filter((finding) => !left.has(subjectOf(finding, current)));
    // A tally is mended once the ledger that it counts is.
    const beforeTally = safe.filter(({ scope }) => scope !== "tally");
    const chosen = thoseThatWork(beforeTally.length ? beforeTally : safe, current);
    const next = combineFixes(chosen);
    if (next.length === 0) break;
    after = applyPatch(after, liftingLocks(after, next));
    patch.push(...next);
    mended.push(...chosen);
  }
  return { patch, mended: distinct(mended), after };
}

/** Fixes that can be made together; one that cannot be made stops nothing but itself. */
function thoseThatWork(findings: readonly Finding[], workbook: WorkbookSnapshot): readonly Finding[] {
  if (findings.length === 0 || canBeMade(findings, workbook)) return findings;
  if (findings.length === 1) return [];
  const middle = Math.ceil(findings.length / 2);
  const first = thoseThatWork(findings.slice(0, middle), workbook);
  const both = [...first, ...thoseThatWork(findings.slice(middle), workbook)];
  return canBeMade(both, workbook) ? both : first;
}

function canBeMade(findings: readonly Finding[], workbook: WorkbookSnapshot): boolean {
  try {
    applyPatch(workbook, liftingLocks(workbook, combineFixes(findings)));
    return true;
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

/** What a finding says of which text: it stays the same when rows and columns move. */
function subjectOf({ code, sheet, cell }: Finding, workbook: WorkbookSnapshot): string {
  const source = sheet === null ? undefined : sheetNamed(workbook, sheet);
  const at = cell === null ? null : parseCell(cell);
  const text = source && at ? textOf(valueAt(source, at.row, at.column)) : "";
  return [code, sheet, text].join("\n");
}

/** A finding that took more than one round counts once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map(
    findings.map((finding) => [`${finding.code} ${finding.sheet} ${finding.cell}`, finding]),
  );
  return [...byPlace.values()];
}
