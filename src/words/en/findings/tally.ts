import { type Campaign, figureOf } from "../../../core/campaign";
import { innerQuotes } from "../../../core/language";
import type { FindingWords } from "../../finding-words";
import { formName, fullFormName } from "../../zh-CN/campaign/names";
import { counted } from "../plural";
import { listed } from "../sentence";

const reconciled = ({ ledger, tally, contact }: Campaign) =>
  `The figures of ${formName(tally)} must agree with ${formName(ledger)}; ${contact.office} compares them.`;
const closures = (campaign: Campaign) => `“${innerQuotes(figureOf(campaign, "closureOperations").label)}”`;

/** So many sites are named. */
const mostNamed = 3;

function noLongerListed(sites: readonly string[]): string {
  if (sites.length === 0) return "";
  const rest = sites.length > mostNamed ? ` and others, ${counted(sites.length, "site")} in all` : "";
  return ` (no longer listed: ${listed(sites.slice(0, mostNamed).map((site) => `“${site}”`))}${rest})`;
}

/** What is said of 附件2, en. */
export const tallyWords = {
  "tally-missing": {
    title: "No tally",
    message: (_, { tally }) => `There is no ${fullFormName(tally)}. It can be made.`,
    reason: ({ ledger, tally }) => `${formName(ledger)} and ${formName(tally)} are submitted together.`,
    mending: "Adds the tally with the figures that ledger, progress and action log give",
  },
  "tally-mismatch": {
    title: "Tally differs from the ledger",
    message: ({ figure, stated, derived }) =>
      `“${innerQuotes(figure)}” says ${stated}; by the ledger it is ${derived}.`,
    reason: reconciled,
    mending: "Writes the number counted from the ledger",
  },
  "tally-evidence-mismatch": {
    title: "Tally differs from the progress",
    message: ({ figure, stated, derived }) =>
      `“${innerQuotes(figure)}” says ${stated}; by progress and action log it is ${derived}. Check it.`,
    reason: reconciled,
    mending: "Writes the number counted from progress and action log",
  },
  "tally-blank-figure": {
    title: "Tally has an empty figure",
    message: ({ figure, derived }) =>
      derived === undefined
        ? `“${innerQuotes(figure)}” is empty. If there were none, enter 0.`
        : `“${innerQuotes(figure)}” is empty; by ledger, progress and action log it is ${derived}.`,
    reason: "Empty may mean none, or forgotten.",
    mending: "Writes 0, or the number that ledger, progress and action log give",
  },
  "tally-not-a-count": {
    title: "Not a number",
    message: ({ figure, value }) =>
      `“${innerQuotes(figure)}” takes a whole number, 0 or more; it is “${value}”.`,
    reason: "Enter the number only: the header has the unit.",
    mending: "Turns a number with its unit into the number",
  },
  "tally-visits-below-teams": {
    title: "Fewer people than groups",
    message: "There are fewer people on inspection than groups. Check it.",
    reason: "A group is at least one person.",
  },
  "tally-closure-without-operation": {
    title: "Sites closed without an operation",
    message: (_, campaign) => `The ledger has closed sites, but ${closures(campaign)} is 0.`,
    reason: (campaign) =>
      `Sites were closed, so there was at least one operation. Check ${closures(campaign)}.`,
  },
  "tally-decreased": {
    title: ({ tally }) => `“${tally.basisWords.cumulative}” has gone down`,
    message: ({ figure, label = figure, before, now, sites = [] }, { tally }) =>
      `“${innerQuotes(label)}” (“${tally.basisWords.cumulative}”) went from ${before} to ${now}${noLongerListed(sites)}. Say why.`,
    reason: ({ tally }) =>
      `Such figures normally only grow. Give the reason under “${tally.explanationLabel}”.`,
  },
} satisfies Partial<FindingWords>;
