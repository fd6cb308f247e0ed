import { cizao2019, columnKeys } from "../../../src/core/campaign";
import { ledgerTemplate, readLedgers } from "../../../src/core/ledger";
import { offerLifecycleColumns } from "../../../src/core/submission";
import { generateTally, readTally } from "../../../src/core/tally";
import { applyPatch, workbookOf, type CellEdit, type WorkbookSnapshot } from "../../../src/core/workbook";

export const campaign = cizao2019;
export const today = "2019-11-20";
export const ledgerSheet = campaign.ledger.sheetName;
export const tallySheetName = campaign.tally.sheetName;
export const firstDataRow = 3;

/** The ten columns of a site, in the order of the form. */
export type SiteCells = readonly (string | number | null)[];

export const closedSite: SiteCells = [
  1,
  "废塑料加工点（陈某）",
  "磁灶镇",
  "下灶村工业路12号旁",
  "陈某某 13900000001",
  "磨粒机3台",
  "未办理环评手续",
  "关停取缔",
  "2019年11月18日依法取缔，已切断工业用水、用电，清除设备、清除原料，查封电表1个。",
  null,
];
export const openSite: SiteCells = [
  2,
  "小石材加工点",
  "磁灶镇",
  "下灶村溪边路3号",
  "李某某 13900000002",
  "切割机2台",
  "无污染防治设施",
  "整治改造",
  "正在整改。",
  null,
];

/** A workbook with 附件1 of these sites and nothing else. */
export function ledgerWorkbook(sites: readonly SiteCells[], unit = "下灶村"): WorkbookSnapshot {
  const cells = sites.flatMap((site, index): CellEdit[] =>
    site.flatMap((value, column) =>
      value === null ? [] : [{ row: firstDataRow + index, column, value } as CellEdit],
    ),
  );
  const empty = workbookOf([]);
  return applyPatch(empty, [
    ...ledgerTemplate(campaign, { unit, reportDate: "2019年11月20日" }),
    { kind: "setCells", sheet: ledgerSheet, cells },
  ]);
}

/** The same with 附件2 made from it. */
export function submissionWorkbook(sites: readonly SiteCells[], unit = "下灶村"): WorkbookSnapshot {
  return refreshed(ledgerWorkbook(sites, unit));
}

/** The workbook with its tally made or refreshed. */
export function refreshed(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const ledger = readLedgers(workbook, campaign, { today })[0]!;
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
  const ledger = readLedgers(workbook, campaign, { today })[0]!;
  const cells = rows.flatMap((values, index) =>
    values.map((value, column) => ({ row: firstDataRow + index, column: columnCount + column, value })),
  );
  return applyPatch(workbook, [
    ...offerLifecycleColumns(ledger, campaign),
    { kind: "setCells", sheet: ledgerSheet, cells },
  ]);
}
