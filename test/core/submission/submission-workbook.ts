import { cizao2019, columnKeys } from "../../../src/core/campaign";
import { offerLifecycleColumns } from "../../../src/core/submission";
import { generateTally, readTally } from "../../../src/core/tally";
import { applyPatch, workbookOf, type CellEdit, type WorkbookSnapshot } from "../../../src/core/workbook";
import { filledTemplate, firstRow, type LedgerLine, type Site } from "../../builders/ledger";
import { ledgerOf, today } from "../../builders/workbook";

export const campaign = cizao2019;
export const ledgerSheetName = campaign.ledger.sheetName;
export const tallySheetName = campaign.tally.sheetName;

export const closedSite = {
  siteName: "废塑料加工点（陈某）",
  address: "下灶村工业路12号旁",
  operatorContact: "陈某某 13900000001",
  equipment: "磨粒机3台",
  violations: "未办理环评手续",
  disposition: "关停取缔",
  progress: "2019年11月18日依法取缔，已切断工业用水、用电，清除设备、清除原料，查封电表1个。",
} satisfies Site;
export const openSite = {
  siteName: "小石材加工点",
  address: "下灶村溪边路3号",
  operatorContact: "李某某 13900000002",
  equipment: "切割机2台",
  violations: "无污染防治设施",
  disposition: "整治改造",
  progress: "正在整改。",
} satisfies Site;

/** A workbook with 附件1 of these sites and nothing else. */
export function ledgerWorkbook(lines: readonly LedgerLine[], unit = "下灶村"): WorkbookSnapshot {
  return applyPatch(workbookOf([]), filledTemplate(lines, { unit }));
}

/** The same with 附件2 made from it. */
export function submissionWorkbook(lines: readonly LedgerLine[], unit = "下灶村"): WorkbookSnapshot {
  return refreshed(ledgerWorkbook(lines, unit));
}

/** The workbook with its tally made or refreshed. */
export function refreshed(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const ledger = ledgerOf(workbook);
  const { stated, tally } = readTally(workbook, campaign, ledger, { today });
  return applyPatch(workbook, generateTally({ workbook, campaign, ledger, stated, tally }).patch);
}

/** The workbook after one cell was written. */
export function withCell(workbook: WorkbookSnapshot, sheet: string, cell: CellEdit): WorkbookSnapshot {
  return applyPatch(workbook, [{ kind: "setCells", sheet, cells: [cell] }]);
}

export const columnCount = columnKeys.length;

/** What stands in the four lifecycle columns of a row: 整治措施, 整治时限, 责任单位, 责任人. */
export type LifecycleCells = readonly (string | null)[];

/** The workbook with the lifecycle columns and what stands in them, from the first site on. */
export function withLifecycle(workbook: WorkbookSnapshot, rows: readonly LifecycleCells[]): WorkbookSnapshot {
  const ledger = ledgerOf(workbook);
  const cells = rows.flatMap((values, index) =>
    values.map((value, column) => ({ row: firstRow + index, column: columnCount + column, value })),
  );
  return applyPatch(workbook, [
    ...offerLifecycleColumns(ledger, campaign),
    { kind: "setCells", sheet: ledgerSheetName, cells },
  ]);
}
