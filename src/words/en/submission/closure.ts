import type { Campaign } from "../../../core/campaign";
import type { ClosureCard } from "../../../core/submission";
import { columnTitle } from "../../zh-CN/campaign/names";
import { closurePartsText } from "./closure-parts";

/** What a closure card still lacks, in one line. */
export function closureStateText({ missing, isComplete }: ClosureCard, campaign: Campaign): string {
  if (isComplete) return "All five parts are stated. The site can be put forward for striking off.";
  return `Not stated yet: ${closurePartsText(missing)}. What is done, add under “${columnTitle(campaign, "progress")}”; what is not, see that it gets done.`;
}
