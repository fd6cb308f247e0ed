import { type CellValue, isCellError } from "../../../core/workbook";
import { escapeText } from "../xml/entities";

/** What XML cannot hold, and what would be read as an escape, in OOXML's `_xHHHH_`. */
export function escapeCharacters(text: string): string {
  // eslint-disable-next-line no-control-regex
  if (!/[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udfff]|_x/.test(text)) return text;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(
    // eslint-disable-next-line no-control-regex
    /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

const spaced = /^[\s]|[\s]$|[\n\t]| {2}/;

/** `<t>` with a person's text; white space is kept. */
function textElement(text: string, prefix: string): string {
  const space = spaced.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeText(escapeCharacters(text))}</${prefix}t>`;
}

/** Type attribute and content of a cell. */
export interface CellText {
  readonly type: string | undefined;
  readonly body: string;
}

/** A cell's value, and its formula when it has one, as XML. Text is text whatever it begins with. */
export function cellText(value: CellValue, formula: string | undefined, prefix: string): CellText {
  const f =
    formula === undefined ? "" : `<${prefix}f>${escapeText(escapeCharacters(formula.slice(1)))}</${prefix}f>`;
  const v = (text: string): string => `${f}<${prefix}v>${text}</${prefix}v>`;
  if (value === null || value === "") return { type: undefined, body: f };
  if (typeof value === "number") return { type: undefined, body: v(String(value)) };
  if (typeof value === "boolean") return { type: "b", body: v(value ? "1" : "0") };
  if (isCellError(value)) return { type: "e", body: v(escapeText(value.error)) };
  if (formula !== undefined) return { type: "str", body: v(escapeText(escapeCharacters(value))) };
  return { type: "inlineStr", body: `<${prefix}is>${textElement(value, prefix)}</${prefix}is>` };
}

/** Whether Excel would make something else of a text if a person entered it again: a number, a date, a formula. */
export function needsTextFormat(text: string): boolean {
  return /^(?:[=+\-@]|[0-9][0-9\s.,:/%\-年月日eE]{0,40}$)/.test(text);
}
