import { cellAddress } from "../../../core/workbook";
import { decodeEntities } from "../xml/entities";
import { attribute } from "../xml/tree";
import { openDocumentLocksStructure } from "../xls/structure-lock";
import { StruckRows } from "../xlsx-read/looks/struck-rows";
import { sectionsOf } from "./sections";
import { noRows, type Untold, type UntoldOfSheet, type Words } from "./untold";
import { partedWords } from "./words";

/** Rows that are said once and stand so often; more of them hold nothing. */
const mostRepeated = 1000;
const line = "style:(?:header|footer)(?:-left|-first)?";
/** A page number, a day, the name of the file: no words of the person's. */
const field = /<text:(?!p\b|span\b|s\b|a\b|tab\b|line-break\b)([\w-]+)[^<>]*(?:\/>|>[^<]*<\/text:\1>)/g;

interface Style {
  readonly masterPage: string | undefined;
  readonly isStruck: boolean;
}

function stylesOf(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  for (const section of sectionsOf(xml, "style:style")) {
    const line = /text-line-through-(?:style|type)\s*=\s*["']([^"']*)/.exec(section.content)?.[1] ?? "none";
    styles.set(attribute(section, "name") ?? "", {
      masterPage: attribute(section, "master-page-name"),
      isStruck: line !== "none",
    });
  }
  return styles;
}

/** The texts of a header or footer, paragraph by paragraph. */
function textsOf(xml: string): string[] {
  return [...sectionsOf(xml, "text:p")]
    .map(({ content }) =>
      decodeEntities(
        content
          .replace(field, "")
          .replace(/<text:(?:s|tab|line-break)(?![\w-])[^<>]*>/g, " ")
          .replace(/<[^<>]*>/g, ""),
      ).trim(),
    )
    .filter((text) => text !== "");
}

/** What each kind of page has above and below. */
function pagesOf(styles: string): Map<string, readonly string[]> {
  const pages = new Map<string, readonly string[]>();
  for (const page of sectionsOf(styles, "style:master-page")) {
    const texts = [...sectionsOf(page.content, line)].flatMap(({ attributes, content }) =>
      /display\s*=\s*["']false["']/.test(attributes) ? [] : textsOf(content),
    );
    pages.set(attribute(page, "name") ?? "", [...new Set(texts)]);
  }
  return pages;
}

/** Rows that are hidden or of which every text is struck through, and cells of which some words are. */
function unlikeOthers(
  table: string,
  styles: ReadonlyMap<string, Style>,
): Pick<UntoldOfSheet, "struckRows" | "hiddenRows" | "words"> {
  const isStruck = (name: string | undefined) => styles.get(name ?? "")?.isStruck ?? false;
  const found = new Set<number>();
  const hiddenRows = new Set<number>();
  const words = new Map<string, Words>();
  let row = 0;
  for (const section of sectionsOf(table, "table:table-row")) {
    const repeated = Math.max(1, Number(attribute(section, "number-rows-repeated") ?? 1) || 1);
    const own = Array.from({ length: Math.min(repeated, mostRepeated) }, (_, i) => row + i);
    const rows = new StruckRows();
    let column = 0;
    for (const cell of sectionsOf(section.content, "table:(?:covered-)?table-cell")) {
      const at = column;
      column += Math.max(1, Number(attribute(cell, "number-columns-repeated") ?? 1) || 1);
      const type = attribute(cell, "value-type");
      if (type === undefined) continue;
      const parted = partedWords(cell.content, "text:span", (attributes) =>
        isStruck(attribute({ attributes }, "style-name")),
      );
      const struck =
        isStruck(attribute(cell, "style-name") ?? attribute(section, "default-cell-style-name")) ||
        (parted.kept === "" && parted.struck !== "");
      if (struck || type === "string") rows.add(row, struck);
      if (!struck && parted.struck !== "") for (const each of own) words.set(cellAddress(each, at), parted);
    }
    rows.end();
    if (rows.rows.size > 0) for (const each of own) found.add(each);
    if (/^(?:collapse|filter)$/.test(attribute(section, "visibility") ?? ""))
      for (const each of own) hiddenRows.add(each);
    row += repeated;
  }
  return { struckRows: found, hiddenRows, words };
}

/** What an OpenDocument says beside its values, by its contents and the styles beside them. */
export function untoldOfOpenDocument(content: string, styles: string): Untold {
  const body = content.search(/<office:body\b/);
  const ofTables = stylesOf(body < 0 ? "" : content.slice(0, body));
  const pages = pagesOf(styles);
  const isPlain =
    ![...ofTables.values()].some((style) => style.isStruck) && !/table:visibility/.test(content);
  const tables = [...sectionsOf(content, "table:table")];
  return {
    isStructureLocked: openDocumentLocksStructure(content),
    sheets: tables.map((table) => {
      const style = ofTables.get(attribute(table, "style-name") ?? "");
      return {
        printed: pages.get(style?.masterPage ?? "Default") ?? [],
        ...(isPlain ? { struckRows: noRows } : unlikeOthers(table.content, ofTables)),
      };
    }),
  };
}
