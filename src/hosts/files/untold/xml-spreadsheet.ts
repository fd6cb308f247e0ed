import { MAX_ROWS } from "../../../core/workbook";
import { printedTexts } from "../xlsx-read/printed";
import { StruckRows } from "../xlsx-read/struck-rows";
import { attribute } from "../xml/tree";
import { xmlSpreadsheetLocksStructure } from "../xls/structure-lock";
import { type Section, sectionsOf } from "./sections";
import { noRows, type Untold } from "./untold";

const named = (name: string): string => `(?:[\\w.-]+:)?${name}`;
const strikes = /\bStrikeThrough\s*=\s*["']1/;
/** Words of a cell that are struck through by themselves. */
const struckWords = /<(?:[\w.-]+:)?(S|Strike|Del)(?=[\s>])[^<>]*>[^]*?<\/(?:[\w.-]+:)?\1\s*>/gi;

/** Numbers of the styles that strike through; a style says what it has otherwise than its parent. */
function struckStyles(xml: string): ReadonlySet<string> {
  const styles = new Map<string, { readonly parent: string | undefined; readonly strikes: boolean | null }>();
  for (const style of sectionsOf(xml, named("Style"))) {
    const says = /\bStrikeThrough\s*=/.test(style.content) ? strikes.test(style.content) : null;
    styles.set(attribute(style, "ID") ?? "", { parent: attribute(style, "Parent"), strikes: says });
  }
  const isStruck = (id: string | undefined): boolean => {
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.parent) {
      seen.add(at);
      const says = styles.get(at)?.strikes ?? null;
      if (says !== null) return says;
    }
    return false;
  };
  return new Set([...styles.keys()].filter(isStruck));
}

/** Whether a text is struck through word by word, from end to end. */
function areWordsStruck(data: string): boolean {
  const rest = data.replace(struckWords, "");
  return rest.length < data.length && rest.replace(/<[^<>]*>/g, "").trim() === "";
}

/** The rows of which every text is struck through. */
function struckRows(sheet: string, styles: ReadonlySet<string>): ReadonlySet<number> {
  const rows = new StruckRows();
  let row = 0;
  for (const section of sectionsOf(sheet, named("Row"))) {
    const index = Number(attribute(section, "Index"));
    if (index >= 1 && index <= MAX_ROWS) row = index - 1;
    for (const cell of sectionsOf(section.content, named("Cell"))) {
      const [data] = sectionsOf(cell.content, named("Data")) as Iterable<Section>;
      if (!data || data.content === "") continue;
      const style = attribute(cell, "StyleID") ?? attribute(section, "StyleID") ?? "Default";
      const isStruck = styles.has(style) || areWordsStruck(data.content);
      if (isStruck || attribute(data, "Type") === "String") rows.add(row, isStruck);
    }
    row += 1 + (Number(attribute(section, "Span")) || 0);
  }
  rows.end();
  return rows.rows;
}

/** What a workbook as XML of Excel 2003 says beside its values. */
export function untoldOfXmlSpreadsheet(xml: string): Untold {
  const styles = struckStyles(xml);
  const mayBeStruck = styles.size > 0 || new RegExp(struckWords.source, "i").test(xml);
  return {
    isStructureLocked: xmlSpreadsheetLocksStructure(xml),
    sheets: [...sectionsOf(xml, named("Worksheet"))].map(({ content }) => ({
      printed: [...sectionsOf(content, named("(?:Header|Footer)"))].flatMap((line) =>
        printedTexts(attribute(line, "Data") ?? ""),
      ),
      struckRows: mayBeStruck ? struckRows(content, styles) : noRows,
    })),
  };
}
