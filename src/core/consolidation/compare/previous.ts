import type { Campaign, FigureKey } from "../../campaign";
import { tidy, readCount, type IsoDate } from "../../language";
import { dispositionKeyOf, isClosed, type Ledger, readLedger, siteOfRow } from "../../ledger";
import { rosterUnit } from "../../roster";
import { readStatedTally } from "../../tally";
import { sheetNamed, textOf, valueAt, type WorkbookSnapshot } from "../../workbook";
import type { PreviousSite } from "./comparison";
import type { Decision } from "./decisions";
import { findTitledColumns } from "../../forms";
import { readDecisions } from "./read-decisions";

/** What a consolidated workbook says of the period before. */
export interface PreviousConsolidation {
  readonly sites: readonly PreviousSite[];
  /** By unit; a figure that is empty there is absent. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<FigureKey, number>>;
  readonly decisions: readonly Decision[];
}

/**
 * Reads a consolidated workbook back; null when it has no 汇总清单.
 * @param today stands in for its report date where that is missing.
 */
export function readConsolidated(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  today: IsoDate,
): PreviousConsolidation | null {
  const { sheets } = campaign.consolidation;
  const sheet = sheetNamed(workbook, sheets.ledger);
  const ledger = sheet && readLedger(sheet, campaign, { today, date1904: workbook.date1904 });
  if (!ledger) return null;
  return {
    sites: readSites(ledger, campaign),
    figures: readFigures(workbook, campaign),
    decisions: readDecisions(workbook, campaign),
  };
}

function readSites(ledger: Ledger, campaign: Campaign): PreviousSite[] {
  const header = findTitledColumns(ledger.source, { unit: campaign.consolidation.columns.sourceUnit });
  const unitColumn = header?.columns.get("unit");
  return ledger.rows.map((row) => {
    const written =
      unitColumn === undefined ? "" : tidy(textOf(valueAt(ledger.source, row.index, unitColumn)));
    const unit = (written && (rosterUnit(written, campaign) ?? written)) || ledger.unit || "";
    const disposition = dispositionKeyOf(row);
    return {
      unit,
      site: siteOfRow(row, { unit }),
      disposition: disposition ?? row.text("disposition"),
      isClosed: isClosed(row, campaign),
    };
  });
}

function readFigures(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
): ReadonlyMap<string, ReadonlyMap<FigureKey, number>> {
  const units = new Map<string, ReadonlyMap<FigureKey, number>>();
  const sheet = sheetNamed(workbook, campaign.consolidation.sheets.tally);
  const tally = sheet && readStatedTally(sheet, campaign, { unit: null }, workbook.date1904);
  if (!sheet || !tally || tally.form.unitColumn === null) return units;
  const { form } = tally;
  for (let row = form.headerBottom + 1; row < sheet.rows.length; row++) {
    const unit = rosterUnit(textOf(valueAt(sheet, row, form.unitColumn!)), campaign);
    if (unit === null || units.has(unit)) continue;
    const figures = new Map<FigureKey, number>();
    for (const [key, { column }] of form.columns) {
      const count = readCount(valueAt(sheet, row, column));
      if (count !== null) figures.set(key, count);
    }
    units.set(unit, figures);
  }
  return units;
}
