/**
 * Why a file could not be read; the words are in `words/`. From `document` on it is whole, but of a kind that holds no
 * table that could be read; `not-loaded` and `stopped` are no fault of the file.
 */
export type UnreadableReason =
  | "empty"
  | "encrypted"
  | "damaged"
  | "not-a-spreadsheet"
  | "too-large"
  | "too-slow"
  /** A text document of another kind than .docx: .doc, .wps, .rtf, .odt. */
  | "document"
  /** A .docx without a table. */
  | "no-table"
  | "presentation"
  /** .pdf and .ofd. */
  | "pages"
  /** A picture or a film. */
  | "picture"
  /** .zip, .rar, .7z … */
  | "archive"
  /** A pipe, a device, or a link that leads to no file. */
  | "not-a-file"
  /** The part of the program that reads it did not come. */
  | "not-loaded"
  | "stopped";
