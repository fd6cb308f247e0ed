import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { setCell, type Edit, type Patch, type WorkbookSnapshot } from "../../../src/core/workbook";
import { createFile, patchFile, readWorkbook } from "../../../src/hosts/files";

const SHEET = "清单";
const titles = ["序号", "企业名称", "地址"];
const tablePart = "xl/tables/table1.xml";

interface TableOptions {
  readonly ref?: string;
  /** What stands in the element beside its name and its range. */
  readonly attributes?: string;
  readonly columns?: readonly string[];
  readonly inside?: string;
  readonly sheetFormula?: string;
}

/** A sheet with titles in row 3, three rows below, and a table over them. */
async function fileWithTable({
  ref = "A3:C6",
  attributes = "",
  columns = titles,
  inside = `<autoFilter ref="${ref}"/>`,
  sheetFormula,
}: TableOptions = {}): Promise<Uint8Array> {
  const cells = [titles, [1, "甲厂", "东路"], [2, "乙厂", "西路"], [3, "丙厂", "南路"]].flatMap((row, r) =>
    row.map((value, column) => ({ row: 2 + r, column, value })),
  );
  const formula = sheetFormula ? [{ row: 9, column: 0, value: 0, formula: sheetFormula }] : [];
  const parts = unzipSync(
    await createFile([
      { kind: "addSheet", sheet: SHEET },
      { kind: "setCells", sheet: SHEET, cells: [...cells, ...formula] },
    ]),
  );
  const put = (name: string, text: string) => void (parts[name] = strToU8(text));
  const list = columns.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join("");
  put(
    tablePart,
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="${ref}"${attributes}>${inside}<tableColumns count="${columns.length}">${list}</tableColumns></table>`,
  );
  put(
    "xl/worksheets/_rels/sheet1.xml.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
  );
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
  put(
    "xl/worksheets/sheet1.xml",
    sheet.replace(
      "</worksheet>",
      '<tableParts count="1"><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></tableParts></worksheet>',
    ),
  );
  const types = strFromU8(parts["[Content_Types].xml"]!);
  put(
    "[Content_Types].xml",
    types.replace(
      "</Types>",
      '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
    ),
  );
  return zipSync(parts);
}

interface Patched {
  readonly table: string | null;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly header: readonly unknown[];
  readonly snapshot: WorkbookSnapshot;
}

async function patched(bytes: Uint8Array, patch: Patch, byHand = false): Promise<Patched> {
  const made = await patchFile({ name: "清单.xlsx", bytes }, patch, { overProtection: byHand });
  const parts = unzipSync(made);
  const table = parts[tablePart] ? strFromU8(parts[tablePart]) : null;
  const snapshot = await readWorkbook({ name: "清单.xlsx", bytes: made });
  return {
    table,
    sheet: strFromU8(parts["xl/worksheets/sheet1.xml"]!),
    columns: [...(table ?? "").matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name!),
    header: snapshot.sheets[0]!.rows[snapshot.sheets[0]!.attached.tables[0]?.range.top ?? 2] ?? [],
    snapshot,
  };
}

const insertColumn = (column: number, count = 1): Edit => ({
  kind: "insertColumns",
  sheet: SHEET,
  column,
  count,
});
const deleteColumn = (column: number): Edit => ({ kind: "deleteColumns", sheet: SHEET, column, count: 1 });
const rows = (kind: "insertRows" | "deleteRows", row: number, count = 1): Edit => ({
  kind,
  sheet: SHEET,
  row,
  count,
});
const refOf = ({ table }: Patched) => / ref="([^"]*)"/.exec(table ?? "")?.[1];

describe("a table in a patched file", () => {
  it("takes the title that is written into its header", async () => {
    const made = await patched(await fileWithTable(), [setCell(SHEET, 2, 1, "散乱污加工点名称")]);
    expect(made.columns).toEqual(["序号", "散乱污加工点名称", "地址"]);
    expect(made.header).toEqual(made.columns);
  });

  it("takes titles that were written twice", async () => {
    const made = await patched(await fileWithTable(), [
      setCell(SHEET, 2, 1, "名称"),
      setCell(SHEET, 2, 2, "企业名称"),
      setCell(SHEET, 2, 1, "加工点"),
    ]);
    expect(made.columns).toEqual(["序号", "加工点", "企业名称"]);
  });

  it("keeps line breaks and marks of a title", async () => {
    const made = await patched(await fileWithTable(), [setCell(SHEET, 2, 1, '经营者及\n"联系" <方式>')]);
    expect(made.columns[1]).toBe("经营者及_x000a_&quot;联系&quot; &lt;方式&gt;");
    expect(made.header[1]).toBe('经营者及\n"联系" <方式>');
  });

  it("gets a column with its own title", async () => {
    const made = await patched(await fileWithTable(), [insertColumn(1), setCell(SHEET, 2, 1, "所在镇")]);
    expect([refOf(made), made.columns]).toEqual(["A3:D6", ["序号", "所在镇", "企业名称", "地址"]]);
    expect(made.table).toContain('count="4"');
    expect(new Set([...made.table!.matchAll(/<tableColumn id="([0-9]+)"/g)].map(([, id]) => id)).size).toBe(
      4,
    );
    expect(made.table).toContain('<autoFilter ref="A3:D6"/>');
  });

  it("names columns that nobody named, each otherwise", async () => {
    const made = await patched(await fileWithTable(), [insertColumn(1, 2)]);
    expect(made.columns).toEqual(["序号", "列1", "列2", "企业名称", "地址"]);
    expect(made.header).toEqual(made.columns);
  });

  it("numbers a title that is there already", async () => {
    const made = await patched(await fileWithTable(), [setCell(SHEET, 2, 2, "企业名称")]);
    expect(made.columns).toEqual(["序号", "企业名称", "企业名称2"]);
    expect(made.header).toEqual(made.columns);
  });

  it("is not touched by a column beside it", async () => {
    const right = await patched(await fileWithTable(), [insertColumn(3), setCell(SHEET, 2, 3, "备注")]);
    expect([refOf(right), right.columns]).toEqual(["A3:C6", titles]);
    const left = await patched(await fileWithTable(), [insertColumn(0), setCell(SHEET, 2, 0, "备注")]);
    expect([refOf(left), left.columns]).toEqual(["B3:D6", titles]);
  });

  it("loses a column with its filter, and moves the filters behind it", async () => {
    const inside =
      '<autoFilter ref="A3:C6"><filterColumn colId="1"/><filterColumn colId="2"/></autoFilter><sortState ref="B4:B6"><sortCondition ref="B4:B6"/></sortState>';
    const made = await patched(await fileWithTable({ inside }), [deleteColumn(1)]);
    expect([refOf(made), made.columns]).toEqual(["A3:B6", ["序号", "地址"]]);
    expect(made.table).toContain('<autoFilter ref="A3:B6"><filterColumn colId="1"/></autoFilter>');
    expect(made.table).not.toContain("sortState");
  });

  it("grows and shrinks with its rows, its totals too", async () => {
    const grown = await patched(await fileWithTable(), [rows("insertRows", 4)]);
    expect(refOf(grown)).toBe("A3:C7");
    const shrunk = await patched(await fileWithTable({ attributes: ' totalsRowCount="1"' }), [
      rows("deleteRows", 3),
    ]);
    expect(refOf(shrunk)).toBe("A3:C5");
  });

  it.each<[string, TableOptions, Edit]>([
    ["lose its header", {}, rows("deleteRows", 2)],
    ["lose its last row", {}, rows("deleteRows", 3, 3)],
    ["lose its totals", { attributes: ' totalsRowCount="1"' }, rows("deleteRows", 5)],
  ])("refuses to %s, and becomes a plain range where a person does it by hand", async (_, options, edit) => {
    const bytes = await fileWithTable(options);
    await expect(patched(bytes, [edit])).rejects.toMatchObject({
      code: "in-the-way",
      params: { what: "table" },
    });
    const made = await patched(bytes, [edit], true);
    expect([made.table, made.sheet.includes("tablePart")]).toEqual([null, false]);
    expect(made.snapshot.sheets[0]!.attached.tables).toEqual([]);
  });

  it("without a header needs no cell to say its titles", async () => {
    const bytes = await fileWithTable({ ref: "A4:C6", attributes: ' headerRowCount="0"', inside: "" });
    const made = await patched(bytes, [insertColumn(1), setCell(SHEET, 3, 1, "甲")]);
    expect([refOf(made), made.columns]).toEqual(["A4:D6", ["序号", "列1", "企业名称", "地址"]]);
  });

  it.each([
    ["表1[企业名称]", "表1[加工点]"],
    ["COUNTA(表1[[#This Row],[企业名称]],表1[地址])", "COUNTA(表1[[#This Row],[加工点]],表1[地址])"],
    ["表1[@企业名称]", "表1[@[加工点]]"],
    ["表1[[企业名称]:[地址]]", "表1[[加工点]:[地址]]"],
    ['"表1[企业名称]"&大表1[企业名称]', '"表1[企业名称]"&大表1[企业名称]'],
  ])("is named by the formula %s", async (formula, renamed) => {
    const bytes = await fileWithTable({ sheetFormula: `=${formula}` });
    const { snapshot } = await patched(bytes, [setCell(SHEET, 2, 1, "加工点")]);
    expect(snapshot.sheets[0]!.formulas.get("A10")).toBe(`=${renamed}`);
  });
});
