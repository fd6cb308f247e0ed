/** What a copy as .xlsx cannot carry; the words are in `words/`. */
export type ConversionLoss =
  | "styles"
  | "validations"
  | "conditional-formats"
  | "comments"
  | "drawings"
  | "macros"
  | "print-setup"
  /** What a document says besides its tables. */
  | "text-beside-tables"
  /** Values in cells that a merge covers. */
  | "covered-cells"
  /** What is beyond the longest text of a cell. */
  | "long-texts"
  /** Words struck through beside others. */
  | "struck-words"
  /** Merges out of the sheet or over another one. */
  | "refused-merges";
