import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { utils, write } from "@e965/xlsx";
import { readWorkbook } from "../../../src/hosts/files";
import { untoldOfXmlSpreadsheet } from "../../../src/hosts/files/untold/xml-spreadsheet";
import { untoldOfStream } from "../../../src/hosts/files/untold/stream";
import { sectionsOf } from "../../../src/hosts/files/untold/sections";
import { partedWords } from "../../../src/hosts/files/untold/words";

const printed = ["填报单位：下灶村", "填报时间：2019年11月20日", "第页"];
const header = "&L填报单位：下灶村&R填报时间：2019年11月20日";
const footer = "&C第&P页";
const rows = [
  ["序号", "名称"],
  [1, "旺顺"],
  [2, "兴达"],
];

type Kind = "biff8" | "ods" | "xlsb" | "xlml";
function byLibrary(bookType: Kind): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "清单");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

const u16 = (...values: number[]) => values.flatMap((value) => [value & 255, value >> 8]);
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
const utf16 = (text: string) => [...text].flatMap((char) => u16(char.charCodeAt(0)));
const wide = (text: string) => [...u32(text.length), ...utf16(text)];

const record = (type: number, data: readonly number[]) => [...u16(type, data.length), ...data];

/** A workbook stream: one plain font and one that strikes through, a look of each, and one sheet. */
function stream(version: number, textOf: (text: string) => readonly number[], codePage = 1200): Uint8Array {
  const font = (flags: number) => record(0x31, [...u16(220, flags), ...Array<number>(12).fill(0)]);
  const look = (number: number) => record(0xe0, [...u16(number), ...Array<number>(18).fill(0)]);
  const cell = (row: number, column: number, as: number, text: string) =>
    record(0x0204, [...u16(row, column, as), ...textOf(text)]);
  const number = (row: number, as: number) =>
    record(0x0203, [...u16(row, 0, as), ...Array<number>(8).fill(0)]);
  const globals = (at: number) => [
    ...record(0x0809, u16(version, 0x0005, 0, 0)),
    ...record(0x42, u16(codePage)),
    ...[0, 0, 0, 0, 8].flatMap(font),
    ...[0, 5].flatMap(look),
    ...record(0x12, u16(1)),
    ...record(0x85, [...u32(at), ...u16(0), 1, 0, 65]),
    ...record(0x0a, []),
  ];
  const sheet = [
    ...record(0x0809, u16(version, 0x0010, 0, 0)),
    ...record(0x14, textOf(header)),
    ...record(0x15, textOf(footer)),
    // A chart within the sheet, with a header of its own.
    ...record(0x0809, u16(version, 0x0020, 0, 0)),
    ...record(0x14, textOf("&C图")),
    ...record(0x0a, []),
    ...[cell(0, 0, 0, "序号"), cell(0, 1, 1, "名称")].flat(),
    ...[number(1, 0), cell(1, 1, 1, "旺顺")].flat(),
    ...[number(2, 1), cell(2, 1, 0, "兴达")].flat(),
    ...record(0x0a, []),
  ];
  return Uint8Array.from([...globals(globals(0).length), ...sheet]);
}

describe("what a workbook stream says beside its values", () => {
  const unicode = (text: string) => [...u16(text.length), 1, ...utf16(text)];
  it("is printed around each page, and struck through where every text of a row is", () => {
    expect(untoldOfStream(stream(0x0600, unicode))).toEqual({
      isStructureLocked: true,
      sheets: [{ printed, struckRows: new Set([1]) }],
    });
  });

  it("is in the code page of its country in older files", () => {
    // 单 and 村 in GBK.
    const older = () => [4, 0xb5, 0xa5, 0xb4, 0xe5];
    expect(untoldOfStream(stream(0x0500, older, 936)).sheets[0]!.printed).toEqual(["单村", "单村"]);
  });

  it("is nothing where it is cut off, wherever that is", () => {
    const whole = stream(0x0600, unicode);
    for (let length = 0; length < whole.length; length += 7)
      expect(() => untoldOfStream(whole.slice(0, length))).not.toThrow();
  });
});

