/** What Excel takes at most, in UTF-16 code units. */
export const LIMITS = {
  sheetName: 31,
  /** Title of a prompt or of an error. */
  validationTitle: 32,
  validationPrompt: 255,
  validationError: 225,
  /** Items of a list within a rule, with the commas between them. */
  validationList: 255,
  headerOrFooter: 255,
  columnWidth: 255,
  cellText: 32_767,
  formula: 8192,
} as const;

/** Stands for what did not go into a cell. */
const CUT_MARK = "…";

/** A text as long as a cell holds it; one that is cut ends with a mark. */
export function cutText(text: string): string {
  if (text.length <= LIMITS.cellText) return text;
  return text.slice(0, LIMITS.cellText - CUT_MARK.length) + CUT_MARK;
}

/** Whether a text is one that was cut on reading. */
export function isCutText(text: string): boolean {
  return text.length === LIMITS.cellText && text.endsWith(CUT_MARK);
}

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
