import type { WorkbookErrorCode } from "../../../core/workbook";
import { errorsIn } from "../../errors-in";

const untouched = "The workbook has not changed.";

const sentences: Readonly<Record<WorkbookErrorCode, string>> = {
  "cell-edit-mode": `A cell is being typed into, or a dialog is open. ${untouched} Press Enter to finish typing, then try again.`,
  protected: `This sheet is protected. ${untouched} Unprotect it under Review, then try again.`,
  "structure-locked": `The workbook’s structure is protected, so sheets cannot be added, deleted or renamed. ${untouched} Unprotect it under Review, then try again.`,
  "in-the-way": `An Excel table or a pivot table is in the way. ${untouched} Convert it to a range, then try again.`,
  filtered: `This sheet is filtered, so rows cannot be inserted or deleted. ${untouched} Clear the filter, then try again.`,
  "read-only": `The file is read-only. ${untouched} Save a copy and work in that.`,
  "too-large": `There is more in it than can be handled. ${untouched} Keep only the ledger’s sheet, or split the ledger, save it under another name, and open that.`,
  "session-lost":
    "The connection to the workbook is lost. What was written is there. Close this pane and open it again.",
  unsupported: `This Excel cannot do that. ${untouched} Use Excel 2021 or later, or Excel on the web.`,
  "no-such-sheet": `The sheet is not there: it may have been renamed or deleted. ${untouched} It has been checked again; please try again.`,
  "sheet-exists": `There is a sheet “{sheet}” already. ${untouched} Rename it, then try again.`,
  "invalid-patch": `The workbook changed just now, so this was not done. ${untouched} It has been checked again; please try again.`,
  irreversible: `This could not be undone, so it was not done. ${untouched} If you need it, save a copy first and change the sheet by hand.`,
  "changed-since":
    "The cells were changed just now, so this was not done. They have been checked again; look at them, then try again.",
  "written-otherwise":
    "Excel wrote something else than it was given, so it was put back. If the sheet is filtered, clear the filter, then try again.",
  "not-loaded": `A part of the program could not be loaded: the network is down, or the program was just updated. ${untouched} Check the network and try again; if that fails, close the pane and open it again.`,
  unseen: `Excel did not show what this would change. ${untouched} Save the file, open it again, and try again.`,
  unknown: `This could not be done. ${untouched} Try again; if that fails, save the file and open it again, or give your administrator the version under About.`,
};

/** When the data could not be brought back either, whatever the cause. */
const halfDone =
  "This could not be done, and not be put back: only a part may have been changed. Do not save. Close the file and open it again; if it saves by itself, bring it back from File, Info, Version History.";

/** What a person reads when a workbook could not be read or changed. */
export const errorSentence = errorsIn(sentences, halfDone);

/** The answer to an undo that would lose what was typed since. */
export const undoRefused =
  "Not undone: the cells were changed since. The workbook has not changed. Change them back in the sheet.";