function ods(): Uint8Array {
  const parts = unzipSync(byLibrary("ods"));
  const page = (display: string, text: string) => `<style:header${display}>${text}</style:header>`;
  const styles =
    '<office:document-styles><office:master-styles><style:master-page style:name="清">' +
    page(
      "",
      "<style:region-left><text:p>填报单位：<text:span>下灶村</text:span></text:p></style:region-left>" +
        "<style:region-right><text:p>填报时间：2019年11月20日</text:p></style:region-right>",
    ) +
    '<style:header-left style:display="false"><text:p>不印</text:p></style:header-left>' +
    "<style:footer><text:p>第<text:page-number>1</text:page-number>页</text:p></style:footer>" +
    "</style:master-page></office:master-styles></office:document-styles>";
  const automatic =
    '<style:style style:name="t" style:family="table" style:master-page-name="清"/>' +
    '<style:style style:name="x" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>';
  const content = strFromU8(parts["content.xml"]!)
    .replace(/<office:automatic-styles>/, `$&${automatic}`)
    .replace(
      /<table:table [^>]*>/,
      (tag) => `${tag.replace(/ table:style-name="[^"]*"/, "").slice(0, -1)} table:style-name="t">`,
    )
    .replace(
      /<table:table-cell([^>]*)>(?=<text:p>旺顺)/,
      (_, rest: string) =>
        `<table:table-cell${rest.replace(/ table:style-name="[^"]*"/, "")} table:style-name="x">`,
    );
  return zipSync({ ...parts, "content.xml": strToU8(content), "styles.xml": strToU8(styles) });
}

function xlsb(): Uint8Array {
  const parts = unzipSync(byLibrary("xlsb"));
  const two = (type: number, data: readonly number[]) => [
    (type & 127) | 128,
    type >> 7,
    (data.length & 127) | 128,
    data.length >> 7,
    ...data,
  ];
  const none = u32(0xffffffff);
  const lines = two(479, [...u16(0), ...wide(header), ...wide(footer), ...none, ...none, ...none, ...none]);
  const lock = two(534, [...u16(0, 0, 1)]);
  const put = (part: string, added: readonly number[]) => {
    const bytes = parts[part]!;
    // Behind the record that begins the part.
    parts[part] = Uint8Array.from([...bytes.slice(0, 3), ...added, ...bytes.slice(3)]);
  };
  put("xl/workbook.bin", lock);
  put("xl/worksheets/sheet1.bin", lines);
  return zipSync(parts);
}

function xmlSpreadsheet(): Uint8Array {
  const setup = (kind: string, data: string) => `<${kind} x:Data="${data.replaceAll("&", "&amp;")}"/>`;
  const options = `<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><PageSetup>${setup("Header", header)}${setup("Footer", footer)}</PageSetup></WorksheetOptions>`;
  const xml = new TextDecoder().decode(byLibrary("xlml"));
  return strToU8(
    xml
      .replace(/<WorksheetOptions[^]*?<\/WorksheetOptions>/, "")
      .replace("</Worksheet>", `${options}</Worksheet>`),
  );
}

describe("a workbook of another kind", () => {
  it.each<[string, () => Uint8Array, object]>([
    ["a.ods", ods, { struckRows: new Set([1]) }],
    ["a.xlsb", xlsb, {}],
    ["a.xls", xmlSpreadsheet, {}],
  ])("says what is printed around its pages: %s", async (name, make, more) => {
    const { sheets } = await readWorkbook({ name, bytes: make() });
    expect(sheets).toMatchObject([{ name: "清单", rows, printed, ...more }]);
  });

  it("says that its structure is locked: .xlsb", async () => {
    expect(await readWorkbook({ name: "a.xlsb", bytes: xlsb() })).toHaveProperty("isStructureLocked", true);
    expect(await readWorkbook({ name: "a.xlsb", bytes: byLibrary("xlsb") })).not.toHaveProperty(
      "isStructureLocked",
    );
  });
});

