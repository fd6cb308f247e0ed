import type { UnreadableReason } from "../../../core/workbook";
import type { FindingWords } from "../../finding-words";
import { formName, fullFormName } from "../../zh-CN/campaign/names";
import { counted } from "../plural";

const unreadable: Readonly<Record<UnreadableReason, string>> = {
  empty: "The file is empty: it may not have come through. Send it again.",
  encrypted: "The file has a password. Remove it, save as .xlsx and submit again.",
  damaged: "The file is damaged. Open it in WPS or Excel, save as .xlsx and submit again.",
  "not-a-spreadsheet": "The file is no spreadsheet. Submit .xlsx, .docx, .xls, .et or .csv.",
  "too-large":
    "The file is too large. Delete sheets, pictures and rows that are not needed, and submit again.",
  "too-slow": "The file is too complex to read. Keep only the ledger, save as .xlsx and submit again.",
  document:
    "The file is an old text document. Save it as .docx, or put the table into .xlsx, and submit again.",
  "no-table":
    "There is no table in the file. Put the ledger into a table, or save as .xlsx, and submit again.",
  presentation: "The file is a presentation. Put the table into .xlsx or .docx and submit again.",
  pages: "The file is a PDF or the like. Submit the .xlsx or .docx that it was made from.",
  picture: "The file is a picture or a video. Submit the .xlsx or .docx that was filled in.",
  archive: "The file is an archive. Unpack it and submit the .xlsx or .docx in it.",
  "not-a-file":
    "This is no ordinary file (a pipe, a device or a link), and was not read. Submit the file itself.",
  "not-loaded":
    "The file was not read: a part of the program could not be loaded. Check the network and read it again.",
  stopped: "The reading was stopped before the end. Read the file again.",
};

/** What is said of a file as a whole, en. */
export const fileWords = {
  "unreadable-file": {
    title: "File not readable",
    message: ({ reason }) => unreadable[reason ?? "damaged"],
    reason: null,
  },
  "no-ledger": {
    title: "No ledger found",
    message: ({ nearSheet, nearRow, has, lacks, needed }, { ledger }) =>
      `There is no ${fullFormName(ledger)}. Check that the header has the ${ledger.columns.length} columns of ${formName(ledger)}.` +
      (nearSheet
        ? ` Row ${nearRow} of “${nearSheet}” is nearest: it has ${has}; ${needed} more would do (missing: ${lacks}).`
        : ""),
    reason: null,
  },
  "rows-without-header": {
    title: "No header, not counted",
    message: ({ onSheet, row, rows }, { ledger }) =>
      `Sheet “${onSheet}” has ${counted(rows, "row")} that look like sites, from row ${row} on, but no header, so they are not counted. Move them into ${formName(ledger)}, or put a header above them.`,
    reason: null,
  },
} satisfies Partial<FindingWords>;
