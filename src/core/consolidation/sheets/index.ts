import type { Campaign } from "../../campaign";
import { sheetNamed, type Patch, type WorkbookSnapshot } from "../../workbook";
import { allFindings } from "../all-findings";
import type { Consolidation } from "../consolidate";
import { LAST_NUMBER } from "../register/sheets/read";
import type { RegisterContent } from "../register/sheets/content";
import { registerSheets } from "../register/sheets/write";
import { boardSheet } from "./board-sheet";
import { comparisonSheet } from "./comparison-sheet";
import { dueDayText } from "./dates";
import { findingsSheet } from "./findings-sheet";
import { townLedgerSheet } from "./ledger-sheet";
import type { Messages } from "./messages";
import { pairsSheet } from "./pairs-sheet";
import { townTallySheet } from "./tally-sheet";

export type { Messages } from "./messages";
export { findingsSheet } from "./findings-sheet";

/**
 * The sheets of a consolidation, for a new workbook, or for an open one: there a sheet of the same name gives way,
 * one by one, so that the workbook is never without a sheet.
 */
export function consolidationSheets(
  consolidation: Consolidation,
  campaign: Campaign,
  messages: Messages,
  open: WorkbookSnapshot | null = null,
): Patch {
  const { sheets } = campaign.consolidation;
  const { comparison, period } = consolidation;
  const heading = { left: campaign.town, right: dueDayText(period) };
  const inPlaceOf = (sheet: string, patch: Patch): Patch =>
    open && sheetNamed(open, sheet) ? [{ kind: "removeSheet", sheet }, ...patch] : patch;
  return [
    ...inPlaceOf(sheets.ledger, townLedgerSheet(consolidation, campaign)),
    ...inPlaceOf(sheets.tally, townTallySheet(consolidation, campaign)),
    ...inPlaceOf(sheets.board, boardSheet(consolidation, campaign, messages)),
    ...inPlaceOf(sheets.findings, findingsSheet(allFindings(consolidation), campaign, messages, heading)),
    ...inPlaceOf(
      sheets.comparison,
      comparison ? comparisonSheet(comparison, period, campaign, messages) : [],
    ),
    ...inPlaceOf(sheets.pairs, pairsSheet(consolidation, campaign)),
    ...[...registerSheets(registerContent(consolidation, messages), campaign)].flatMap(([sheet, patch]) =>
      inPlaceOf(sheet, patch),
    ),
    { kind: "property", name: LAST_NUMBER, value: String(consolidation.memory.register.lastNumber) },
  ];
}

function registerContent({ memory, period }: Consolidation, { states }: Messages): RegisterContent {
  const { register, outcome } = memory;
  return { register, lives: outcome.lives, period, states };
}
