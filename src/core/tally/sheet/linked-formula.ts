import { dispositionOf, type Campaign, type DispositionKey } from "../../campaign";
import type { Ledger } from "../../ledger";
import {
  cellAddress,
  columnName,
  isCellError,
  sheetPrefix,
  textOf,
  valueAt,
  type CellValue,
} from "../../workbook";
import { countedSites } from "../figures/from-ledger";
import type { Site } from "../figures/sites";
import type { SitesSource } from "../figures/source";
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

/** The columns whose content makes a row a site: every known one but 序号. */
function siteColumns({ form }: Ledger): number[] {
  const columns = [...form.columns].filter(([key]) => key !== "sequence").map(([, cell]) => cell.column);
  if (form.contactNumber) columns.push(form.contactNumber.column);
  return columns.sort((a, b) => a - b);
}

/** How many rows of the segments have a cell for which `isFilled`; null where a value stops the formula. */
function countRows(
  ledger: Ledger,
  segments: readonly Segment[],
  isFilled: (value: CellValue, row: number, column: number) => boolean | null,
): number | null {
  const columns = siteColumns(ledger);
  let count = 0;
  for (const { first, last } of segments) {
    for (let row = first; row <= Math.min(last, ledger.source.rows.length - 1); row++) {
      const cells = columns.map((column) => isFilled(valueAt(ledger.source, row, column), row, column));
      if (cells.includes(null)) return null;
      if (cells.includes(true)) count++;
    }
  }
  return count;
}

/** Rows whose texts joined are not empty: a formula that shows nothing is nothing, an error value stops it. */
function rowsWithText(ledger: Ledger, segments: readonly Segment[]): Expression {
  const terms = segments.map((segment) => {
    const texts = siteColumns(ledger).map((column) => range(ledger, column, segment));
    return `SUMPRODUCT(--(${texts.join("&")}<>""))`;
  });
  const result = countRows(ledger, segments, (value) => (isCellError(value) ? null : textOf(value) !== ""));
  return { formula: `=${terms.join("+")}`, result };
}

/** Rows with a cell that is not blank: error values are counted, and so are formulas that show nothing. */
function rowsNotBlank(ledger: Ledger, segments: readonly Segment[]): Expression {
  const terms = segments.map((segment) => {
    const blanks = siteColumns(ledger).map((column) => `ISBLANK(${range(ledger, column, segment)})`);
    return `SUMPRODUCT(1-${blanks.join("*")})`;
  });
  const { formulas } = ledger.source;
  const result = countRows(
    ledger,
    segments,
    (value, row, column) => value !== null || (formulas.size > 0 && formulas.has(cellAddress(row, column))),
  );
  return { formula: `=${terms.join("+")}`, result };
}

/** What COUNTIF takes as it stands: no wildcard, comparison or number. */
function isPlainWord(word: string): boolean {
  return word.length <= 60 && !/[*?~"\p{Cc}]|^[=<>]|^\s*[\d.+-]/u.test(word);
}

/** The campaign's words for a disposition, and those that stand for it in this ledger. */
function wordsFor(
  source: SitesSource,
  disposition: DispositionKey,
  campaign: Campaign,
  sites: readonly Site[],
): string[] | null {
  const { word, synonyms } = dispositionOf(campaign, disposition);
  const found = countedSites(sites, source).map(({ rows }) => rows[0]!.cell("disposition")?.raw ?? "");
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
  source: SitesSource,
  value: number,
  { ledger, sites, campaign }: { ledger: Ledger; sites: readonly Site[]; campaign: Campaign },
): string | null {
  const segments = segmentsOf(ledger, sites);
  if (segments.length === 0) return null;
  const column = ledger.form.columns.get("disposition")?.column;
  const { disposition } = source;
  const words = disposition === null ? null : wordsFor(source, disposition, campaign, sites);
  const expressions =
    disposition === null
      ? [rowsWithText(ledger, segments), rowsNotBlank(ledger, segments)]
      : words && column !== undefined
        ? [rowsNaming(words, ledger, column, segments)]
        : [];
  return (
    expressions.find(({ formula, result }) => result === value && formula.length <= longestFormula)
      ?.formula ?? null
  );
}

/** Whether a formula is of the shape that `linkedFormula` makes. */
export function isLinkedFormula(formula: string): boolean {
  return /^=(?:SUMPRODUCT\((?:--\(|1-ISBLANK\()|COUNTIF\()/i.test(formula);
}
