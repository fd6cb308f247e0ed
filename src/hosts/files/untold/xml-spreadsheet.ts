import { printedTexts } from "../xlsx-read/printed";
import { attribute } from "../xml/tree";
import { xmlSpreadsheetLocksStructure } from "../xls/structure-lock";
import { sectionsOf } from "./sections";
import { noRows, type Untold } from "./untold";

/** What a workbook as XML of Excel 2003 says beside its values. */
export function untoldOfXmlSpreadsheet(xml: string): Untold {
  return {
    isStructureLocked: xmlSpreadsheetLocksStructure(xml),
    sheets: [...sectionsOf(xml, "(?:[\\w.-]+:)?Worksheet")].map(({ content }) => ({
      printed: [...sectionsOf(content, "(?:[\\w.-]+:)?(?:Header|Footer)")].flatMap((line) =>
        printedTexts(attribute(line, "Data") ?? ""),
      ),
      struckRows: noRows,
    })),
  };
}
