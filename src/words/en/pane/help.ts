import type { Campaign, ColumnKey } from "../../../core/campaign";
import { dispositions, dueDays, stages } from "../campaign";
import { formName, shortColumnName } from "../../zh-CN/campaign/names";

/** 帮助, en. */
export const helpText = {
  title: ({ ledger }: Campaign) => `How to fill in ${ledger.title}`,
  print: "Print",
  sections: {
    steps: "Three steps",
    columns: "What goes into each column",
    notice: "What the notice asks",
    checks: "What is checked",
    keys: "Keys",
    contact: "Whom to ask",
  },
  steps: ({ ledger, tally, contact }: Campaign) => [
    `Fill in: one site a row of ${formName(ledger)}, all ${ledger.columns.length} columns.`,
    "Mend: the first tab lists what is to be mended. The main button mends what can be mended by itself; accept a warning where the row is right as it is.",
    `Hand in: make ${formName(tally)} on the second tab and fill in what is missing. On the third tab, put the stamp, save, print, and send it to ${contact.office}.`,
  ],
  required: { yes: "Required", warned: "Please fill in", no: "Optional" },
  example: (text: string) => `Example: ${text}`,
  disposition: (campaign: Campaign) => `One of ${dispositions(campaign)}.`,
  progress: (campaign: Campaign) =>
    "Say on which day, what was done, and how many: the tally counts from here." +
    campaign.dispositions
      .filter(({ closes }) => closes)
      .map(({ word }) => ` For a site that is done by “${word}”, name each thing cut off and cleared.`)
      .join(""),
  dueDays: (campaign: Campaign) =>
    `Hand in to ${campaign.contact.office} by the ${dueDays(campaign)} of each month.`,
  stages: (campaign: Campaign) => `${stages(campaign)}.`,
  exampleRow: ({ ledger }: Campaign) =>
    `A row of ${formName(ledger)} looks like this (shown here only, not written)`,
  column: (key: ColumnKey, campaign: Campaign) => shortColumnName(campaign, key),
  contact: ({ contact: { office, phone } }: Campaign) =>
    phone === undefined ? `Ask ${office}.` : `Ask ${office}, telephone ${phone}.`,
} as const;