describe("a row of a workbook as XML of Excel 2003", () => {
  const cell = (text: string, style = "", type = "String") =>
    `<Cell${style && ` ss:StyleID="${style}"`}><Data ss:Type="${type}">${text}</Data></Cell>`;
  const styles =
    '<Style ss:ID="Default"/><Style ss:ID="x"><Font ss:StrikeThrough="1"/></Style>' +
    '<Style ss:ID="bold" ss:Parent="x"><Font ss:Bold="1"/></Style>' +
    '<Style ss:ID="not" ss:Parent="x"><Font ss:StrikeThrough="0"/></Style>' +
    '<Style ss:ID="loop" ss:Parent="loop"/>';
  it.each<readonly [string, string, readonly number[]]>([
    ["by its cells", `<Row>${cell("旺顺", "x")}${cell("中路", "x")}</Row>`, [0]],
    ["but for one cell", `<Row>${cell("旺顺", "x")}${cell("中路")}</Row>`, []],
    ["beside a number that is not", `<Row>${cell("1", "", "Number")}${cell("旺顺", "x")}</Row>`, [0]],
    ["by a style that another hands down", `<Row>${cell("旺顺", "bold")}</Row>`, [0]],
    ["by no style that takes it back", `<Row>${cell("旺顺", "not")}</Row>`, []],
    ["by the style of the row", `<Row ss:StyleID="x">${cell("旺顺")}${cell("中路")}</Row>`, [0]],
    ["but for a cell of a style of its own", `<Row ss:StyleID="x">${cell("旺顺", "not")}</Row>`, []],
    ["word by word", `<Row>${cell('<S xmlns="h">旺</S><Font><S>顺</S></Font>')}</Row>`, [0]],
    ["in part only", `<Row>${cell("<S>旺</S>顺")}</Row>`, []],
    ["at its own place", `<Row ss:Index="5">${cell("旺", "x")}</Row><Row>${cell("顺", "x")}</Row>`, [4, 5]],
    ["behind rows said once", `<Row ss:Span="2"/><Row>${cell("旺顺", "x")}</Row>`, [3]],
    ["beside empty cells", `<Row><Cell/>${cell("旺顺", "x")}<Cell ss:StyleID="x"/></Row>`, [0]],
    ["by a style that goes round", `<Row>${cell("旺顺", "loop")}</Row>`, []],
  ])("is struck through %s", (_, rows, struck) => {
    const xml = `<Workbook><Styles>${styles}</Styles><Worksheet><Table>${rows}</Table></Worksheet></Workbook>`;
    expect([...untoldOfXmlSpreadsheet(xml).sheets[0]!.struckRows]).toEqual(struck);
  });
});

it("finds the elements of a name, and is not slowed by those that never end", () => {
  expect([...sectionsOf('<p a="1">x<q/></p><p/><pp>y</pp><p>z', "p")]).toEqual([
    { attributes: ' a="1"', content: "x<q/>" },
    { attributes: "", content: "" },
  ]);
  expect([...sectionsOf("<p ".repeat(200_000), "p")]).toEqual([]);
  expect([...sectionsOf("<p>".repeat(200_000), "p")]).toEqual([]);
});

describe("cells and rows that show less than they hold", () => {
  it("are told of an OpenDocument: hidden rows, and words struck through", async () => {
    const style = (name: string, line: string) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties style:text-line-through-type="${line}"/></style:style>`;
    const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;
    const parts = unzipSync(byLibrary("ods"));
    const content = strFromU8(parts["content.xml"]!)
      .replace("<office:automatic-styles>", `$&${style("S", "single")}${style("P", "none")}`)
      .replace("旺顺", `${span("S", "旺<text:s/>旧")}${span("P", "旺")}顺`)
      .replace("兴达", span("S", "兴达"))
      .replace(
        /<table:table-row(?=[^<]*<table:table-cell[^<]*office:value="2")/,
        '$& table:visibility="collapse"',
      );
    const bytes = zipSync({ ...parts, "content.xml": strToU8(content) });
    const [sheet] = (await readWorkbook({ name: "a.ods", bytes })).sheets;
    expect(sheet!.rows.slice(1)).toEqual([
      [1, "旺顺"],
      [2, "兴达"],
    ]);
    expect(sheet!.struckWords).toEqual(new Map([["B2", "旺 旧"]]));
    expect([sheet!.hiddenRows, sheet!.struckRows]).toEqual([new Set([2]), new Set([2])]);
  });

  it("are told of a workbook in XML: words struck through, wherever their cell stands", async () => {
    const name = "urn:schemas-microsoft-com:office:spreadsheet";
    const data = '<Data ss:Type="String"><S xmlns="x">旧&amp;</S><Font>旺顺</Font></Data>';
    const cells = `<Cell><Data ss:Type="String">甲</Data></Cell><Cell ss:Index="5">${data}</Cell><Cell>${data}</Cell>`;
    const xml = `<Workbook xmlns="${name}" xmlns:ss="${name}"><Worksheet ss:Name="甲"><Table><Row ss:Index="2">${cells}</Row></Table></Worksheet></Workbook>`;
    const [sheet] = (await readWorkbook({ name: "a.xml", bytes: strToU8(xml) })).sheets;
    expect([sheet!.rows[1]![4], sheet!.rows[1]![5]]).toEqual(["旺顺", "旺顺"]);
    expect(sheet!.struckWords).toEqual(
      new Map([
        ["E2", "旧&"],
        ["F2", "旧&"],
      ]),
    );
  });

  it("are found in no more time, however many stretches begin that never end", () => {
    const cell = `<text:span text:style-name="S">甲`.repeat(200_000);
    expect(partedWords(cell, "text:span").kept).toBe("");
  });
});
