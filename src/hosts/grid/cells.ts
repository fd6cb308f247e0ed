import type { ICellData } from "@univerjs/core";
import { type CellValue, isCellError } from "../../core/workbook";

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCE_STRING = 4;

const errorTexts = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** A cell's content as Univer stores it; a text that looks like a number or a formula is forced to stay text. */
export function univerContent(value: CellValue, formula?: string): ICellData {
  const content: ICellData = { v: null, f: formula ?? null, p: null, t: null, custom: null };
  if (value === null || value === undefined || value === "") return content;
  if (typeof value === "number") return { ...content, v: value, t: NUMBER };
  if (typeof value === "boolean") return { ...content, v: value ? 1 : 0, t: BOOLEAN };
  if (isCellError(value)) return { ...content, v: value.error, t: STRING, custom: { error: true } };
  return { ...content, v: value, t: formula === undefined && mistakable(value) ? FORCE_STRING : STRING };
}

function mistakable(text: string): boolean {
  return text.startsWith("=") || (text.trim() !== "" && Number.isFinite(Number(text)));
}

/** The formula of a Univer cell with its `=`, or null. */
export function formulaOf(cell: ICellData): string | null {
  if (!cell.f) return null;
  return cell.f.startsWith("=") ? cell.f : `=${cell.f}`;
}

/** The value of a Univer cell. Univer keeps an error as its text: it is one when a formula or a file gave it. */
export function cellValue(cell: ICellData): CellValue {
  if (cell.p?.body) return richText(cell.p.body.dataStream);
  const { v, t } = cell;
  if (v === null || v === undefined || v === "") return null;
  if (typeof v === "boolean") return v;
  if (t === BOOLEAN) return v === 1 || v === "1" || v === "TRUE";
  if (typeof v === "number") return t === STRING || t === FORCE_STRING ? String(v) : v;
  if (errorTexts.has(v) && (cell.f || cell.custom?.["error"] === true)) return { error: v };
  if (t === NUMBER && v.trim() !== "" && Number.isFinite(Number(v))) return Number(v);
  return v;
}

/** Text of a Univer document: it ends in CR LF and parts its paragraphs by CR. */
function richText(stream: string): CellValue {
  const text = stream.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
  return text === "" ? null : text;
}
