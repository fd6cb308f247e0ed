import fc from "../../environment/fast-check";
import { cizao2019 } from "../../../src/core/campaign";
import { readSubmission, type UnitFile } from "../../../src/core/consolidation";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/workbook";
import { type Site } from "../../builders/ledger";
import { villageWorkbook } from "../../builders/workbook";

export const campaign = cizao2019;
export const titles = campaign.ledger.columns.map(({ title }) => title);

/** What a village may type in a cell: ordinary words and what a spreadsheet could take for something else. */
const typed = fc.oneof(
  fc.constantFrom<CellValue>(
    "塑料加工点",
    "=1+1",
    "+86",
    "-",
    "@x",
    "关停取缔",
    "合计",
    "13900000001",
    "已取缔",
  ),
  fc.string({ maxLength: 12 }),
  fc.constantFrom<CellValue>(null, 3, true),
);

export const siteRow = fc.record({
  siteName: fc.oneof(typed, fc.constantFrom("甲厂", "乙厂", "丙厂")),
  address: fc.oneof(typed, fc.constantFrom("中路1号", "中路2号")),
  operatorContact: typed,
  disposition: fc.constantFrom<CellValue>("关停取缔", "整治改造", "整合搬迁", "取缔", "其他", null),
  progress: fc.constantFrom<CellValue>("11月4日已取缔。", "正在整改。", null),
});

/** A site without errors; its workbook lacks a tally, which is a warning. */
export const good = {
  siteName: "顺发小石材加工点",
  address: "中路1号",
  operatorContact: "吴顺发 13905950347",
  progress: "11月4日已取缔，落实两断三清。",
} satisfies Site;

export interface SampleReport {
  readonly unit: string;
  readonly date: string;
  readonly rows: readonly Site[];
}

export const reports = fc.array(
  fc.record({
    unit: fc.constantFrom("下灶村", "洋宅村", "大埔村", "印刷基地办", "后林村"),
    date: fc.constantFrom("2019年11月8日", "2019年11月10日", "2019年11月12日", ""),
    rows: fc.array(siteRow, { maxLength: 6 }),
  }),
  { maxLength: 6 },
);

/** A village's workbook, its ledger on 清单. */
export function workbookOfReport({ unit, date, rows }: SampleReport): WorkbookSnapshot {
  return villageWorkbook(rows, { sheet: "清单", unit, reportDate: date });
}

export function filesOfReports(samples: readonly SampleReport[]): UnitFile[] {
  return samples.flatMap((sample, index) =>
    readSubmission({ file: `${index}.xlsx`, workbook: workbookOfReport(sample) }, campaign, {
      today: "2019-11-10",
      period: null,
    }),
  );
}
