import { type Campaign, figureOf } from "../../campaign";
import { findingAt } from "../../findings";
import { sourceOf, tallyEvidenceMismatch, tallyMismatch } from "../../tally";
import { withoutFix } from "./unit-file";
import type { ReportFinding, UnitFigures } from "./unit-report";

/**
 * What the checks of a workbook would say of a tally and a ledger that came in two files: figures that differ, and that no
 * row below the table explains.
 */
export function joinedTallyFindings(figures: UnitFigures, campaign: Campaign): ReportFinding[] {
  return [...figures].flatMap(([key, { stated, derived, isExplained, place }]) => {
    if (!place || stated === null || derived === null || stated === derived || isExplained) return [];
    const figure = figureOf(campaign, key);
    const params = { figure: figure.label, stated, derived };
    const check = sourceOf(figure).from === "ledger" ? tallyMismatch : tallyEvidenceMismatch;
    return [{ ...withoutFix(findingAt(check, place, { params })), file: place.file } as ReportFinding];
  });
}
