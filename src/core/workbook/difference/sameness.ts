import { sameRange } from "../ranges";
import { type CellValue, type ConditionalFormat, isCellError, type ValidationRule } from "../snapshot";

/** Whether two values are the same, errors included. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
}

/** Whether two rules say the same. */
export function sameRule(x: ValidationRule, y: ValidationRule): boolean {
  return (
    x === y ||
    (x.type === y.type &&
      x.minimum === y.minimum &&
      x.promptTitle === y.promptTitle &&
      x.prompt === y.prompt &&
      x.errorTitle === y.errorTitle &&
      x.error === y.error &&
      (x.items ?? []).join("\n") === (y.items ?? []).join("\n"))
  );
}

/** Whether two conditional formats are the same rule on the same range. */
export function sameFormat(a: ConditionalFormat, b: ConditionalFormat): boolean {
  return (
    sameRange(a.range, b.range) && a.formula === b.formula && a.fill.toLowerCase() === b.fill.toLowerCase()
  );
}
