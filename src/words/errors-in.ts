import type { WorkbookErrorCode } from "../core/workbook";

/**
 * What a language says when a workbook could not be read or changed: its sentence for the code, with what is known
 * put in for `{name}`; `halfDone` where the parameter `restored` is 0, for the data could not be brought back.
 */
export const errorsIn =
  (sentences: Readonly<Record<WorkbookErrorCode, string>>, halfDone: string) =>
  (code: WorkbookErrorCode, params: Readonly<Record<string, string | number>> = {}): string => {
    if (params["restored"] === 0) return halfDone;
    return sentences[code].replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in params ? String(params[name]) : whole,
    );
  };
