import { zipSync, strToU8 } from "fflate";
import { columnName, type CellValue } from "../../src/core/workbook";
import { ledgerSheet } from "./ledger";
import { villageSites } from "./village-sites";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const fixed: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets><sheet name="清单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml":
    `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
};

/** A ledger as Excel saves it: shared strings, styled cells, row spans and heights. `unit` fills 填报单位. */
export function officeFile(rowCount: number, unit: string, date: string, seed = 1): Uint8Array {
  const sites = villageSites(rowCount, seed).map((site) => ({
    ...site,
    address: String(site.address).replace("下灶村", unit),
  }));
  const { rows } = ledgerSheet(sites, { unit, reportDate: date });
  const strings = new Map<string, number>();
  let uses = 0;
  const cell = (value: CellValue, row: number, column: number): string => {
    const open = `<c r="${columnName(column)}${row + 1}" s="1"`;
    if (value === null) return `${open}/>`;
    if (typeof value === "number") return `${open}><v>${value}</v></c>`;
    uses++;
    const text = String(value);
    let index = strings.get(text);
    if (index === undefined) strings.set(text, (index = strings.size));
    return `${open} t="s"><v>${index}</v></c>`;
  };
  const lines = rows.map(
    (values, row) =>
      `<row r="${row + 1}" spans="1:10" ht="48" customHeight="1">${values!.map((value, column) => cell(value, row, column)).join("")}</row>`,
  );
  const sheet =
    `<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1:J${rows.length}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="14.4"/><cols><col min="1" max="10" width="18" customWidth="1"/></cols><sheetData>${lines.join("")}</sheetData>` +
    '<mergeCells count="1"><mergeCell ref="A1:J1"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
  const table =
    `<sst xmlns="${main}" count="${uses}" uniqueCount="${strings.size}">` +
    `${[...strings.keys()].map((text) => `<si><t>${text}</t><phoneticPr fontId="1" type="noConversion"/></si>`).join("")}</sst>`;
  const parts = { ...fixed, "xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": table };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(declaration + text)])),
    { level: 6 },
  );
}
