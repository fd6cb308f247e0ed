import type { Campaign } from "../../campaign";
import { tidy, withoutBlanks } from "../../language";
import { rosterUnit } from "../../roster";
import { sheetNamed, textOf, valueAt, type WorkbookSnapshot } from "../../workbook";
import type { DecidedSite, Decision } from "./decisions";
import { findTitledColumns } from "../../forms";

/** What version 0.1.0 called the second site. */
const olderTitles = { otherUnit: "对方单位", otherName: "对方加工点名称", otherAddress: "对方具体地址" };

/**
 * The officer's decisions of the sheet 疑似重复, in its order. Rows without a decision, or with one that is
 * neither 同一 nor 不同, are none; rows may be added by hand.
 */
export function readDecisions(workbook: WorkbookSnapshot, campaign: Campaign): Decision[] {
  const { sheets, columns, decisions } = campaign.consolidation;
  const sheet = sheetNamed(workbook, sheets.pairs);
  const titles = {
    decision: columns.decision,
    unit: columns.sourceUnit,
    name: columns.siteName,
    address: columns.address,
    otherUnit: columns.otherUnit,
    otherName: columns.otherSiteName,
    otherAddress: columns.otherAddress,
  };
  const header =
    sheet && (findTitledColumns(sheet, titles) ?? findTitledColumns(sheet, { ...titles, ...olderTitles }));
  if (!sheet || !header) return [];
  const found: Decision[] = [];
  for (let row = header.row + 1; row < sheet.rows.length; row++) {
    const text = (key: Parameters<typeof header.columns.get>[0]) =>
      tidy(textOf(valueAt(sheet, row, header.columns.get(key)!)));
    const site = (unit: string, name: string, address: string): DecidedSite => ({
      unit: rosterUnit(unit, campaign) ?? unit,
      name,
      address,
    });
    const word = withoutBlanks(text("decision"));
    if (word !== decisions.same && word !== decisions.different) continue;
    found.push({
      sites: [
        site(text("unit"), text("name"), text("address")),
        site(text("otherUnit"), text("otherName"), text("otherAddress")),
      ],
      isSame: word === decisions.same,
    });
  }
  return found;
}
