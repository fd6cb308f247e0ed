import { LIMITS, type ValidationRule, WorkbookError } from "../../../core/workbook";

/** Throws `unsupported` for a list that Excel cannot hold within the rule: it splits on commas and ends at 255 characters. */
export function checkRule(rule: ValidationRule | null): void {
  if (rule?.type !== "list") return;
  const items = rule.items ?? [];
  if (items.some((item) => item.includes(",")) || items.join(",").length > LIMITS.validationList) {
    throw new WorkbookError("unsupported", { member: "DataValidation.list" });
  }
}

/** Queues a rule onto a range, in place of what the range had. */
export function writeRule(range: Excel.Range, rule: ValidationRule | null): void {
  const validation = range.dataValidation;
  validation.clear();
  if (!rule) return;
  if (rule.type === "list") {
    validation.rule = { list: { inCellDropDown: true, source: (rule.items ?? []).join(",") } };
  } else if (rule.type === "wholeNumber") {
    validation.rule = { wholeNumber: { formula1: rule.minimum ?? 0, operator: "GreaterThanOrEqualTo" } };
  }
  validation.ignoreBlanks = true;
  if (rule.prompt || rule.promptTitle) {
    validation.prompt = { showPrompt: true, title: rule.promptTitle ?? "", message: rule.prompt ?? "" };
  }
  if (rule.type !== "prompt") {
    validation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    };
  }
}
