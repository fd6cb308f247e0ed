/** What a copy as .xlsx cannot carry; the words are in `words/`. */
export type ConversionLoss =
  "styles" | "validations" | "conditional-formats" | "comments" | "drawings" | "macros" | "print-setup";
