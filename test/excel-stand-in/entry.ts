import type { CellEdit, CellValue } from "../../src/core/workbook";

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);
const DATE = /^([0-9]{4})([-/年.])([0-9]{1,2})[-/月.]([0-9]{1,2})日?$/;
const SHORT_DATE = /^([0-9]{1,2})[-/月]([0-9]{1,2})日?$/;
const TIME = /^[0-9]{1,2}:[0-9]{2}$/;

function serial(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}

/** What Excel makes of a text that is entered into a cell: a number, date, formula, error or text. */
export function parseEntry(input: unknown, isTextCell: boolean): Pick<CellEdit, "value" | "formula"> {
  if (typeof input !== "string") {
    return { value: isTextCell && typeof input !== "boolean" ? String(input) : (input as CellValue) };
  }
  if (input === "") return { value: null };
  if (isTextCell) return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  const trimmed = input.trim();
  if (/^[=]/.test(trimmed) && trimmed.length > 1) return { value: null, formula: trimmed };
  if (/^[+-]/.test(trimmed) && trimmed.length > 1 && Number.isNaN(Number(trimmed))) {
    return { value: null, formula: `=${trimmed.replace(/^\+/, "")}` };
  }
  if (ERRORS.has(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  return { value: parseNumber(trimmed) ?? input };
}

function parseNumber(text: string): number | null {
  const plain = text.replace(/^[¥￥$]/, "").replaceAll(",", "");
  if (/^\([0-9.]+\)$/.test(plain)) return -Number(plain.slice(1, -1));
  if (/^[0-9.]+%$/.test(plain)) return Number(plain.slice(0, -1)) / 100;
  if (plain !== "" && /^[-+]?[0-9]*\.?[0-9]+(?:e[-+]?[0-9]+)?$/i.test(plain)) return Number(plain);
  const date = DATE.exec(text);
  if (date) return serial(Number(date[1]), Number(date[3]), Number(date[4]));
  const short = SHORT_DATE.exec(text);
  if (short && Number(short[1]) <= 12 && Number(short[2]) <= 31)
    return serial(2019, Number(short[1]), Number(short[2]));
  if (TIME.test(text)) return (Number(text.split(":")[0]) * 60 + Number(text.split(":")[1])) / 1440;
  return null;
}
