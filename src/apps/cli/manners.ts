import type { Campaign } from "../../core/campaign";
import { type Manners, usualManners } from "../../words/zh-CN/consolidation/manners";

/** The options by which an officer says how to speak to the units. */
export const mannersOptions = ["salutation", "signature"] as const;

/** What `--salutation` and `--signature` say, and what is usual where they say nothing. */
export function mannersOf(
  { salutation, signature }: Readonly<Record<string, string | undefined>>,
  campaign: Campaign,
): Manners {
  const usual = usualManners(campaign);
  return {
    group: salutation ?? usual.group,
    unit: salutation ?? usual.unit,
    signature: signature ?? usual.signature,
  };
}
