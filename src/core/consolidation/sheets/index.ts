import type { Campaign } from "../../campaign";
import type { Edit, Patch, WorkbookSnapshot } from "../../workbook";
import { allFindings } from "../all-findings";
import type { Consolidation } from "../consolidate";
import { LAST_NUMBER, writtenCorrections } from "../register/sheets/read";
import type { RegisterContent } from "../register/sheets/content";
import { registerSheets } from "../register/sheets/write";
import { boardSheet } from "./board-sheet";
import { comparisonSheet } from "./comparison-sheet";
import { dueDayText } from "./dates";
import { findingsSheet } from "./findings-sheet";
import { townLedgerSheet } from "./ledger-sheet";
import type { Messages } from "./messages";
import { pairsSheet } from "./pairs-sheet";
import { inPlace } from "./refresh/refresh";
import { sheetLayouts } from "./refresh/layouts";
import { townTallySheet } from "./tally-sheet";

export type { Messages } from "./messages";
export { findingsSheet } from "./findings-sheet";

/** The sheets of a consolidation for a new workbook; in one that is open those that it has are brought up to date. */
export function consolidationSheets(
  consolidation: Consolidation,
  campaign: Campaign,
  messages: Messages,
  open: WorkbookSnapshot | null = null,
): Patch {
  const patch = [...newSheets(consolidation, campaign, messages, open?.date1904 ?? false)];
  if (!open) return patch;
  const { decisions } = consolidation.memory.register;
  const marked = writtenCorrections(open, campaign);
  return inPlace(open, patch, sheetLayouts(campaign, { decisions, marked }));
}

/** The same for a new workbook, one sheet after another, each to be let go before the next is made. */
export function consolidationWorkbook(
  consolidation: Consolidation,
  campaign: Campaign,
  messages: Messages,
): Iterable<Edit> {
  return newSheets(consolidation, campaign, messages, false);
}

function* newSheets(
  consolidation: Consolidation,
  campaign: Campaign,
  messages: Messages,
  date1904: boolean,
): Generator<Edit> {
  const { comparison, period } = consolidation;
  const heading = { left: campaign.town, right: dueDayText(period) };
  yield* townLedgerSheet(consolidation, campaign);
  yield* townTallySheet(consolidation, campaign);
  yield* boardSheet(consolidation, campaign, messages);
  yield* findingsSheet(allFindings(consolidation), campaign, messages, heading);
  if (comparison) yield* comparisonSheet(comparison, period, campaign, messages);
  yield* pairsSheet(consolidation, campaign);
  yield* registerSheets(registerContent(consolidation, messages, date1904), campaign);
  yield { kind: "property", name: LAST_NUMBER, value: String(consolidation.memory.register.lastNumber) };
}

function registerContent(
  { memory, period }: Consolidation,
  { states }: Messages,
  date1904: boolean,
): RegisterContent {
  const { register, outcome } = memory;
  return { register, lives: outcome.lives, period, states, date1904 };
}
