import { cellAddress, MAX_ROWS } from "../../../core/workbook";
import { printedTexts } from "../xlsx-read/printed";
import { StruckRows } from "../xlsx-read/looks/struck-rows";
import { attribute } from "../xml/tree";
import { xmlSpreadsheetLocksStructure } from "../xls/structure-lock";
import { type Section, sectionsOf } from "./sections";
import { noRows, type Untold, type UntoldOfSheet, type Words } from "./untold";
import { partedWords } from "./words";

const named = (name: string): string => `(?:[\\w.-]+:)?${name}`;
const strikes = /\bStrikeThrough\s*=\s*["']1/;
/** What holds words of a cell that are struck through by themselves. */
const striking = named("(?:S|Strike|Del)");

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

/** The rows of which every text is struck through, and cells of which some words are. */
function struck(sheet: string, styles: ReadonlySet<string>): Pick<UntoldOfSheet, "struckRows" | "words"> {
  const rows = new StruckRows();
  const words = new Map<string, Words>();
  let row = 0;
  for (const section of sectionsOf(sheet, named("Row"))) {
    const index = Number(attribute(section, "Index"));
    if (index >= 1 && index <= MAX_ROWS) row = index - 1;
    let column = 0;
    for (const cell of sectionsOf(section.content, named("Cell"))) {
      const place = Number(attribute(cell, "Index"));
      const at = place >= 1 ? place - 1 : column;
      column = at + 1 + (Number(attribute(cell, "MergeAcross")) || 0);
      const [data] = sectionsOf(cell.content, named("Data")) as Iterable<Section>;
      if (!data || data.content === "") continue;
      const style = attribute(cell, "StyleID") ?? attribute(section, "StyleID") ?? "Default";
      const parted = partedWords(data.content, striking);
      const isStruck = styles.has(style) || (parted.kept === "" && parted.struck !== "");
      if (!isStruck && parted.struck !== "") words.set(cellAddress(row, at), parted);
      if (isStruck || attribute(data, "Type") === "String") rows.add(row, isStruck);
    }
    row += 1 + (Number(attribute(section, "Span")) || 0);
  }
  rows.end();
  return { struckRows: rows.rows, words };
}

/** What a workbook as XML of Excel 2003 says beside its values. */
export function untoldOfXmlSpreadsheet(xml: string): Untold {
  const styles = struckStyles(xml);
  const mayBeStruck = styles.size > 0 || new RegExp(`<${striking}[\\s>]`, "i").test(xml);
  return {
    isStructureLocked: xmlSpreadsheetLocksStructure(xml),
    sheets: [...sectionsOf(xml, named("Worksheet"))].map(({ content }) => ({
      printed: [...sectionsOf(content, named("(?:Header|Footer)"))].flatMap((line) =>
        printedTexts(attribute(line, "Data") ?? ""),
      ),
      ...(mayBeStruck ? struck(content, styles) : { struckRows: noRows }),
    })),
  };
}
