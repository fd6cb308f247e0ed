import type { Code, Finding } from "../../findings";
import { offSheet } from "../../forms";
import { isCutText, parseCell, rowNumberOf } from "../../workbook";
import type { Ledger, LedgerCell, LedgerRow } from "../../ledger";

/** What ends a finding where it is read. */
export type Answer =
  /** What the cell should say. */
  | { readonly kind: "cell"; readonly row: LedgerRow; readonly cell: LedgerCell }
  /** What was done since, added to 整治进展情况; or the text as it should be. */
  | { readonly kind: "progress"; readonly row: LedgerRow; readonly cell: LedgerCell }
  /** 填报单位 or 填报时间. */
  | { readonly kind: "field"; readonly field: "unit" | "date" }
  /** Whether two rows are one site. */
  | { readonly kind: "same-site"; readonly row: LedgerRow; readonly earlier: LedgerRow }
  /** Which figure counts a number, if any. */
  | { readonly kind: "number" }
  /** How many of what was done. */
  | { readonly kind: "count" };

/** Findings that something else than a new text of their cell ends. */
const others: Readonly<Partial<Record<Code, Exclude<Answer["kind"], "cell" | "field"> | "unit" | "date">>> = {
  "missing-unit": "unit",
  "unknown-unit": "unit",
  "missing-report-date": "date",
  "invalid-report-date": "date",
  "report-date-outside-period": "date",
  "missing-progress": "progress",
  "incomplete-closure": "progress",
  overdue: "progress",
  "duplicate-site": "same-site",
  "similar-site": "same-site",
  "number-not-counted": "number",
  "fact-without-count": "count",
};

/** What ends a finding where it is read; null where its fix does, or a person has to see to it in the sheet. */
export function answerTo(finding: Finding, ledger: Ledger): Answer | null {
  const { code, scope, sheet } = finding;
  if (sheet !== ledger.sheet) return null;
  const kind = others[code];
  if (kind === "unit" || kind === "date") {
    const field = ledger.form[kind === "unit" ? "unitField" : "dateField"];
    // What is printed around the page stands in no cell.
    return offSheet(field) === "page" ? null : { kind: "field", field: kind };
  }
  if (kind === "number" || kind === "count") return { kind };
  if (kind === "same-site") return pairOf(finding, ledger);
  if (scope !== "cell") return null;
  const row = rowOf(finding, ledger);
  const cell = cellOf(finding, row);
  if (!row || !cell || !mayWrite(cell)) return null;
  return { kind: kind ?? "cell", row, cell };
}

/** Whether a text typed for a cell takes nothing away that is not seen: no picture, no end that could not be read. */
function mayWrite({ isCovered, isPicture, raw, key }: LedgerCell): boolean {
  // The town is the same for all, and its fix writes it.
  return !isCovered && !isPicture && !isCutText(raw) && key !== "town";
}

function pairOf(finding: Finding, ledger: Ledger): Answer | null {
  const { rows } = ledger;
  const row = rowOf(finding, ledger);
  const { params } = finding;
  const other = "otherRow" in params ? params.otherRow : null;
  const earlier = other === null ? undefined : rows.find(({ index }) => rowNumberOf(index) === other);
  return row && earlier ? { kind: "same-site", row, earlier } : null;
}

function rowOf({ cell }: Finding, { rows }: Ledger): LedgerRow | undefined {
  const at = cell === null ? null : parseCell(cell);
  return at ? rows.find(({ index }) => index === at.row) : undefined;
}

function cellOf({ cell }: Finding, row: LedgerRow | undefined): LedgerCell | undefined {
  const at = cell === null ? null : parseCell(cell);
  return row?.knownCells.find(({ column }) => column === at?.column);
}
