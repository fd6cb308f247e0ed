import { sameRule, type Validation, type ValidationRule } from "../../../../core/workbook";

/** What is loaded of an `Excel.DataValidation` for `ruleOf`. */
export const VALIDATION_MEMBERS = "type,rule,prompt,errorAlert";

/** The rule of a loaded validation when it is one that a patch can write, else null. */
export function ruleOf(validation: Excel.DataValidation): ValidationRule | null {
  const { prompt, errorAlert } = validation;
  const words = {
    ...(prompt?.title ? { promptTitle: prompt.title } : {}),
    ...(prompt?.message ? { prompt: prompt.message } : {}),
    ...(errorAlert?.title ? { errorTitle: errorAlert.title } : {}),
    ...(errorAlert?.message ? { error: errorAlert.message } : {}),
  };
  switch (validation.type) {
    case "List": {
      const source = validation.rule.list?.source;
      if (typeof source !== "string" || source.startsWith("=")) return null;
      return { type: "list", items: source.split(",").map((item) => item.trim()), ...words };
    }
    case "WholeNumber": {
      const { operator, formula1 } = validation.rule.wholeNumber ?? {};
      // Excel may give a number back as a formula.
      const minimum = Number(String(formula1 ?? "").replace(/^=/, "") || NaN);
      if (operator !== "GreaterThanOrEqualTo" || !Number.isFinite(minimum)) return null;
      return { type: "wholeNumber", minimum, ...words };
    }
    case "None":
      return words.prompt || words.promptTitle ? { type: "prompt", ...words } : null;
    default:
      return null;
  }
}

/** Validations of single columns, joined to the largest rectangles of one rule. */
export function joinValidations(parts: readonly Validation[]): readonly Validation[] {
  const order = (a: Validation, b: Validation) => a.range.left - b.range.left || a.range.top - b.range.top;
  const joined: Validation[] = [];
  for (const part of [...parts].sort(order)) {
    const above = joined.at(-1);
    const continues =
      above &&
      above.range.left === part.range.left &&
      above.range.bottom + 1 === part.range.top &&
      sameRule(above.rule, part.rule);
    if (continues)
      joined[joined.length - 1] = { ...above, range: { ...above.range, bottom: part.range.bottom } };
    else joined.push(part);
  }
  const wide: Validation[] = [];
  for (const part of joined) {
    const at = wide.findIndex(
      ({ range, rule }) =>
        range.right + 1 === part.range.left &&
        range.top === part.range.top &&
        range.bottom === part.range.bottom &&
        sameRule(rule, part.rule),
    );
    if (at < 0) wide.push(part);
    else wide[at] = { ...wide[at]!, range: { ...wide[at]!.range, right: part.range.right } };
  }
  return wide;
}
