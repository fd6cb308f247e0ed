import type { Campaign } from "../../../core/campaign";
import type { FindingWords } from "../../finding-words";
import { columnName, columnTitle, formName, operatorName, shortColumnName } from "../../zh-CN/campaign/names";
import { dueDays } from "../campaign";
import { daySpan, dayText } from "../day";
import { counted } from "../plural";

const printed = ({ ledger }: Campaign) =>
  `${formName(ledger)} is the same for the whole town: only equal columns can be consolidated and printed.`;
const isOnPage = ({ stands }: { readonly stands?: string }) => stands === "page";
/** What stands in no cell is changed where the page is set up. */
const onPage = (params: { readonly stands?: string }) =>
  isOnPage(params) ? " (in the page’s header or footer)" : "";
const restore = (label: string, { ledger }: Campaign) =>
  `There is no “${label}” above the header. Add that row and fill it in, or restore the form of ${formName(ledger)}.`;
const restoring = ({ ledger }: Campaign) =>
  `Adds title, ${ledger.unitLabel} and ${ledger.dateLabel} above the header; what is there stays`;
const oneRowEach = ({ ledger }: Campaign) =>
  `${formName(ledger)} has one site a row. Empty rows and merged cells get sites overlooked and miscounted.`;

/** What is said of the form as a whole: header, head and rows of 附件1; en. */
export const formWords = {
  "missing-column": {
    title: "Column missing",
    message: ({ column }, { ledger }) =>
      `The column “${column}” is missing. Restore the header of ${formName(ledger)}.`,
    reason: printed,
    mending: "Adds the column with its official title, empty",
  },
  "renamed-column": {
    title: "Column title not official",
    message: ({ found, column }) =>
      `${found ? `“${found}”` : "A column without a title"} is taken for “${column}”. Better use the official title.`,
    reason: printed,
    mending: ({ ledger }) => `Gives the column its official title in ${formName(ledger)}`,
  },
  "split-column": {
    title: "One column split in two",
    message: ({ first, second }, campaign) =>
      `“${first}” and “${second}” are one column, “${columnTitle(campaign, "operatorContact")}”. They can be joined.`,
    reason: (campaign) =>
      `In ${formName(campaign.ledger)}, ${operatorName(campaign)} and telephone are one column. The old telephone column stays beside it.`,
    mending:
      "Joins name and telephone in the first column under the official title; the second stays as your own",
  },
  "repeated-column": {
    title: "Column repeated",
    message: ({ column }) => `The column “${column}” is there twice. Keep one.`,
    reason: "With a column twice, nobody knows which of them holds.",
  },
  "merged-data-cells": {
    title: "Merged cells among the data",
    message: ({ range }) => `${range} is merged. Unmerge it and fill in each row.`,
    reason: oneRowEach,
    mending: "Unmerges; one column wide, every row gets the value",
  },
  "blank-row": {
    title: "Empty row",
    message: ({ row, to }) =>
      to === undefined
        ? `Row ${row} is empty and can be deleted.`
        : `Rows ${row} to ${to} are empty and can be deleted.`,
    reason: oneRowEach,
    mending: "Deletes these rows",
  },
  "hidden-rows": {
    title: "Hidden rows",
    message: ({ count, struck }) =>
      `${counted(count, "row")} hidden, filtered out${struck ? " or struck through" : ""}, and counted all the same.`,
    reason: "Hidden rows are not seen but count as sites. Unhide them and see whether they should stay.",
    mending: "Unhides them",
  },
  "not-data-row": {
    title: "Not a site",
    message: ({ row, label }) => `Row ${row} says “${label}” and does not count as a site.`,
    reason: (campaign) =>
      `Rows such as ${campaign.tally.totalLabel}, signatures and ${columnName(campaign, "remarks")} are no sites. Nothing to change.`,
  },
  "group-heading": {
    title: "Group heading",
    message: ({ row, label }) => `Row ${row} is the group heading “${label}” and does not count as a site.`,
    reason: (campaign) =>
      `A group heading may stay. Where ${shortColumnName(campaign, "disposition")} is empty below it, it can be filled in from the heading.`,
  },
  "nil-report": {
    title: "Nil report",
    message: (_, campaign) =>
      `There is no ${campaign.siteKind ?? "site"} in this period (“${campaign.tally.basisWords.period}”): a nil report.`,
    reason: "A form that says there are none is a nil report, not a missing one. Check that there are none.",
  },
  "missing-unit": {
    title: ({ ledger }) => `“${ledger.unitLabel}” empty`,
    message: ({ stands }, campaign) =>
      stands === "nowhere"
        ? restore(campaign.ledger.unitLabel, campaign)
        : `Fill in “${campaign.ledger.unitLabel}”.`,
    reason: ({ ledger, contact }) =>
      `Without “${ledger.unitLabel}”, ${contact.office} cannot tell whose form it is.`,
    mending: restoring,
  },
  "unknown-unit": {
    title: ({ ledger }) => `“${ledger.unitLabel}” not on the roster`,
    message: ({ value, suggestion, ...params }, { tally }) =>
      suggestion
        ? `“${value}”${onPage(params)} is not on the roster of “${tally.unitColumn}”. Is it “${suggestion}”?`
        : `“${value}”${onPage(params)} is not on the roster of “${tally.unitColumn}”. Check the name.`,
    reason: ({ tally, notice }) =>
      `${notice?.units ? `“${tally.unitColumn}” means ${notice.units}. ` : ""}The name must be as on the roster.`,
    mending: () => "Writes the nearest name of the roster",
  },
  "missing-report-date": {
    title: ({ ledger }) => `“${ledger.dateLabel}” empty`,
    message: ({ stands }, campaign) => {
      const { dateLabel } = campaign.ledger;
      if (stands === "nowhere") return restore(dateLabel, campaign);
      return stands === "page"
        ? `Fill in “${dateLabel}” in the page’s header or footer.`
        : `Fill in “${dateLabel}”.`;
    },
    reason: (campaign) =>
      `The notice wants a report on the ${dueDays(campaign)} of each month; “${campaign.ledger.dateLabel}” says for which.`,
    mending: restoring,
  },
  "invalid-report-date": {
    title: ({ ledger }) => `“${ledger.dateLabel}” is no date`,
    message: ({ value, day, ...params }) =>
      day === undefined
        ? `There is no day “${value}”${onPage(params)}. Write it as year, month and day.`
        : `“${value}”${onPage(params)} has no year and is taken for ${dayText(day)}. Write year, month and day.`,
    reason: "Write the date in full: year, month and day.",
  },
  "report-date-outside-period": {
    title: ({ ledger }) => `“${ledger.dateLabel}” outside the period`,
    message: ({ from, to, ...params }, { ledger }) =>
      `“${ledger.dateLabel}”${onPage(params)} is not within the period, ${daySpan(from, to)}. Check it.`,
    reason: ({ ledger }) =>
      `“${ledger.dateLabel}” decides for which period the report counts; a wrong one counts for another.`,
  },
} satisfies Partial<FindingWords>;
