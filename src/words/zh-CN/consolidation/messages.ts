import type { Campaign } from "../../../core/campaign";
import type { LocatedFinding, Messages } from "../../../core/consolidation";
import { findingMessage, findingTitle } from "../findings";
import { belowTitle } from "./below";
import { boardFlags, boardStates, comparisonClasses } from "./states";

/** What a finding of a consolidation says. */
export function consolidationMessage(finding: LocatedFinding, campaign: Campaign): string {
  return findingMessage(finding, campaign, finding.unit ?? "");
}

/** The words that the sheets of a consolidation need. */
export function consolidationMessages(campaign: Campaign): Messages {
  return {
    title: (code) => findingTitle(code, campaign),
    message: (finding) => consolidationMessage(finding, campaign),
    states: boardStates,
    flags: boardFlags,
    below: (code) => belowTitle(code, campaign),
    classes: comparisonClasses,
  };
}
