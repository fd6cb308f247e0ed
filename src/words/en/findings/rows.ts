import type { ClosurePart } from "../../../core/ledger";
import type { FindingWords } from "../../finding-words";
import { columnName, lifecycleName, operatorName, shortColumnName } from "../../zh-CN/campaign/names";
import { stages } from "../campaign";
import { dayText } from "../day";
import { closurePartsText } from "../submission/closure-parts";

/** What is said of a cell beside the rest of its row, and of two rows together; en. */
export const rowWords = {
  "sequence-broken": {
    title: (campaign) => `“${columnName(campaign, "sequence")}” has a gap`,
    message: ({ row }, campaign) =>
      `“${columnName(campaign, "sequence")}” has a gap or a repeat from row ${row} on. It can be renumbered.`,
    reason: "Numbered from 1 without a gap, the ledger shows how many sites there are.",
    mending: "Renumbers from 1",
  },
  "address-in-other-unit": {
    title: ({ ledger }) => `Address outside “${ledger.unitLabel}”`,
    message: ({ other, unit }, { ledger }) =>
      `The address is in “${other}”, but “${ledger.unitLabel}” is “${unit}”. Check it.`,
    reason: ({ notice }) =>
      `${notice?.ground ? `Each village carries out “${notice.ground}” on its own ground. ` : ""}A site is listed by the unit in which it lies.`,
  },
  "progress-contradicts-disposition": {
    title: (campaign) => `Progress against “${shortColumnName(campaign, "disposition")}”`,
    message: ({ disposition, phrase }, campaign) =>
      `“${shortColumnName(campaign, "disposition")}” is “${disposition}”, but the progress says “${phrase}”. Check it.`,
    reason: "The two do not agree. See what is so and correct the other.",
  },
  "incomplete-closure": {
    title: "Closure incomplete",
    message: ({ missing }) =>
      `Closed, but not stated: ${closurePartsText(missing.split(",") as ClosurePart[])}. ` +
      "Add what is done, and see that the rest gets done.",
    reason:
      "The notice wants two cut and three cleared: industrial water and power cut; equipment, raw materials and products cleared.",
  },
  overdue: {
    title: (campaign) => `Past “${lifecycleName(campaign, "timeLimit")}”`,
    message: ({ disposition, deadline }) =>
      `“${disposition}” was due by ${dayText(deadline)}, and the progress does not say that it is done.`,
    reason: (campaign) => {
      const { notice } = campaign;
      return `${stages(campaign)}${notice?.overdue ? `; the notice says “${notice.overdue}”` : ""}.`;
    },
  },
  "shared-phone": {
    title: "Telephone used twice",
    message: ({ otherRow }, campaign) =>
      `Row ${otherRow} has the same telephone. Is it the same “${operatorName(campaign)}”?`,
    reason: "One person may have two sites, or a number is wrong. If it is right, accept it.",
  },
  "duplicate-site": {
    title: "Listed twice",
    message: ({ otherRow }) => `Row ${otherRow} has the same name and address. Check it: one site, one row.`,
    reason: "A site listed twice counts as two.",
  },
  "similar-site": {
    title: "Perhaps listed twice",
    message: ({ otherRow }) => `Row ${otherRow} may be the same site. Check it: one site, one row.`,
    reason: "Name, address and telephone are alike. If they are two sites, accept it; if one, keep one row.",
  },
} satisfies Partial<FindingWords>;
