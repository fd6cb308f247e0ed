import { type FigureKey, periodOf } from "../../../../src/core/campaign";
import {
  consolidate,
  type CountedBefore,
  type Past,
  readSubmission,
  type UnitFile,
} from "../../../../src/core/consolidation";
import { fingerprintOf } from "../../../../src/core/consolidation/intake/fingerprint";
import type { IsoDate } from "../../../../src/core/language";
import { type SheetSnapshot, type WorkbookSnapshot, workbookOf } from "../../../../src/core/workbook";
import { ledgerSheet, type Site } from "../../../builders/ledger";
import { sheetOf } from "../../../builders/workbook";
import { campaign } from "../samples";

/** The period that is taken in. */
export const dueDay = "2019-11-20";
export const period = periodOf(campaign, dueDay);
export const siteNames = ["陈记水洗", "鸿达印花", "泉利砂场", "顺发石材"];
/** So many sites of a village. */
export const sitesOf = (count: number, village = "下灶村", more: Partial<Site> = {}): Site[] =>
  siteNames.slice(0, count).map((siteName, index) => ({
    siteName,
    address: `${village}中路${index + 1}号`,
    operatorContact: `陈某 1390000000${index}`,
    ...more,
  }));

/** How a sheet differs from the usual one. */
export interface Options {
  readonly unit?: string;
  readonly date?: string;
  readonly sheet?: string;
}
/** A ledger of these sites. */
export const ledger = (
  rows: readonly Site[],
  { unit = "下灶村", date = "2019年11月20日", sheet = "清单" }: Options = {},
) => ledgerSheet(rows, { unit, reportDate: date, sheet });

/** A tally sheet with these figures. */
export const tallyOf = (
  unit: string,
  counts: Partial<Record<FigureKey, number>>,
  { basis = "", date = "2019年11月20日", sheet = "调度表" } = {},
): SheetSnapshot => {
  const figures = campaign.tally.figures;
  return sheetOf(sheet, [
    [
      `填报单位：${unit}`,
      null,
      null,
      null,
      null,
      date && `报送时间：${date}${basis && `\u3000口径：${basis}`}`,
    ],
    ["报送单位", ...figures.map(({ label }) => label)],
    [unit, ...figures.map(({ key }) => counts[key] ?? null)],
  ]);
};

/** What the squad reads of a file with these sheets. */
export const read = (file: string, ...sheets: readonly SheetSnapshot[]): UnitFile[] =>
  readSubmission({ file, workbook: workbookOf(sheets) as WorkbookSnapshot }, campaign, {
    today: dueDay,
    period,
  });

/** The consolidation of these files. */
export const take = (files: readonly UnitFile[], past?: Past) =>
  consolidate(files, campaign, { period, ...(past && { past }) });
/** What was taken in of one unit. */
export const unitOf = (files: readonly UnitFile[], unit = "下灶村", past?: Past) => {
  const { units, figures, findings } = take(files, past);
  const found = units.find((one) => one.unit === unit)!;
  const figure = (key: FigureKey) => figures.get(unit)?.get(key);
  const codes = findings.filter((one) => one.unit === unit).map(({ code }) => code);
  return { ...found, figure, codes };
};

/** The period before, in which a village reported these sites. */
export const beforeOf = (rows: readonly Site[], figures: Partial<Record<FigureKey, number>>): Past => {
  const [file] = read("下灶村.xlsx", ledger(rows, { date: "2019年11月10日" }));
  const records = file!.kind === "report" ? file!.ledgers[0]!.rows : [];
  const counted: CountedBefore = {
    period: "2019-11-10" as IsoDate,
    reportDate: "2019-11-10" as IsoDate,
    fingerprint: fingerprintOf(records, campaign),
    rows: records,
    figures: new Map(Object.entries(figures)) as ReadonlyMap<FigureKey, number>,
  };
  return { reportsOf: (unit) => (unit === "下灶村" ? [counted] : []) };
};
