import { descendants, type XmlElement } from "../xml/tree";

const names = new Set(["formula", "formula1", "formula2", "f"]);

/** Whether an element round the cells holds a formula: of a validation, a conditional format or a small chart. */
export function isRuleFormula({ name }: XmlElement): boolean {
  return names.has(name.slice(name.indexOf(":") + 1));
}

/** Whether there is one in a sheet. */
export function hasRuleFormulas(root: XmlElement): boolean {
  return descendants(root).some(isRuleFormula);
}

/** A formula of a rule in the text of a sheet. */
export const ruleFormula = /<(?:[A-Za-z0-9_]+:)?formula[12]?[\s>]/;
