import type { RangeRef, Validation } from "../../../core/workbook";
import { rangeOn } from "../addresses";
import { joinValidations, ruleOf, VALIDATION_MEMBERS } from "./validation-rules";

interface Question {
  readonly range: RangeRef;
  readonly validation: Excel.DataValidation;
}

const MIXED: ReadonlySet<string> = new Set(["Inconsistent", "MixedCriteria"]);

/** Asks for the rule of every column of the validated ranges: a form's rules run down its columns. */
export function askValidations(sheet: Excel.Worksheet, ranges: readonly RangeRef[]): readonly Question[] {
  return ranges.flatMap((range) => {
    const columns: Question[] = [];
    for (let column = range.left; column <= range.right; column++) {
      columns.push(ask(sheet, { ...range, left: column, right: column }));
    }
    return columns;
  });
}

function ask(sheet: Excel.Worksheet, range: RangeRef): Question {
  return { range, validation: rangeOn(sheet, range).dataValidation.load(VALIDATION_MEMBERS) };
}

/** The validations of a sheet from its answered questions; columns of several rules are halved, one trip a halving. */
export async function collectValidations(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  questions: readonly Question[],
): Promise<readonly Validation[]> {
  const found: Validation[] = [];
  let open = questions;
  while (open.length > 0) {
    const halves: Question[] = [];
    for (const { range, validation } of open) {
      if (MIXED.has(validation.type) && range.top < range.bottom) {
        const middle = Math.floor((range.top + range.bottom) / 2);
        halves.push(ask(sheet, { ...range, bottom: middle }), ask(sheet, { ...range, top: middle + 1 }));
        continue;
      }
      const rule = ruleOf(validation);
      if (rule) found.push({ range, rule });
    }
    if (halves.length > 0) await context.sync();
    open = halves;
  }
  return joinValidations(found);
}
