import type { IsoDate } from "../../../../src/core/language";
import type { FigureKey } from "../../../../src/core/campaign";
import { type FiledReport, readSubmission, type UnitReport } from "../../../../src/core/consolidation";
import { wholeReport } from "../../../../src/core/consolidation/intake/report-of";
import { tallySheet, type TallyBasis } from "../../../../src/core/tally";
import { applyPatch, type SheetSnapshot, type WorkbookSnapshot } from "../../../../src/core/workbook";
import { campaign, good } from "../samples";
import { type Site, ledgerSheet } from "../../../builders/ledger";

/** A second site. */
export const other: Site = {
  ...good,
  siteName: "鸿运废塑料",
  address: "溪边2号",
  operatorContact: "李四 13905950348",
};

/** A ledger of a unit, of a day in November. */
export function ledger(
  name: string,
  unit: string,
  day: number,
  rows: readonly Site[] = [good],
): SheetSnapshot {
  return ledgerSheet(rows, { sheet: name, unit, reportDate: `2019年11月${day}日` });
}

/** The workbook with a tally sheet that has a row for each unit. */
export function withTally(
  workbook: WorkbookSnapshot,
  found: Readonly<Record<string, number>>,
  {
    sheet = "情况调度表",
    basis = "cumulative" as TallyBasis,
    date = "2019-11-10" as IsoDate,
    note = "",
  } = {},
): WorkbookSnapshot {
  const rows = Object.entries(found).map(([unit, sites]) => ({
    unit,
    values: new Map<FigureKey, number>([["sitesFound", sites]]),
  }));
  const content = { sheet, unit: campaign.town, reportDate: date, basis, rows, withTotal: false };
  return applyPatch(workbook, [
    { kind: "addSheet", sheet },
    ...tallySheet(campaign, content),
    { kind: "setCells", sheet, cells: [{ row: 5 + rows.length, column: 0, value: note }] },
  ]);
}

/** What is filed of a workbook. */
export function filed(workbook: WorkbookSnapshot, modified?: number): FiledReport[] {
  const file = "村/上报.xlsx";
  const options = { today: "2019-11-10", period: null } as const;
  const submission = { file, workbook, ...(modified !== undefined && { modified }) };
  return readSubmission(submission, campaign, options).filter((each) => each.kind === "report");
}

/** What a file says of each unit, of all of its dates. */
export const read = (workbook: WorkbookSnapshot): UnitReport[] =>
  filed(workbook).map((report) => wholeReport(report, campaign));
