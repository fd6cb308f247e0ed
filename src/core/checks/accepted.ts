import { acceptPatch, AcceptedWarnings, type Finding, restorePatch, type RowTexts } from "../findings";
import { parseCell, type Patch, textOf, type WorkbookSnapshot } from "../workbook";
import type { Ledger } from "../ledger/ledger";

/** Beyond this many rows, looking for those that were accepted and are gone would hold up the click. */
const mostRows = 5000;

/** What a row of a ledger's sheet says but for 序号. */
function rowTexts({ form, source }: Ledger, row: number): RowTexts {
  const sequence = form.columns.get("sequence")?.column;
  // Rows have holes where cells are empty.
  return Array.from(source.rows[row] ?? [], (value, column) =>
    column === sequence ? "" : textOf(value ?? null),
  );
}

/** The findings of a workbook, parted into those that stand and those that a person has accepted. */
export interface PartedFindings {
  readonly open: readonly Finding[];
  readonly accepted: readonly Finding[];
}

/** Parts findings in their order; what concerns no row of a ledger stands. */
export function partAccepted(
  findings: readonly Finding[],
  ledgers: readonly Ledger[],
  { properties }: WorkbookSnapshot,
): PartedFindings {
  const warnings = new AcceptedWarnings(properties);
  if (warnings.areNone) return { open: findings, accepted: [] };
  const open: Finding[] = [];
  const accepted: Finding[] = [];
  for (const finding of findings) {
    const ledger = warnings.mayInclude(finding) ? ledgerOf(finding, ledgers) : undefined;
    const isAccepted =
      ledger !== undefined &&
      warnings.includes(finding, () => rowTexts(ledger, parseCell(finding.cell!)!.row));
    (isAccepted ? accepted : open).push(finding);
  }
  return { open, accepted };
}

/** The ledger that a finding is of: on its sheet the last that begins above it. */
export function ledgerOf({ sheet, cell }: PlaceOfFinding, ledgers: readonly Ledger[]): Ledger | undefined {
  const own = ledgers.filter((ledger) => ledger.sheet === sheet);
  const row = cell === null ? 0 : parseCell(cell)!.row;
  return own.findLast(({ top }) => top <= row) ?? own[0];
}

type PlaceOfFinding = Pick<Finding, "sheet" | "cell">;

/** 知道了: keeps that a finding is right as it is, and forgets what was accepted for rows that are no more. */
export function acceptFinding(finding: Finding, ledger: Ledger, workbook: WorkbookSnapshot): Patch {
  const at = finding.cell === null ? null : parseCell(finding.cell);
  if (!at) return [];
  const accept = acceptPatch(finding, rowTexts(ledger, at.row), workbook.properties);
  return [...forgetGone(ledger, workbook), ...accept];
}

function forgetGone(ledger: Ledger, { sheets, properties }: WorkbookSnapshot): Patch {
  const { rows } = ledger.source;
  // With several sheets the others' rows are not looked at here, so nothing is forgotten.
  const isAlone = sheets.filter((sheet) => sheet.rows.length > 0).length === 1;
  if (!isAlone || rows.length > mostRows) return [];
  const present = Array.from({ length: rows.length }, (_, row) => rowTexts(ledger, row));
  return restorePatch(properties, present);
}
