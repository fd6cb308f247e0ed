import type { Campaign } from "../core/campaign";
import type { Code, CodeAndParams } from "../core/findings";
import type { CampaignWords, FindingWords } from "./finding-words";

function spoken(words: CampaignWords, campaign: Campaign): string {
  return typeof words === "string" ? words : words(campaign);
}

/** What is said of findings, in the words of a language. */
export function findingsIn(words: FindingWords) {
  return {
    /** The codes that have words: all of them. */
    spokenCodes: Object.keys(words) as readonly Code[],

    /** The short name of what is wrong. */
    findingTitle: (code: Code, campaign: Campaign): string => spoken(words[code].title, campaign),

    /** What a finding says to a person; `unit` is the unit concerned, where many are looked at. */
    findingMessage({ code, params }: CodeAndParams, campaign: Campaign, unit = ""): string {
      const message: string | ((params: never, campaign: Campaign, unit: string) => string) =
        words[code].message;
      // Code and params belong together, which the compiler cannot follow through the table.
      return typeof message === "string" ? message : message(params as never, campaign, unit);
    },

    /** Why a finding matters, and what the notice says of it; null where there is nothing to add. */
    findingReason(code: Code, campaign: Campaign): string | null {
      const { reason } = words[code];
      return reason === null ? null : spoken(reason, campaign);
    },

    /** What the fix of a check does to the workbook; null for a check without one. */
    findingMending(code: Code, campaign: Campaign): string | null {
      const { mending } = words[code];
      return mending === undefined ? null : spoken(mending, campaign);
    },
  };
}
