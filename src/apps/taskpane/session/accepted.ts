import type { Finding } from "../../../core/findings";
import type { Ledger } from "../../../core/ledger";
import { type Edit, parseCell, type Patch, textOf, type WorkbookSnapshot } from "../../../core/workbook";

const prefix = "qingdan.accepted.";
const longest = 255;

/** 53 bits that tell texts apart (cyrb53). */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** The property that stands for a row as it is now: its contents without 序号, so that it holds when rows move. */
function propertyOf(ledger: Ledger, row: number): string {
  const sequence = ledger.form.columns.get("sequence")?.column;
  const values = [...(ledger.source.rows[row] ?? [])].map((value, column) =>
    column === sequence ? "" : textOf(value ?? null),
  );
  while (values.at(-1) === "") values.pop();
  return prefix + hash(values.join("\u0001"));
}

function rowOf(finding: Finding): number | null {
  return finding.cell === null ? null : (parseCell(finding.cell)?.row ?? null);
}

function codesIn(workbook: WorkbookSnapshot, property: string): string[] {
  return workbook.properties.get(property)?.split(",") ?? [];
}

/** Only what asks for a look can be accepted; what blocks a submission cannot. */
export function canAccept(finding: Finding): boolean {
  return finding.severity !== "error" && finding.cell !== null;
}

/** Parts the findings of a ledger into those to show and those that a person has accepted for the row as it is. */
export function partAccepted(
  findings: readonly Finding[],
  ledger: Ledger,
  workbook: WorkbookSnapshot,
): { shown: Finding[]; accepted: Finding[] } {
  const shown: Finding[] = [];
  const accepted: Finding[] = [];
  const isAnyAccepted = [...workbook.properties.keys()].some((name) => name.startsWith(prefix));
  for (const finding of findings) {
    const row = rowOf(finding);
    const isAccepted =
      isAnyAccepted &&
      row !== null &&
      canAccept(finding) &&
      codesIn(workbook, propertyOf(ledger, row)).includes(finding.code);
    (isAccepted ? accepted : shown).push(finding);
  }
  return { shown, accepted };
}

/** Keeps in the workbook that a finding is right as it is, and forgets what was kept for rows that are no more. */
export function acceptPatch(finding: Finding, ledger: Ledger, workbook: WorkbookSnapshot): Patch {
  const row = rowOf(finding);
  if (row === null) return [];
  const name = propertyOf(ledger, row);
  const value = [...new Set([...codesIn(workbook, name), finding.code])].join(",");
  if (value.length > longest) return [];
  return [...forgetStale(ledger, workbook), { kind: "property", name, value }];
}

/** Forgets everything that was accepted. */
export function restorePatch(workbook: WorkbookSnapshot): Patch {
  return [...workbook.properties.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ kind: "property", name, value: null }));
}

function forgetStale(ledger: Ledger, workbook: WorkbookSnapshot): Edit[] {
  // With several ledgers the others' rows are not looked at here, so nothing is forgotten.
  const isAlone = workbook.sheets.filter(({ rows }) => rows.length > 0).length === 1;
  const names = [...workbook.properties.keys()].filter((name) => name.startsWith(prefix));
  if (!isAlone || names.length === 0) return [];
  const present = new Set(ledger.source.rows.map((_, row) => propertyOf(ledger, row)));
  return names
    .filter((name) => !present.has(name))
    .map((name) => ({ kind: "property", name, value: null }) as const);
}
