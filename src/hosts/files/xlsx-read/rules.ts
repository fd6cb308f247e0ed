import {
  type ConditionalFormat,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  type RangeRef,
  type Validation,
  type ValidationRule,
} from "../../../core/workbook";
import { attribute, child, content, elements, flag, type XmlElement } from "../xml/tree";
import { readColor } from "./looks/colors";

/** The ranges of a `ref` or `sqref`; what is no range inside a sheet is left out. */
export function parseRanges(text: string): RangeRef[] {
  return text
    .split(/\s+/)
    .map((part) => wholeRange(part) ?? parseRange(part))
    .filter(
      (range): range is RangeRef => range !== null && range.bottom < MAX_ROWS && range.right < MAX_COLUMNS,
    );
}

/** `A:C` and `1:3`. */
function wholeRange(text: string): RangeRef | null {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) return parseRange(`${columns[1]}1:${columns[2]}${MAX_ROWS}`);
  const rows = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/.exec(text);
  return rows ? parseRange(`A${rows[1]}:XFD${rows[2]}`) : null;
}

/** The items of a list that stands in the rule itself, `"a,b"`; null for a list taken from cells. */
function inlineItems(formula: string): string[] | null {
  const match = /^"([^]*)"$/.exec(formula.trim());
  return match
    ? match[1]!
        .replaceAll('""', '"')
        .split(",")
        .map((item) => item.trim())
    : null;
}

function texts(el: XmlElement): Pick<ValidationRule, "promptTitle" | "prompt" | "errorTitle" | "error"> {
  const found: Record<string, string> = {};
  for (const name of ["promptTitle", "prompt", "errorTitle", "error"]) {
    const value = attribute(el, name);
    if (value) found[name] = value;
  }
  return found;
}

/** The rule of a `dataValidation` when it is of a kind that a patch can write, else null. */
export function readRule(el: XmlElement): ValidationRule | null {
  const type = attribute(el, "type") ?? "none";
  const formula = content(child(el, "formula1"));
  if (type === "list") {
    const items = inlineItems(formula);
    return items && { type: "list", items, ...texts(el) };
  }
  if (type === "whole") {
    const minimum = Number(formula);
    const isPlain =
      attribute(el, "operator") === "greaterThanOrEqual" && formula.trim() !== "" && Number.isFinite(minimum);
    return isPlain ? { type: "wholeNumber", minimum, ...texts(el) } : null;
  }
  return type === "none" && attribute(el, "prompt") ? { type: "prompt", ...texts(el) } : null;
}

export function readValidations(container: XmlElement): Validation[] {
  return elements(container, "dataValidation").flatMap((el) => {
    const rule = readRule(el);
    return rule ? parseRanges(attribute(el, "sqref") ?? "").map((range) => ({ range, rule })) : [];
  });
}

/** Fills of the differential formats, by their number. */
export function readDxfFills(
  styles: XmlElement | undefined,
  theme: readonly string[],
): (string | undefined)[] {
  return elements(child(styles, "dxfs"), "dxf").map((dxf) => {
    const pattern = child(child(dxf, "fill"), "patternFill");
    return readColor(child(pattern, "bgColor"), theme) ?? readColor(child(pattern, "fgColor"), theme);
  });
}

/** Conditions by formula that fill the cell; other kinds are not listed. */
export function readConditionalFormats(
  container: XmlElement,
  fills: readonly (string | undefined)[],
): ConditionalFormat[] {
  const ranges = parseRanges(attribute(container, "sqref") ?? "");
  return elements(container, "cfRule").flatMap((rule) => {
    const fill = fills[Number(attribute(rule, "dxfId") ?? -1)];
    const formula = content(child(rule, "formula"));
    if (attribute(rule, "type") !== "expression" || fill === undefined || formula === "") return [];
    return ranges.map((range) => ({ range, formula, fill }));
  });
}

/** Whether it takes a password to lift a protection. */
export function hasPasswordIn(protection: XmlElement): boolean {
  return ["password", "hashValue"].some((each) => (attribute(protection, each) ?? "") !== "");
}

export function isProtecting(protection: XmlElement): boolean {
  return flag(protection, "sheet");
}
