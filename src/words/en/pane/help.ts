import type { Campaign, ColumnKey } from "../../../core/campaign";
import { formName, shortColumnName } from "../../zh-CN/campaign/names";

/** The example row, en; the rest of 帮助 has no English yet. */
export const helpText = {
  exampleRow: ({ ledger }: Campaign) =>
    `A row of ${formName(ledger)} looks like this (shown here only, not written)`,
  column: (key: ColumnKey, campaign: Campaign) => shortColumnName(campaign, key),
} as const;
