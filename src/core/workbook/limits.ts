/** What Excel takes at most, in UTF-16 code units. */
export const LIMITS = {
  sheetName: 31,
  /** Title of a prompt or of an error. */
  validationTitle: 32,
  /** Text of a prompt or of an error. */
  validationText: 255,
  /** Items of a list within a rule, with the commas between them. */
  validationList: 255,
  headerOrFooter: 255,
  columnWidth: 255,
} as const;

/** Whether a text can name a sheet. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= LIMITS.sheetName &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'")
  );
}
