import type { Campaign } from "../../campaign";
import type { Ledger } from "../../ledger";
import { columnName, isCellError, sheetPrefix, textOf, valueAt, type CellValue } from "../../workbook";
import { countedSites, type LedgerFigure } from "../figures/from-ledger";
import type { Site } from "../figures/sites";
import { segmentsOf, type Segment } from "./segments";

const longestFormula = 4000;
const mostWords = 20;

function range(ledger: Ledger, column: number, { first, last }: Segment): string {
  const letters = columnName(column);
  return `${sheetPrefix(ledger.sheet)}!$${letters}$${first + 1}:$${letters}$${last + 1}`;
}

function valuesOf(ledger: Ledger, column: number, { first, last }: Segment): CellValue[] {
  const values: CellValue[] = [];
  const end = Math.min(last, ledger.source.rows.length - 1);
  for (let row = first; row <= end; row++) values.push(valueAt(ledger.source, row, column));
  return values;
}

interface Expression {
  readonly formula: string;
  /** What a spreadsheet program makes of it; null where that would be an error. */
  readonly result: number | null;
}

/** Rows with anything in a known column other than 序号. */
function filledRows(ledger: Ledger, segments: readonly Segment[]): Expression {
  const { columns, contactNumber } = ledger.form;
  const known = [...columns].filter(([key]) => key !== "sequence").map(([, cell]) => cell.column);
  if (contactNumber) known.push(contactNumber.column);
  known.sort((a, b) => a - b);
  const terms = segments.map(
    (segment) => `SUMPRODUCT(--(${known.map((column) => range(ledger, column, segment)).join("&")}<>""))`,
  );
  let result: number | null = 0;
  for (const segment of segments) {
    const cells = known.map((column) => valuesOf(ledger, column, segment));
    if (cells.some((column) => column.some(isCellError))) result = null;
    const isFilled = (row: number) => cells.some((column) => textOf(column[row] ?? null) !== "");
    const rows = cells[0]?.map((_, row) => row) ?? [];
    if (result !== null) result += rows.filter(isFilled).length;
  }
  return { formula: `=${terms.join("+")}`, result };
}

/** What COUNTIF takes as it stands: no wildcard, comparison or number. */
function isPlainWord(word: string): boolean {
  return word.length <= 60 && !/[*?~"\p{Cc}]|^[=<>]|^\s*[\d.+-]/u.test(word);
}

/** The campaign's words for a disposition, and those that stand for it in this ledger. */
function wordsFor(key: LedgerFigure, campaign: Campaign, sites: readonly Site[]): string[] | null {
  const disposition = key === "relocations" ? "relocation" : "rectification";
  const { word, synonyms } = campaign.dispositions.find((each) => each.key === disposition)!;
  const found = countedSites(sites, key).map(({ rows }) => rows[0]!.cell("disposition")?.raw ?? "");
  const words = [...new Set([word, ...synonyms, ...found])].filter(Boolean);
  return words.length <= mostWords && words.every(isPlainWord) ? words : null;
}

/** Rows whose disposition is one of the words. */
function rowsNaming(
  words: readonly string[],
  ledger: Ledger,
  column: number,
  segments: readonly Segment[],
): Expression {
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  const terms = segments.flatMap((segment) =>
    words.map((word) => `COUNTIF(${range(ledger, column, segment)},"${word}")`),
  );
  const result = segments
    .flatMap((segment) => valuesOf(ledger, column, segment))
    .filter((value) => typeof value === "string" && wanted.has(value.toLowerCase())).length;
  return { formula: `=${terms.join("+")}`, result };
}

/**
 * A formula over the ledger's columns that is the count exactly as the ledger stands, in any spreadsheet
 * program; null where the ledger cannot be put that way (error values, merged dispositions, cells of blanks).
 */
export function linkedFormula(
  key: LedgerFigure,
  value: number,
  { ledger, sites, campaign }: { ledger: Ledger; sites: readonly Site[]; campaign: Campaign },
): string | null {
  const segments = segmentsOf(ledger, sites);
  if (segments.length === 0) return null;
  const column = ledger.form.columns.get("disposition")?.column;
  let expression: Expression;
  if (key === "sitesFound") expression = filledRows(ledger, segments);
  else {
    const words = wordsFor(key, campaign, sites);
    if (!words || column === undefined) return null;
    expression = rowsNaming(words, ledger, column, segments);
  }
  const { formula, result } = expression;
  return result === value && formula.length <= longestFormula ? formula : null;
}

/** Whether a formula is of the shape that `linkedFormula` makes. */
export function isLinkedFormula(formula: string | null): boolean {
  return formula !== null && /^=(?:SUMPRODUCT\(--\(|COUNTIF\()/i.test(formula);
}
