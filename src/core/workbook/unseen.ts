/** What of a sheet its host may fail to show; what is in `rows` and `formulas` is always seen. */
export type UnseenPart =
  | "merges"
  | "hidden"
  | "number-formats"
  | "validations"
  | "conditional-formats"
  | "freeze"
  | "protection"
  | "comments"
  | "drawings"
  | "links"
  | "tables"
  | "pivot-tables";

/** What of a workbook beside its sheets its host may fail to show. */
export type UnseenOfWorkbook = "properties" | "names" | "date-system" | "active-sheet" | "structure-lock";
