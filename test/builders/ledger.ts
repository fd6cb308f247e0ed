import { cizao2019, type Campaign, type ColumnKey } from "../../src/core/campaign";
import { ledgerTemplate } from "../../src/core/ledger-form";
import {
  emptySheet,
  type CellEdit,
  type CellValue,
  type Patch,
  type SheetSnapshot,
} from "../../src/core/workbook";

/** Row of the titles in the ledgers made here, zero-based. */
export const headerRow = 2;
/** Row of the first site. */
export const firstRow = headerRow + 1;

/** The cells of a site by column. What is left out is as in a good site; null leaves the cell empty. */
export type Site = Readonly<Partial<Record<ColumnKey, CellValue>>>;

/** A line of a ledger: a site, or the cells as they stand in a row. */
export type LedgerLine = Site | readonly CellValue[];

export interface LedgerOptions {
  readonly campaign?: Campaign;
  readonly sheet?: string;
  readonly unit?: string;
  /** As people write it, such as 2019年11月20日. */
  readonly reportDate?: string;
}

const firstSites: readonly Site[] = [
  { siteName: "陈记水洗加工点", address: "工业路12号", operatorContact: "陈某 13900000001" },
  { siteName: "鸿达印花厂", address: "新街3号", operatorContact: "王某 13900000002" },
  { siteName: "泉利砂场", address: "溪边45号", operatorContact: "李某 13900000003" },
];

/** A site in which no check finds anything and which no figure but 加工点 counts. Every row has another one. */
function goodSite(index: number, campaign: Campaign): Site {
  const number = index + 1;
  return {
    sequence: number,
    siteName: `第${number}加工点`,
    address: `北环路${number}号`,
    operatorContact: `林某 139${String(number).padStart(8, "0")}`,
    ...firstSites[index],
    town: campaign.town,
    equipment: "水洗机2台",
    violations: "未办环评",
    disposition: campaign.dispositions[0]!.word,
    progress: "已入户宣传。",
  };
}

/** The cells of a site, one for every column of the campaign, in the first row or another. */
export function ledgerRow(site: Site, index = 0, campaign: Campaign = cizao2019): CellValue[] {
  const cells: Site = { ...goodSite(index, campaign), ...site };
  return campaign.ledger.columns.map(({ key }) => cells[key] ?? null);
}

function isSite(line: LedgerLine): line is Site {
  return !Array.isArray(line);
}

/** Sites that are given the same name are one and the same, with the same address. */
function ledgerRows(lines: readonly LedgerLine[], campaign: Campaign): CellValue[][] {
  const firstOf = new Map<CellValue | undefined, number>();
  return lines.map((line, index) => {
    if (!isSite(line)) return [...line];
    const { siteName } = line;
    if (!siteName) return ledgerRow(line, index, campaign);
    if (!firstOf.has(siteName)) firstOf.set(siteName, index);
    const first = firstOf.get(siteName)!;
    return ledgerRow({ sequence: index + 1, ...line }, first, campaign);
  });
}

/** 附件1 with these lines: title, unit and date, titles of the columns, and the lines below. */
export function ledgerSheet(lines: readonly LedgerLine[], options: LedgerOptions = {}): SheetSnapshot {
  const { campaign = cizao2019, unit = "下灶村", reportDate = "2019年11月20日" } = options;
  const { sheetName, title, unitLabel, dateLabel, columns } = campaign.ledger;
  const blanks = Array<null>(Math.floor(columns.length / 2) - 1).fill(null);
  return {
    ...emptySheet(options.sheet ?? sheetName),
    rows: [
      [title],
      [`${unitLabel}：${unit}`, ...blanks, `${dateLabel}：${reportDate}`],
      columns.map((column) => column.title),
      ...ledgerRows(lines, campaign),
    ],
  };
}

/** 附件1 on a new sheet as the product makes it, looks and rules included, with these lines filled in. */
export function filledTemplate(lines: readonly LedgerLine[], options: LedgerOptions = {}): Patch {
  const { campaign = cizao2019, unit = "下灶村", reportDate = "2019年11月20日" } = options;
  const { sheet = campaign.ledger.sheetName } = options;
  const cells = ledgerRows(lines, campaign).flatMap((row, index): CellEdit[] =>
    row.flatMap((value, column) =>
      value === null ? [] : [{ row: firstRow + index, column, value } as CellEdit],
    ),
  );
  return [...ledgerTemplate(campaign, { sheet, unit, reportDate }), { kind: "setCells", sheet, cells }];
}
