import type { Campaign } from "../../campaign";
import { cellToShow } from "../../findings";
import type { CellValue, Patch } from "../../workbook";
import type { LocatedFinding } from "../finding";
import type { Messages } from "./messages";
import { type KeyedColumn, tableSheet } from "./table";

/** The columns of 问题清单. */
export function findingColumns({ consolidation: { columns: titles } }: Campaign): KeyedColumn[] {
  return [
    { key: "number", title: titles.number, width: 6, align: "center" },
    { key: "unit", title: titles.unit, width: 14 },
    { key: "file", title: titles.file, width: 26 },
    { key: "sheet", title: titles.sheet, width: 16 },
    { key: "cell", title: titles.cell, width: 8, align: "center" },
    { key: "severity", title: titles.severity, width: 8, align: "center" },
    { key: "title", title: titles.title, width: 20 },
    { key: "message", title: titles.message, width: 52 },
  ];
}

/** 问题清单: findings with unit, file, cell and message, in their order. */
export function findingsSheet(
  findings: readonly LocatedFinding[],
  campaign: Campaign,
  messages: Messages,
  heading: { readonly left: string; readonly right: string },
): Patch {
  const { sheets, severities } = campaign.consolidation;
  return tableSheet(campaign, {
    sheet: sheets.findings,
    title: sheets.findings,
    lines: [heading.left, heading.right],
    columns: findingColumns(campaign),
    rows: findings.map((finding, index): CellValue[] => [
      index + 1,
      finding.unit,
      finding.file,
      finding.sheet,
      cellToShow(finding),
      severities[finding.severity],
      messages.title(finding.code),
      messages.message(finding),
    ]),
  });
}
