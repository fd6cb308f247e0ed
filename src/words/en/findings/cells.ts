import type { Campaign } from "../../../core/campaign";
import type { FindingWords } from "../../finding-words";
import { formName, shortColumnName } from "../../zh-CN/campaign/names";
import { dispositions } from "../campaign";
import { listed } from "../sentence";
import { addressReason, contactReason } from "./reasons";

const disposition = (campaign: Campaign) => `“${shortColumnName(campaign, "disposition")}”`;

/** What is said of a cell by itself, en. */
export const cellWords = {
  "cell-error": {
    title: "Formula error",
    message: ({ value }) => `The cell shows the error ${value}. Fill it in again.`,
    reason: "With an error in the cell the squad cannot see what it said.",
  },
  "text-cut": {
    title: "Text too long",
    message:
      "There are more than 32,767 characters, and the rest was not read. Shorten it, then check again.",
    reason: "A cell holds 32,767 characters at most; what goes beyond is neither checked nor consolidated.",
  },
  "struck-words": {
    title: "Words struck through",
    message: ({ struck }) =>
      `“${struck}” is struck through and was not read. Delete it if it no longer holds.`,
    reason:
      "What is struck through is taken back: it is neither checked nor consolidated. Remove the strike if it still holds.",
    mending: "Keeps only what is not struck through",
  },
  "wrong-town": {
    title: (campaign) => `“${shortColumnName(campaign, "town")}” is another`,
    message: ({ town, value }, campaign) =>
      `“${shortColumnName(campaign, "town")}” should be “${town}”; it is “${value}”.`,
    reason: "The ledger lists the sites of this town.",
    mending: "Writes the name of this town",
  },
  "vague-address": {
    title: "Address too vague",
    message: "The address names only the village. Add the road, the number or a landmark.",
    reason: addressReason,
  },
  "invalid-mobile": {
    title: "Mobile number wrong",
    message: ({ digits, value }) =>
      `A mobile number has 11 digits; this one has ${digits} (${value}). Check it.`,
    reason: contactReason,
  },
  "invalid-landline": {
    title: "Landline number wrong",
    message: ({ value }, { areaCode, landlineDigits }) =>
      `A landline number has ${landlineDigits} digits, with or without ${areaCode}; this one is “${value}”.`,
    reason: contactReason,
  },
  "phone-lost-digits": {
    title: "Telephone in scientific notation",
    message: ({ value }) =>
      `The number shows as ${value} and may have lost its last digits. Format the cell as text and enter it again from your records.`,
    reason: "Long numbers turn into scientific notation and may lose their last digits.",
  },
  "phone-as-number": {
    title: "Telephone stored as a number",
    message: "The telephone is stored as a number and may show as 1.38E+10. It can be turned into text.",
    reason: "As text it shows as it was typed, and a leading 0 stays.",
    mending: "Stores the telephone as text",
  },
  "id-number-present": {
    title: "Identity number",
    message: (_, { ledger }) =>
      `This looks like an identity number. ${formName(ledger)} does not ask for it; better delete it.`,
    reason: ({ ledger }) =>
      `${formName(ledger)} does not ask for identity numbers, and they should not get around.`,
    mending: "Deletes the identity number and the words before it that name it",
  },
  "untidy-text": {
    title: "Untidy text",
    message: "There are superfluous spaces, line breaks or full-width digits. They can be tidied.",
    reason: "Superfluous spaces, line breaks and full-width digits make one site look like two.",
    mending:
      "Removes superfluous spaces, line breaks and invisible characters; makes full-width characters half-width",
  },
  "formula-like-text": {
    title: "Looks like a formula",
    message: ({ first }) =>
      `It begins with “${first}” and may be taken for a formula. Check it; a formula can be turned into its value.`,
    reason: "Text that begins with = or + is taken for a formula and shows something else.",
    mending: "Turns a formula into its value; links, pictures and formulas without a result stay",
  },
  "formula-without-value": {
    title: "Formula without a result",
    message:
      "The formulas of this column have no result yet. Open and save the file in Excel or WPS, then check again.",
    reason: "Another program wrote the formulas and did not work them out. Opening and saving does it.",
  },
  "date-instead-of-text": {
    title: "Turned into a date",
    message: ({ shown }) =>
      `What was typed has become the date “${shown}”. Put it right from your records, as text.`,
    reason: "Excel turns entries like 3-5 into dates. Format the cell as text first, then type.",
  },
  "equipment-without-quantity": {
    title: "Equipment without a number",
    message: "The equipment has no number or no unit. Say how many there are.",
    reason: "Only with numbers can it be checked later how many were destroyed or cleared.",
  },
  "unknown-disposition": {
    title: (campaign) => `${disposition(campaign)} is none of the choices`,
    message: ({ value, suggestion }, campaign) =>
      suggestion
        ? `“${value}” is none of the choices. Is it “${suggestion}”?`
        : `“${value}” is none of the choices. Choose ${dispositions(campaign)}.`,
    reason: (campaign) => `There are only ${dispositions(campaign)}; anything else the tally cannot count.`,
    mending: ({ dispositions: all }) => {
      const examples = all.flatMap(({ word, synonyms: [other] }) =>
        other === undefined ? [] : [`${other} → ${word}`],
      );
      return `Writes the official word for another of the same meaning (${listed(examples)} …); others are chosen by hand`;
    },
  },
  "multiple-dispositions": {
    title: (campaign) => `More than one ${disposition(campaign)}`,
    message: (_, campaign) => `There is more than one ${disposition(campaign)}. Keep one.`,
    reason: "A site is dealt with in one way; otherwise it counts twice, or not at all.",
  },
  "approximate-count": {
    title: "Number not exact",
    message: ({ phrase }) =>
      `“${phrase}” is approximate and not counted yet. Count and enter the exact number.`,
    reason: "Approximate numbers cannot be added up.",
  },
  "fact-without-count": {
    title: "No number",
    message: ({ phrase }) => `“${phrase}” has no number and is not counted yet. Add it.`,
    reason: "What has no number is not counted. Write the number and its unit.",
  },
  "number-not-counted": {
    title: "Number to be confirmed",
    message: ({ phrase }) =>
      `It is unclear what “${phrase}” means; it is not counted yet. Say whether it counts.`,
    reason:
      "It cannot be told whether the tally should count this number. If so, write what was done; if not, accept it.",
    mending: "Rewrites it in words that can be counted",
  },
} satisfies Partial<FindingWords>;
