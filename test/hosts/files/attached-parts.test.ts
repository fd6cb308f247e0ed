import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { attachedRows, rangeAddress, setCell, type Edit, type Patch } from "../../../src/core/workbook";
import { createFile, patchFile, readWorkbook } from "../../../src/hosts/files";

const SHEET = "清单";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

interface Part {
  readonly name: string;
  /** Last word of its relationship's type. */
  readonly type: string;
  readonly text: string;
}

/** Ten rows of one value, and parts that belong to the sheet. */
async function fileWith(...added: readonly Part[]): Promise<Uint8Array> {
  const cells = Array.from({ length: 10 }, (_, row) => ({ row, column: 0, value: row + 1 }));
  const parts = unzipSync(
    await createFile([
      { kind: "addSheet", sheet: SHEET },
      { kind: "setCells", sheet: SHEET, cells },
    ]),
  );
  const links = added.map(
    ({ name, type }, i) => `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="/${name}"/>`,
  );
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`,
  );
  for (const { name, text } of added) parts[name] = strToU8(text);
  return zipSync(parts);
}

const read = async (bytes: Uint8Array) =>
  (await readWorkbook({ name: "清单.xlsx", bytes })).sheets[0]!.attached;
const patched = (bytes: Uint8Array, patch: Patch, byHand = false) =>
  patchFile({ name: "清单.xlsx", bytes }, patch, { overProtection: byHand });
const rows = (kind: "insertRows" | "deleteRows", row: number): Edit => ({
  kind,
  sheet: SHEET,
  row,
  count: 1,
});

const corner = (name: string, row: number, offset: number) =>
  `<xdr:${name}><xdr:col>1</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:${name}>`;
const drawing = (anchors: string): Part => ({
  name: "xl/drawings/drawing1.xml",
  type: "drawing",
  text: `<xdr:wsDr xmlns:xdr="${drawingSpace}">${anchors}</xdr:wsDr>`,
});

describe("a picture", () => {
  const twoCell = `<xdr:twoCellAnchor>${corner("from", 2, 9)}${corner("to", 4, 9)}</xdr:twoCellAnchor>`;
  const onTheEdge = `<xdr:twoCellAnchor>${corner("from", 2, 0)}${corner("to", 4, 0)}</xdr:twoCellAnchor>`;
  const oneCell = `<xdr:oneCellAnchor>${corner("from", 6, 0)}<xdr:ext cx="100" cy="200000"/></xdr:oneCellAnchor>`;
  const absolute =
    '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="100" cy="300000"/></xdr:absoluteAnchor>';
  const choice = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${twoCell}</mc:Choice></mc:AlternateContent>`;

  it.each([
    ["between two cells", twoCell, [2, 3, 4]],
    ["that ends on the edge of a row", onTheEdge, [2, 3]],
    ["of a size", oneCell, [6, 7, 8]],
    ["at a place of the sheet", absolute, [0, 1, 2]],
    ["of a newer Excel", choice, [2, 3, 4]],
  ])("%s lies over its rows", async (_, anchors, over) => {
    const isOver = attachedRows(await read(await fileWith(drawing(anchors))));
    expect(Array.from({ length: 10 }, (_, row) => row).filter(isOver)).toEqual(over);
  });

  it("of a newer Excel follows its rows", async () => {
    const made = await patched(await fileWith(drawing(choice)), [rows("deleteRows", 0)]);
    expect((await read(made)).drawings.map(rangeAddress)).toEqual(["B2:B4"]);
  });
});

describe("comments", () => {
  it("of both kinds lie on their cells", async () => {
    const list = (tag: string, ref: string) => `<${tag}s><x><${tag} ref="${ref}"/></x></${tag}s>`;
    const bytes = await fileWith(
      { name: "xl/comments1.xml", type: "comments", text: list("comment", "B5") },
      {
        name: "xl/threadedComments/threadedComment1.xml",
        type: "threadedComment",
        text: list("threadedComment", "C7"),
      },
    );
    expect([...(await read(bytes)).comments]).toEqual(["B5", "C7"]);
    expect([...(await read(await patched(bytes, [rows("insertRows", 5)]))).comments]).toEqual(["B5", "C8"]);
  });

  it("that cannot be read tell nothing, and hinder nothing", async () => {
    const bytes = await fileWith({ name: "xl/comments1.xml", type: "comments", text: "<comments><broken" });
    expect((await read(bytes)).comments.size).toBe(0);
  });
});

describe("a pivot table beside the rows", () => {
  const pivot: Part = {
    name: "xl/pivotTables/pivotTable1.xml",
    type: "pivotTable",
    text: '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="透视表1"><location ref="L4:N6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>',
  };

  it("lets no row go that it stands in, and moves with those above", async () => {
    const bytes = await fileWith(pivot);
    for (const edit of [rows("deleteRows", 4), rows("insertRows", 4), setCell(SHEET, 4, 12, "x")])
      await expect(patched(bytes, [edit])).rejects.toMatchObject({
        code: "in-the-way",
        params: { sheet: SHEET, what: "pivot-table" },
      });
    const made = await patched(bytes, [rows("deleteRows", 0)]);
    expect((await read(made)).pivotTables.map(rangeAddress)).toEqual(["L3:N5"]);
  });

  it("stays as what it shows where a person puts a row in by hand", async () => {
    const made = await patched(await fileWith(pivot), [rows("insertRows", 4)], true);
    expect((await read(made)).pivotTables).toEqual([]);
    expect(strFromU8(unzipSync(made)["xl/worksheets/_rels/sheet1.xml.rels"]!)).not.toContain("pivotTable");
  });
});

describe("a formula that fills several cells", () => {
  const withArray = async () => {
    const parts = unzipSync(await fileWith());
    const sheet = "xl/worksheets/sheet1.xml";
    parts[sheet] = strToU8(
      strFromU8(parts[sheet]!).replace(
        '<c r="A4"><v>4</v></c>',
        '<c r="A4"><f t="array" ref="A4:A6">C4:C6</f><v>4</v></c>',
      ),
    );
    return zipSync(parts);
  };

  it("is changed by no fix, and moves with the rows above", async () => {
    const bytes = await withArray();
    expect((await read(bytes)).arrays.map(rangeAddress)).toEqual(["A4:A6"]);
    for (const edit of [rows("deleteRows", 4), rows("insertRows", 4), setCell(SHEET, 4, 0, "x")])
      await expect(patched(bytes, [edit])).rejects.toMatchObject({ params: { sheet: SHEET, what: "array" } });
    expect((await read(await patched(bytes, [rows("deleteRows", 0)]))).arrays.map(rangeAddress)).toEqual([
      "A3:A5",
    ]);
  });

  it("goes where a person writes into it by hand; the other cells keep what they show", async () => {
    const made = await patched(await withArray(), [setCell(SHEET, 4, 0, "x")], true);
    const sheet = (await readWorkbook({ name: "清单.xlsx", bytes: made })).sheets[0]!;
    expect([sheet.formulas.size, sheet.rows.slice(3, 6).map((row) => row![0])]).toEqual([0, [4, "x", 6]]);
  });
});
