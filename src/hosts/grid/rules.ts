import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { IRange, ISheetDataValidationRule } from "@univerjs/core";
import type { ConditionalFormat, RangeRef, Validation } from "../../core/workbook";

const STOP = 1;
const ARROW = 1;

export function univerRange(range: RangeRef): IRange {
  return { startRow: range.top, endRow: range.bottom, startColumn: range.left, endColumn: range.right };
}

export function rangeRef(range: IRange): RangeRef {
  return { top: range.startRow, bottom: range.endRow, left: range.startColumn, right: range.endColumn };
}

/** The rules by which Univer shows dropdowns and refuses entries. */
export function univerValidations(validations: readonly Validation[]): ISheetDataValidationRule[] {
  return validations.map(({ range, rule }, index) => ({
    uid: `v${index}`,
    ranges: [univerRange(range)],
    allowBlank: true,
    showErrorMessage: rule.type !== "prompt",
    errorStyle: STOP,
    ...(rule.errorTitle === undefined ? {} : { errorTitle: rule.errorTitle }),
    ...(rule.error === undefined ? {} : { error: rule.error }),
    ...(rule.prompt === undefined ? {} : { prompt: rule.prompt, showInputMessage: true }),
    ...(rule.promptTitle === undefined ? {} : { promptTitle: rule.promptTitle }),
    ...(rule.type === "list"
      ? { type: "list", formula1: (rule.items ?? []).join(","), showDropDown: true, renderMode: ARROW }
      : rule.type === "wholeNumber"
        ? { type: "whole", operator: "greaterThanOrEqual", formula1: String(rule.minimum ?? 0) }
        : { type: "any" }),
  })) as ISheetDataValidationRule[];
}

/** The rules by which Univer fills cells. */
export function univerConditionalFormats(formats: readonly ConditionalFormat[]): IConditionFormattingRule[] {
  return formats.map(({ range, formula, fill }, index) => ({
    cfId: `c${index}`,
    ranges: [univerRange(range)],
    stopIfTrue: false,
    rule: { type: "highlightCell", subType: "formula", value: `=${formula}`, style: { bg: { rgb: fill } } },
  })) as IConditionFormattingRule[];
}
