import { strFromU8, unzipSync } from "fflate";
import {
  applyPatch,
  type CellEdit,
  type Patch,
  setCell,
  valueAt,
  workbookOf,
  type WorkbookSnapshot,
} from "../../../src/core/workbook";
import { createFile, patchFile, readWorkbook } from "../../../src/hosts/files";

/** So many rows that a sheet is packed as soon as the next one is made. */
const ROWS = 5000;
const cells = Array.from({ length: ROWS }, (_, row): CellEdit => ({
  row,
  column: 0,
  value: `=第${row + 1}行`,
}));
const long: Patch = [
  { kind: "addSheet", sheet: "长" },
  {
    kind: "format",
    sheet: "长",
    range: { top: 0, left: 0, bottom: ROWS - 1, right: 1 },
    format: { bold: true },
  },
  { kind: "setCells", sheet: "长", cells },
  { kind: "setCells", sheet: "长", cells: [{ row: 0, column: 1, value: 2, formula: "=1+1" }] },
  { kind: "addSheet", sheet: "短" },
  setCell("短", 0, 0, "短"),
];
const read = (bytes: Uint8Array) => readWorkbook({ name: "长.xlsx", bytes });

describe("a long sheet, packed before the others are made", () => {
  it("has its texts as texts, its look, and its formulas, which Excel is to work out", async () => {
    const bytes = await createFile(long);
    const [sheet] = (await read(bytes)).sheets;
    expect([sheet!.rows.length, valueAt(sheet!, ROWS - 1, 0)]).toEqual([ROWS, `=第${ROWS}行`]);
    expect(sheet!.formulas.get("B1")).toBe("=1+1");
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    expect(xml).toMatch(
      /<c r="A5000" s="\d+" t="inlineStr"><is><t>=第5000行<\/t><\/is><\/c><c r="B5000" s="\d+"\/>/,
    );
    expect(strFromU8(parts["xl/workbook.xml"]!)).toContain('fullCalcOnLoad="1"');
  });

  it("is worked on again where more is to be done on it", async () => {
    const more: Patch = [
      { kind: "insertRows", sheet: "长", row: 1, count: 1 },
      setCell("长", 1, 0, "后来"),
      setCell("短", 0, 0, "也短"),
      setCell("长", ROWS, 1, 7),
    ];
    const valuesOf = ({ sheets }: WorkbookSnapshot) =>
      sheets.map(({ rows }) => rows.map((row) => [row?.[0] ?? null, row?.[1] ?? null]));
    const wanted = valuesOf(applyPatch(workbookOf([]), [...long, ...more]));
    const made = await createFile([...long, ...more]);
    const patched = await patchFile({ name: "长.xlsx", bytes: await createFile(long) }, more);
    for (const bytes of [made, patched]) expect(valuesOf(await read(bytes))).toEqual(wanted);
  });
});

describe("rows that are final, packed as they come", () => {
  const odd = [
    "_x0041_",
    "a_b",
    " 前",
    "后　",
    "a  b",
    "<&>",
    "甲\n乙",
    "\u{20BB7}",
    "\uD800",
    "é",
    "",
    true,
    -1.5,
    null,
  ];
  const some = (from: number, to: number): CellEdit[] =>
    Array.from({ length: to - from }, (_, i): CellEdit[] => [
      { row: from + i, column: 0, value: from + i },
      { row: from + i, column: 1, value: odd[(from + i) % odd.length]! },
    ]).flat();
  const looks = long.slice(0, 2);
  const inParts = (isFinal?: true): Patch => [
    ...looks,
    { kind: "setCells", sheet: "长", cells: some(0, 2000), ...(isFinal && { isFinal }) },
    { kind: "setCells", sheet: "长", cells: some(2000, ROWS), ...(isFinal && { isFinal }) },
  ];

  it("make the same part as rows that are kept to the end", async () => {
    const [final, kept] = await Promise.all([inParts(true), inParts()].map((patch) => createFile(patch)));
    const partOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
    expect(partOf(final!)).toBe(partOf(kept!));
  });

  it("take no cells any more", async () => {
    await expect(createFile([...inParts(true), setCell("长", 1, 0, "晚了")])).rejects.toThrow(
      "row 2 is written already",
    );
  });
});
