import type { Campaign } from "../schema";
import { checkAssistance } from "./assistance";
import { checkDays } from "./days";
import { checkExcelTexts } from "./excel-texts";
import { checkAllKeys } from "./keys";
import { checkLabels } from "./labels";
import { checkPlaceholders, checkPlaces } from "./places";
import type { Report } from "./report";
import { checkCompletions, checkSources } from "./sources";
import { checkSheetNames } from "./sheet-names";
import { checkWords } from "./words";

export type { ContradictionCode, Report } from "./report";

/** Reports whatever in a campaign contradicts itself or does not fit Excel; its fields are in order by themselves. */
export function reportContradictions(campaign: Campaign, report: Report): void {
  for (const check of [
    checkAllKeys,
    checkSources,
    checkCompletions,
    checkWords,
    checkLabels,
    checkSheetNames,
    checkExcelTexts,
    checkDays,
    checkPlaces,
    checkPlaceholders,
    checkAssistance,
  ])
    check(campaign, report);
}
