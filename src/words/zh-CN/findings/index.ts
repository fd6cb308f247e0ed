import type { Campaign } from "../../../core/campaign";
import type { Code, CodeAndParams } from "../../../core/findings";
import type { CampaignWords, FindingWords } from "../../finding-words";
import { cellWords } from "./cells";
import { consolidationWords } from "./consolidation";
import { fileWords } from "./file";
import { formWords } from "./form";
import { logWords } from "./log";
import { missingCellWords } from "./missing-cells";
import { rowWords } from "./rows";
import { tallyWords } from "./tally";

/** What is said of every finding, by code, zh-CN. */
const findingWords: FindingWords = {
  ...fileWords,
  ...formWords,
  ...missingCellWords,
  ...cellWords,
  ...rowWords,
  ...logWords,
  ...tallyWords,
  ...consolidationWords,
};

/** The codes that have words: all of them. */
export const spokenCodes = Object.keys(findingWords) as readonly Code[];

function spoken(words: CampaignWords, campaign: Campaign): string {
  return typeof words === "string" ? words : words(campaign);
}

/** The short name of what is wrong. */
export function findingTitle(code: Code, campaign: Campaign): string {
  return spoken(findingWords[code].title, campaign);
}

/** What a finding says to a person; `unit` is the unit concerned, where many are looked at. */
export function findingMessage({ code, params }: CodeAndParams, campaign: Campaign, unit = ""): string {
  const message: string | ((params: never, campaign: Campaign, unit: string) => string) =
    findingWords[code].message;
  // Code and params belong together, which the compiler cannot follow through the table.
  return typeof message === "string" ? message : message(params as never, campaign, unit);
}

/** Why a finding matters, and what the notice says of it; null where there is nothing to add. */
export function findingReason(code: Code, campaign: Campaign): string | null {
  const { reason } = findingWords[code];
  return reason === null ? null : spoken(reason, campaign);
}

/** What the fix of a check does to the workbook; null for a check without one. */
export function findingMending(code: Code, campaign: Campaign): string | null {
  const { mending } = findingWords[code];
  return mending === undefined ? null : spoken(mending, campaign);
}
