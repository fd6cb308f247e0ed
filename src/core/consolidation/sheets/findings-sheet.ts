import type { Campaign } from "../../campaign";
import type { CellValue, Patch } from "../../workbook";
import type { LocatedFinding } from "../finding";
import type { Messages } from "./messages";
import { tableSheet } from "./table";

/** 问题清单: findings with unit, file, cell and message, in their order. */
export function findingsSheet(
  findings: readonly LocatedFinding[],
  campaign: Campaign,
  messages: Messages,
  heading: { readonly left: string; readonly right: string },
): Patch {
  const { sheets, columns: titles, severities } = campaign.consolidation;
  return tableSheet(campaign, {
    sheet: sheets.findings,
    title: sheets.findings,
    lines: [heading.left, heading.right],
    columns: [
      { title: titles.number, width: 6, align: "center" },
      { title: titles.unit, width: 14 },
      { title: titles.file, width: 26 },
      { title: titles.sheet, width: 16 },
      { title: titles.cell, width: 8, align: "center" },
      { title: titles.severity, width: 8, align: "center" },
      { title: titles.title, width: 20 },
      { title: titles.message, width: 52 },
    ],
    rows: findings.map((finding, index): CellValue[] => [
      index + 1,
      finding.unit,
      finding.file,
      finding.sheet,
      finding.cell,
      severities[finding.severity],
      messages.title(finding.code),
      messages.message(finding),
    ]),
  });
}
