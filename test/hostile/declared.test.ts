import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createFile, readWorkbook } from "../../src/hosts/files";

const value = '<Data ss:Type="Number">1</Data>';
const book = (inside: string) =>
  strToU8(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${inside}</Workbook>`,
  );
const sheet = (rows: string) => book(`<Worksheet ss:Name="A"><Table>${rows}</Table></Worksheet>`);

const office = "urn:oasis:names:tc:opendocument:xmlns";
const cell = (attributes = "") =>
  `<table:table-cell office:value-type="float" office:value="1" ${attributes}><text:p>1</text:p></table:table-cell>`;
function openDocument(rows: string): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="${office}:office:1.0" xmlns:table="${office}:table:1.0" xmlns:text="${office}:text:1.0"><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    "content.xml": strToU8(content),
    "styles.xml": strToU8(`<office:document-styles xmlns:office="${office}:office:1.0"/>`),
    "meta.xml": strToU8(`<office:document-meta xmlns:office="${office}:office:1.0"/>`),
    "META-INF/manifest.xml": strToU8(`<manifest:manifest xmlns:manifest="${office}:manifest:1.0"/>`),
  });
}

const billion = 1_000_000_000;

/** Small files that say to be without end. */
const refused: readonly (readonly [string, Uint8Array, string])[] = [
  ["a row of XML far below", sheet(`<Row ss:Index="${billion}"><Cell>${value}</Cell></Row>`), "too-large"],
  ["a cell of XML far right", sheet(`<Row><Cell ss:Index="${billion}">${value}</Cell></Row>`), "too-large"],
  [
    "a column of XML far right",
    sheet(`<Column ss:Index="${billion}"/><Row><Cell>${value}</Cell></Row>`),
    "too-large",
  ],
  [
    "columns of XML without end",
    sheet(`<Column ss:Span="${billion}"/><Row><Cell>${value}</Cell></Row>`),
    "too-large",
  ],
  [
    "a cell behind one that spans all",
    sheet(`<Row><Cell ss:MergeAcross="${billion}">${value}</Cell><Cell>${value}</Cell></Row>`),
    "too-large",
  ],
  [
    "styles that are made after each other",
    book(
      `<Styles><Style ss:ID="a" ss:Parent="b"/><Style ss:ID="b" ss:Parent="a"/></Styles><Worksheet ss:Name="A"><Table><Row><Cell ss:StyleID="a">${value}</Cell></Row></Table></Worksheet>`,
    ),
    "damaged",
  ],
  [
    "a formula of many arrays",
    sheet(
      `<Row>${`<Cell ss:ArrayRange="RC:R[9]C" ss:Formula="=1">${value}</Cell>`.repeat(100)}</Row>`.repeat(60),
    ),
    "too-slow",
  ],
  [
    "a cell of OpenDocument repeated",
    openDocument(`<table:table-row>${cell(`table:number-columns-repeated="${billion}"`)}</table:table-row>`),
    "too-large",
  ],
  [
    "rows of OpenDocument repeated",
    openDocument(`<table:table-row table:number-rows-repeated="${billion}">${cell()}</table:table-row>`),
    "too-large",
  ],
  [
    "more cells repeated than can be read",
    openDocument(
      `<table:table-row table:number-rows-repeated="1000">${cell('table:number-columns-repeated="16384"')}</table:table-row>`,
    ),
    "too-large",
  ],
  [
    "a row behind the end of a sheet",
    openDocument(
      `<table:table-row table:number-rows-repeated="${billion}"><table:table-cell/></table:table-row><table:table-row>${cell()}</table:table-row>`,
    ),
    "too-large",
  ],
  [
    "rows of a page that fill each other",
    strToU8(`<table>${"<tr><td rowspan=1000>x".repeat(9000)}</table>`),
    "too-large",
  ],
  [
    "cells of a page that span all",
    strToU8(`<table><tr>${"<td colspan=1000>x".repeat(20)}</table>`),
    "too-large",
  ],
  ["empty lines without end", strToU8("\n".repeat(1_100_000)), "too-large"],
  ["values further right than a sheet", strToU8(`${"a,".repeat(17_000)}a`), "too-large"],
];

/** Small files that are odd, and no more than that. */
const read: readonly (readonly [string, Uint8Array])[] = [
  ["the last row of XML", sheet(`<Row ss:Index="1048576"><Cell>${value}</Cell></Row>`)],
  [
    "a merge of XML that leaves the sheet",
    sheet(`<Row><Cell ss:MergeAcross="${billion}" ss:MergeDown="${billion}">${value}</Cell></Row>`),
  ],
  [
    "empty rows and cells of OpenDocument to the end",
    openDocument(
      `<table:table-row>${cell()}</table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
    ),
  ],
  ["delimiters without a value", strToU8(`1\n${",".repeat(100_000)}`)],
  ["one value of many letters", strToU8("a".repeat(100_000))],
];

beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

describe("a file that says to be without end", () => {
  it.each(refused)("is refused: %s", async (_, bytes, reason) => {
    await expect(readWorkbook({ name: "来件.xls", bytes })).rejects.toMatchObject({ reason });
  });

  it.each(read)("is read where it ends: %s", async (_, bytes) => {
    expect((await readWorkbook({ name: "来件.xls", bytes })).sheets).toHaveLength(1);
  });
});

describe("an .xlsx that says the same again and again", () => {
  async function withSheet(change: (xml: string) => string): Promise<Uint8Array> {
    const parts = unzipSync(
      await createFile([
        { kind: "addSheet", sheet: "A" },
        { kind: "setCells", sheet: "A", cells: [{ row: 0, column: 0, value: 1 }] },
      ]),
    );
    const name = "xl/worksheets/sheet1.xml";
    return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) });
  }

  it("has each hidden column once", async () => {
    const cols = `<cols>${'<col min="3" max="16384" hidden="1"/><col min="1" max="1" hidden="1"/>'.repeat(5000)}</cols>`;
    const bytes = await withSheet((xml) => xml.replace("<sheetData", `${cols}<sheetData`));
    const [only] = (await readWorkbook({ name: "a.xlsx", bytes })).sheets;
    expect([only!.hiddenColumns.size, only!.hiddenColumns.has(0), only!.hiddenColumns.has(1)]).toEqual([
      16_383,
      true,
      false,
    ]);
  });

  it("is refused where a long formula stands in many cells", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => {
      const text = i === 0 ? ` ref="A1:A3000">${"A1+".repeat(2600)}1</f>` : "/>";
      return `<row r="${i + 1}"><c r="A${i + 1}"><f t="shared" si="0"${text}<v>1</v></c></row>`;
    });
    const bytes = await withSheet((xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows.join("")}</sheetData>`),
    );
    await expect(readWorkbook({ name: "a.xlsx", bytes })).rejects.toMatchObject({ reason: "too-large" });
  });

  it("is cut where a text is longer than a cell holds", async () => {
    const text = "长".repeat(40_000);
    const bytes = await withSheet((xml) =>
      xml.replace(/<c r="A1"[^]*?<\/c>/, `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`),
    );
    expect((await readWorkbook({ name: "a.xlsx", bytes })).sheets[0]!.rows[0]).toEqual([
      `${"长".repeat(32_766)}…`,
    ]);
  });
});
