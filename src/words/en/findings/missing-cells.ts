import { type Campaign, columnOf, type ColumnKey } from "../../../core/campaign";
import type { FindingWords } from "../../finding-words";
import { columnTitle, formName, operatorName, phoneName, shortColumnName } from "../../zh-CN/campaign/names";
import { dispositions } from "../campaign";
import { addressReason, contactReason } from "./reasons";

const required = (campaign: Campaign, key: "equipment" | "violations") =>
  `${formName(campaign.ledger)} asks for “${columnTitle(campaign, key)}”`;
const empty = (key: ColumnKey) => (campaign: Campaign) => `“${shortColumnName(campaign, key)}” empty`;
const fillIn = (key: ColumnKey) => (_: unknown, campaign: Campaign) =>
  `Fill in “${columnTitle(campaign, key)}”.`;

/** What is said of a cell that is empty, en. */
export const missingCellWords = {
  "missing-site-name": {
    title: empty("siteName"),
    message: (_, campaign) => {
      const { example } = columnOf(campaign, "siteName");
      const nameless =
        example === undefined ? "" : ` A site without a name goes by a name like “${example}”.`;
      return `Fill in “${shortColumnName(campaign, "siteName")}”.${nameless}`;
    },
    reason: "Without a name a site cannot be found again in the last report or in another village’s.",
  },
  "missing-town": {
    title: empty("town"),
    message: fillIn("town"),
    reason: (campaign) => `“${columnTitle(campaign, "town")}” has a list to choose from.`,
    mending: "Fills in the name of this town",
  },
  "missing-address": {
    title: empty("address"),
    message: fillIn("address"),
    reason: addressReason,
  },
  "missing-operator": {
    title: (campaign) => `No name of the “${operatorName(campaign)}”`,
    message: (_, campaign) => `Fill in the name of the “${operatorName(campaign)}”.`,
    reason: contactReason,
  },
  "missing-phone": {
    title: (campaign) => `No “${phoneName(campaign)}”`,
    message: (_, campaign) => `Add “${phoneName(campaign)}”.`,
    reason: contactReason,
  },
  "missing-equipment": {
    title: empty("equipment"),
    message: (_, campaign) => `Fill in “${columnTitle(campaign, "equipment")}”; where there is none, say so.`,
    reason: (campaign) => `${required(campaign, "equipment")}. Where there is no equipment, say so.`,
  },
  "missing-violation": {
    title: empty("violations"),
    message: fillIn("violations"),
    reason: (campaign) => `${required(campaign, "violations")}: it decides what is done with the site.`,
  },
  "missing-disposition": {
    title: empty("disposition"),
    message: ({ suggestion }, campaign) =>
      `Choose “${shortColumnName(campaign, "disposition")}”: ${dispositions(campaign)}.` +
      (suggestion ? ` By the group heading it is “${suggestion}”.` : ""),
    reason: (campaign) => `The notice wants each site dealt with by its kind: ${dispositions(campaign)}.`,
    mending: (campaign) => `Fills in “${shortColumnName(campaign, "disposition")}” from the group heading`,
  },
  "missing-progress": {
    title: empty("progress"),
    message: fillIn("progress"),
    reason: (campaign) =>
      `The tally counts operations, machines and people from “${columnTitle(campaign, "progress")}”.`,
  },
  "missing-cell": {
    title: "A column empty",
    message: ({ column }) => `Fill in “${column}”.`,
    reason: "This campaign wants the column filled in.",
  },
} satisfies Partial<FindingWords>;
