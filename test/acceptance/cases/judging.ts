import type { Checked, Finding } from "./qingdan";

/** Asserts of one case what its `right` says; given the path of the case's file. */
export type Judgement = (file: string) => Promise<void>;

/** The sites that most cases hold, in their order. */
export const names = ["旺顺塑料加工点", "永兴碎布磨粒点", "福源石材加工点"] as const;

export const findingsAt = ({ findings }: Checked, ...cells: readonly string[]): readonly Finding[] =>
  findings.filter(({ cell }) => cell !== null && cells.includes(cell));

export const findingsInRow = ({ findings }: Checked, row: number): readonly Finding[] =>
  findings.filter(({ cell }) => cell !== null && Number(cell.replace(/\D+/, "")) === row);

export const codesOf = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);

/** What a click of 一键规范 would mend unasked. */
export const safelyFixed = (findings: readonly Finding[]): string[] =>
  codesOf(findings.filter(({ fix }) => fix !== null && !fix.asks));

/** Warnings and errors. */
export const severe = (findings: readonly Finding[]): string[] =>
  codesOf(findings.filter(({ severity }) => severity !== "notice"));

export function expectRows({ ledger, ledgers }: Checked, rows: number): void {
  const found = ledgers ?? (ledger ? [ledger] : []);
  expect(found.map((each) => each.rows).reduce((sum, each) => sum + each, 0)).toBe(rows);
}

export function expectUnit(checked: Checked, reportDate: string | null = "2019-11-20"): void {
  expect(checked.ledger?.unit).toBe("下灶村");
  if (reportDate) expect(checked.ledger?.reportDate).toBe(reportDate);
  const unfound = ["missing-unit", "unknown-unit", ...(reportDate ? ["missing-report-date"] : [])];
  expect(codesOf(checked.findings).filter((code) => unfound.includes(code))).toEqual([]);
}

/** The ten columns in their usual places. */
export function expectColumns(checked: Checked): void {
  expect(Object.values(checked.ledger?.columns ?? {}).join("")).toBe("ABCDEFGHIJ");
  expect(codesOf(checked.findings)).not.toContain("missing-column");
}

/** A row passed over: told by `not-data-row` at most. */
export function expectNotData(checked: Checked, row: number): void {
  expect(severe(findingsInRow(checked, row))).toEqual([]);
}
