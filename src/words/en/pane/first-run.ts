import type { Campaign } from "../../../core/campaign";
import { formName } from "../../zh-CN/campaign/names";

/** 清单 where there is no ledger yet, en: a new one, or the columns of one that is not known. */
export const firstRunText = {
  firstTitle: "There is no ledger here yet",
  firstBody: "Make a new ledger, or look at a sample first.",
  create: "New ledger",
  createWill: "This adds a sheet. What is there stays.",
  created: "The new ledger is there. Begin with the first site.",
  sample: "Open the sample",
  sampleDone: "The sample ledger is open. Change it as you like; your files are not touched.",
  otherUnit: "Leave empty for now",
  mapTitle: ({ ledger }: Campaign) => `The header of this table is not that of ${formName(ledger)}`,
  mapBody: (sheet: string, { ledger }: Campaign) =>
    `The header of “${sheet}” does not match the ${ledger.columns.length} columns of ${formName(ledger)}. We matched them by their titles and contents. Check them, then choose “Make the ledger on this sheet”.`,
  mapHeaderRow: "Row of the header",
  mapNone: "Not in this table: add it on the right",
  mapColumn: (column: string, title: string) => (title ? `Column ${column}: ${title}` : `Column ${column}`),
  mapAccept: "Make the ledger on this sheet",
  mapWill: (change: string) => `This will ${change}. Everything else stays.`,
  mapDone: "The ledger is made and being checked.",
  mapNoHeader: "No row looks like a header. Choose one above.",
} as const;
