import { dispositionOf } from "../../../core/campaign";
import type { FindingWords } from "../../finding-words";
import { monthDay } from "../day";
import { counted } from "../plural";
import { listed } from "../sentence";

/** So many rows of a cluster are named in its sentence. */
const mostNamed = 3;

const doneWords = { rectified: "rectified", relocated: "relocated" } as const;

/** What is said when many workbooks become one, en. */
export const consolidationWords = {
  "missing-submission": {
    title: "Nothing submitted",
    message: (_, __, unit) => `Nothing has come from ${unit} for this period.`,
    reason: null,
  },
  "stale-submission": {
    title: "Same as last time",
    message: ({ date }, _, unit) =>
      `${unit} sent the same as ${date ? `on ${monthDay(date)}` : "last time"}. Confirm it and send this period’s ledger; if nothing changed, say so.`,
    reason: null,
  },
  "unit-differs-from-name": {
    title: "Unit to be confirmed",
    message: ({ name, stated, used }, { ledger }) =>
      `The file is called “${name}”, “${ledger.unitLabel}” is “${stated}”. Taken for “${used}”; check it.`,
    reason: null,
  },
  "partial-submission": {
    title: "Supplement",
    message: ({ file, used }, _, unit) => `“${file}” of ${unit} is taken as a supplement to “${used}”.`,
    reason: null,
  },
  "basis-inferred": {
    title: ({ tally }) => `“${tally.basisLabel}” to be confirmed`,
    message: ({ basis }, { tally }, unit) =>
      `The tally of ${unit} does not state “${tally.basisLabel}”. Taken for “${tally.basisWords[basis]}”; check it.`,
    reason: null,
  },
  "duplicate-submission": {
    title: "Submitted more than once",
    message: ({ count, used }, _, unit) =>
      `${unit} sent ${counted(count, "file")} for this period; “${used}” is used.`,
    reason: null,
  },
  "late-submission": {
    title: "Late",
    message: ({ days }, { ledger }, unit) =>
      `“${ledger.dateLabel}” of ${unit} is ${counted(days, "day")} after the due day.`,
    reason: null,
  },
  "similar-site-across-units": {
    title: "Perhaps listed in two villages",
    message: ({ otherUnit, otherRow, members = [], count = members.length + 1 }) => {
      const named = [{ unit: otherUnit, row: otherRow }, ...members.slice(0, mostNamed - 1)];
      const rows = listed(named.map(({ unit, row }) => `${unit} row ${row}`));
      return `${rows}${count > mostNamed ? ` and others, ${counted(count, "row")} in all,` : ""} may be the same site. Check it.`;
    },
    reason: null,
  },
  "reappeared-site": {
    title: "Perhaps works again",
    message: ({ doneBy, doneOn }, campaign) => {
      const done = doneBy === "closed" ? `“${dispositionOf(campaign, "closure").word}”` : doneWords[doneBy];
      return `${doneOn ? `Since ${monthDay(doneOn)}` : "Earlier"} ${done}, and now said to work again. Go and see.`;
    },
    reason: null,
  },
  "moved-site": {
    title: "Perhaps moved on",
    message: ({ site, otherUnit, other }, { consolidation }) =>
      `${site} and “${other}” of ${otherUnit} (“${consolidation.siteStates.closed}”) may have the same operator. Go and see whether the works moved.`,
    reason: null,
  },
  "number-differs": {
    title: ({ consolidation }) => `“${consolidation.columns.siteNumber}” differs`,
    message: ({ rows = [] }, { consolidation: { columns, sheets } }) =>
      `“${columns.siteNumber}” of row ${listed([...rows].slice(0, mostNamed).map(String))}${rows.length > mostNamed ? ` and others, ${rows.length} in all,` : ""} ` +
      `differs from “${sheets.register}”. The sites were told by name, address and telephone.`,
    reason: null,
  },
  "corrected-by-squad": {
    title: "Correct as the squad did",
    message: ({ site, column, text }) =>
      text === ""
        ? `Delete “${column}” of “${site}”.`
        : `“${column}” of “${site}” should be “${text}”. Correct it.`,
    reason: null,
  },
  "closing-not-mentioned": {
    title: "Done last time, not mentioned now",
    message: ({ site, doneBy }, { consolidation }) =>
      `“${site}” was “${consolidation.siteStates[doneBy]}” last time, and this time’s progress does not say so. Still counted so; please add it.`,
    reason: null,
  },
  "vanished-site": {
    title: "No longer listed",
    message: ({ site }) =>
      `“${site}” was listed last time and is no longer. Say why; if it is done, put it forward for striking off.`,
    reason: null,
  },
  "stamp-broken": {
    title: ({ consolidation }) => `“${consolidation.stamps.broken}”`,
    message: "The content changed after it was stamped. Check it and stamp it again.",
    reason: null,
  },
} satisfies Partial<FindingWords>;
