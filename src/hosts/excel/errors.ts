import { WorkbookError, type WorkbookErrorCode } from "../../core/workbook";

/** Error codes of Office.js, by what they mean for a person. Codes in lower case. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  invalidoperationincelleditmode: "cell-edit-mode",
  writenotsupportedwhenmodaldialogopen: "cell-edit-mode",
  accessdenied: "protected",
  protectedsheet: "protected",
  incorrectpassword: "protected",
  passwordrequired: "protected",
  readonly: "read-only",
  workbookisreadonly: "read-only",
  requestpayloadsizelimitexceeded: "too-large",
  responsepayloadsizelimitexceeded: "too-large",
  rangeexceedslimit: "too-large",
  connectionfailure: "session-lost",
  invalidortimedoutsession: "session-lost",
  servicenotavailable: "session-lost",
  timeout: "session-lost",
  apinotfound: "unsupported",
  apinotavailable: "unsupported",
  notimplemented: "unsupported",
  unsupportedoperation: "unsupported",
  unsupportedfeature: "unsupported",
  itemalreadyexists: "sheet-exists",
  invalidargument: "invalid-patch",
  invalidselection: "invalid-patch",
  mergedrangeconflict: "invalid-patch",
  filteredrangeconflict: "invalid-patch",
  partialarrayformulaupdate: "invalid-patch",
  insertdeleteconflict: "invalid-patch",
  nonblankcelloffsheet: "invalid-patch",
};

/** Whether a failure is an error that Office.js reported. */
export function isHostError(error: unknown): error is OfficeExtension.Error {
  if (typeof error !== "object" || error === null || error instanceof WorkbookError) return false;
  return typeof (error as { code?: unknown }).code === "string";
}

/** Where in the object model the host stopped: `Range.getMergedAreasOrNullObject`. */
export function errorLocation(error: unknown): string {
  return isHostError(error) ? (error.debugInfo?.errorLocation ?? "") : "";
}

/** The `WorkbookError` for whatever Office.js threw; the host's own code is its parameter `host`. */
export function toWorkbookError(error: unknown, isReadOnly = false): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (!isHostError(error)) return new WorkbookError("unknown", {}, { cause: error });
  const params = { host: error.code, location: errorLocation(error) };
  const isSheet = /^WorksheetCollection\./i.test(params.location);
  const code =
    error.code.toLowerCase() === "itemnotfound" && isSheet
      ? "no-such-sheet"
      : CODES[error.code.toLowerCase()];
  const isStructure = /^(?:WorksheetCollection\.add|Worksheet\.(?:delete|name))$/i.test(params.location);
  if (code === "protected" && isStructure && !isReadOnly)
    return new WorkbookError("structure-locked", params, { cause: error });
  // A workbook opened for reading answers writes with the same code as a locked cell.
  const seen = code === "protected" && isReadOnly ? "read-only" : code;
  return new WorkbookError(seen ?? "unknown", params, { cause: error });
}
