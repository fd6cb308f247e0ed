import type { Campaign } from "../../../core/campaign";
import type { FindingWords } from "../../finding-words";
import { columnName, logColumnName } from "../../zh-CN/campaign/names";
import { dayText } from "../day";

const date = (campaign: Campaign) => `“${logColumnName(campaign, "date")}”`;

/** What is said of 检查行动登记, en. */
export const logWords = {
  "log-missing-date": {
    title: (campaign) => `Action log: ${date(campaign)} empty`,
    message: (_, campaign) =>
      `Fill in ${date(campaign)}. An outing without it counts only under “${campaign.tally.basisWords.cumulative}”.`,
    reason: null,
  },
  "log-invalid-date": {
    title: (campaign) => `Action log: ${date(campaign)} is no date`,
    message: ({ value }) => `There is no day “${value}”. Write it as year, month and day.`,
    reason: null,
  },
  "log-date-in-future": {
    title: (campaign) => `Action log: ${date(campaign)} still to come`,
    message: ({ value }) => `${dayText(value)} is after today. Check it.`,
    reason: null,
  },
  "log-unknown-type": {
    title: (campaign) => `Action log: “${logColumnName(campaign, "type")}” is none of the choices`,
    message: ({ value, inspection, closure }, campaign) =>
      value
        ? `“${value}” is none of the choices. Choose “${inspection}” or “${closure}”.`
        : `Choose “${logColumnName(campaign, "type")}”: “${inspection}” or “${closure}”.`,
    reason: null,
  },
  "log-not-a-count": {
    title: "Action log: not a number",
    message: ({ column, value }) =>
      `“${column}” takes a whole number, 0 or more; “${value}” is not counted yet.`,
    reason: null,
    mending: "Turns a number with its unit into the number",
  },
  "log-unknown-sequence": {
    title: (campaign) => `“${columnName(campaign, "sequence")}” not in the ledger`,
    message: ({ value }, campaign) =>
      `The ledger has no “${columnName(campaign, "sequence")}” ${value}. Check “${logColumnName(campaign, "sites")}”.`,
    reason: null,
  },
} satisfies Partial<FindingWords>;
