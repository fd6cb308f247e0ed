import {
  type Edit,
  LIMITS,
  type RangeRef,
  rangeAddress,
  sameFormat,
  subtractRange,
  type ValidationRule,
  WorkbookError,
} from "../../../../core/workbook";
import { parseRanges } from "../../xlsx-read/rules";
import {
  attribute,
  child,
  content,
  descendants,
  element,
  elements,
  localName,
  setAttribute,
  setContent,
} from "../../xml/tree";
import type { XmlElement } from "../../xml/tree";
import type { SheetPart } from "../sheet-part";
import type { WorkbookEditor } from "../workbook-editor";

type Of<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;

/** Where a rule applies: an attribute in the sheet's own vocabulary, an element in that of extensions. */
function rangesOf(rule: XmlElement): RangeRef[] {
  return parseRanges(attribute(rule, "sqref") ?? content(child(rule, "sqref")));
}

function setRanges(rule: XmlElement, ranges: readonly RangeRef[]): void {
  const text = ranges.map(rangeAddress).join(" ");
  const el = child(rule, "sqref");
  if (attribute(rule, "sqref") === undefined && el) setContent(el, text);
  else setAttribute(rule, "sqref", text);
}

/** Takes a range out of every validation that reaches into it, those of extensions too. */
function clearRange(sheet: SheetPart, range: RangeRef): void {
  const containers = descendants(sheet.root).filter((el) => localName(el.name) === "dataValidations");
  for (const container of containers) {
    container.children = (container.children ?? []).filter((el) => {
      if (typeof el === "string") return true;
      const before = rangesOf(el);
      const after = before.flatMap((each) => subtractRange(each, range));
      if (after.length > 0 && after.length + before.length > 0) setRanges(el, after);
      return after.length > 0;
    });
    setAttribute(container, "count", elements(container).length);
  }
  // A container of the sheet's own vocabulary must not stay empty.
  const own = sheet.child("dataValidations");
  if (own && elements(own).length === 0) sheet.remove(own);
  dropEmptyExtensions(sheet);
}

function dropEmptyExtensions(sheet: SheetPart): void {
  const extensions = sheet.child("extLst");
  if (!extensions) return;
  extensions.children = (extensions.children ?? []).filter((el) => {
    if (typeof el === "string") return true;
    const inside = elements(el);
    return (
      inside.length !== 1 ||
      localName(inside[0]!.name) !== "dataValidations" ||
      elements(inside[0]).length > 0
    );
  });
  if (elements(extensions).length === 0) sheet.remove(extensions);
}

function listFormula(items: readonly string[]): string {
  const joined = items.join(",");
  // A list splits on every comma, and a longer one makes Excel call the file damaged.
  if (joined.length > LIMITS.validationList || items.some((item) => item.includes(","))) {
    throw new WorkbookError("invalid-patch", { edit: "validate", reason: "list" });
  }
  return `"${joined.replaceAll('"', '""')}"`;
}

function ruleElement(sheet: SheetPart, range: RangeRef, rule: ValidationRule): XmlElement {
  const formula = (text: string): XmlElement => {
    const el = element(`${sheet.prefix}formula1`, {}, []);
    setContent(el, text);
    return el;
  };
  const kinds = {
    list: { type: "list", formula: () => formula(listFormula(rule.items ?? [])) },
    wholeNumber: { type: "whole", formula: () => formula(String(rule.minimum ?? 0)) },
    prompt: { type: undefined, formula: () => null },
  } as const;
  const { type, formula: formulaElement } = kinds[rule.type];
  const first = formulaElement();
  const attributes = {
    type,
    operator: rule.type === "wholeNumber" ? "greaterThanOrEqual" : undefined,
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: rule.type === "prompt" ? undefined : 1,
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref: rangeAddress(range),
  };
  return sheet.element("dataValidation", attributes, first ? [first] : null);
}

/** Gives a range a rule, or none; two rules never overlap. */
export function validate(book: WorkbookEditor, { sheet: name, range, rule }: Of<"validate">): void {
  const sheet = book.editSheet(name);
  clearRange(sheet, range);
  if (!rule) return;
  const container = sheet.ensure("dataValidations");
  (container.children ??= []).push(ruleElement(sheet, range, rule));
  setAttribute(container, "count", elements(container).length);
}

/** Adds a condition behind the others, with the lowest priority. */
export function addConditionalFormat(
  book: WorkbookEditor,
  { sheet: name, format }: Of<"addConditionalFormat">,
): void {
  const sheet = book.editSheet(name);
  const priorities = descendants(sheet.root)
    .filter((el) => localName(el.name) === "cfRule")
    .map((el) => Number(attribute(el, "priority") ?? 0) || 0);
  const formula = sheet.element("formula", {}, []);
  setContent(formula, format.formula);
  const attributes = {
    type: "expression",
    dxfId: book.styles().addFill(format.fill),
    priority: priorities.reduce((highest, each) => Math.max(highest, each), 0) + 1,
  };
  const rule = sheet.element("cfRule", attributes, [formula]);
  sheet.put(sheet.element("conditionalFormatting", { sqref: rangeAddress(format.range) }, [rule]), true);
}

/** Removes every condition that is the one given: its range, its formula and its fill. */
export function removeConditionalFormat(
  book: WorkbookEditor,
  { sheet: name, format }: Of<"removeConditionalFormat">,
  fills: readonly (string | undefined)[],
): void {
  const sheet = book.editSheet(name);
  for (const container of elements(sheet.root, "conditionalFormatting")) {
    const ranges = rangesOf(container);
    const doomed = elements(container, "cfRule").filter((rule) => {
      const fill = fills[Number(attribute(rule, "dxfId") ?? -1)];
      const formula = content(child(rule, "formula"));
      return (
        attribute(rule, "type") === "expression" &&
        fill !== undefined &&
        ranges.some((range) => sameFormat({ range, formula, fill }, format))
      );
    });
    if (doomed.length === 0) continue;
    const others = ranges.filter((range) => rangeAddress(range) !== rangeAddress(format.range));
    // Rules that share the range list with others keep the rest of it.
    if (others.length > 0) {
      const rest = sheet.element(
        "conditionalFormatting",
        { sqref: others.map(rangeAddress).join(" ") },
        doomed,
      );
      sheet.put(rest, true);
    }
    container.children = container.children!.filter((el) => !doomed.includes(el as XmlElement));
    if (elements(container, "cfRule").length === 0) sheet.remove(container);
  }
}
