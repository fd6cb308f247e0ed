import { type Campaign, columnOf } from "../campaign";
import { numberText, tableSheet } from "../consolidation";
import { chineseDate } from "../language";
import { legalSheetName, type CellValue, type Patch } from "../workbook";
import { departmentLists, type DepartmentList } from "./assistance";
import type { TownReport } from "./town-report";

/** 需部门协助事项清单: a sheet a department, with why each site is on it; one with nothing to ask says so. */
export function dispatchSheets(report: TownReport, campaign: Campaign): Patch {
  const taken = new Set<string>();
  return departmentLists(report, campaign).flatMap((list) => {
    const sheet = legalSheetName(list.department.name, taken);
    taken.add(sheet.toLowerCase());
    return departmentSheet(sheet, list, report, campaign);
  });
}

function departmentSheet(
  sheet: string,
  { department, sites }: DepartmentList,
  { due }: TownReport,
  campaign: Campaign,
): Patch {
  const { assistance, consolidation, contact, ledger } = campaign;
  const titles = consolidation.columns;
  const form = (["siteName", "address", "operatorContact", "progress"] as const).map((key) => {
    const { title, width } = columnOf(campaign, key);
    return { key, title, width };
  });
  const sequence = ledger.columns.find(({ key }) => key === "sequence")!;
  const columns = [
    { title: sequence.title, width: 6, align: "center" as const },
    { title: titles.siteNumber, width: 8, align: "center" as const },
    { title: titles.ofUnit, width: 12 },
    ...form,
    { title: assistance.columns.reason, width: 24 },
    { title: assistance.columns.request, width: 24 },
    { title: assistance.columns.reply, width: 16 },
  ];
  const rows = sites.map(({ site, reasons }, at): CellValue[] => [
    ...[at + 1, numberText(site.number), site.unit],
    ...form.map(({ key }) => site.row.cell(key)?.raw ?? ""),
    ...[reasons.join("；"), department.request, null],
  ]);
  const nothing: CellValue[] = [null, null, null, assistance.none];
  return tableSheet(campaign, {
    sheet,
    title: `${assistance.title}（${department.name}）`,
    lines: [
      assistance.from.replace("{office}", () => campaign.town + contact.office),
      assistance.asOf.replace("{date}", chineseDate(due)),
    ],
    columns,
    rows: rows.length > 0 ? rows : [nothing],
  });
}
