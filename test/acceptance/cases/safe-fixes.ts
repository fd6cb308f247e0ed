import { existsSync } from "node:fs";
import path from "node:path";
import { codesOf, findingsAt, findingsInRow, type Judgement, names, safelyFixed, severe } from "./judging";
import { check, consolidate, fix, newFolder, qingdan } from "./qingdan";
import { WrittenBook } from "./written-book";

const sheetPart = /^xl\/worksheets\/sheet1\.xml$/;
const tablePart = /^xl\/tables\//;

const titlesOf = (book: WrittenBook) => [..."ABCDEFGHIJ"].map((letter) => book.shown(`${letter}3`));

/** The columns of a table are named as its header cells, each once. */
function expectTableLikeCells(book: WrittenBook): void {
  const columns = book.elements(tablePart, "tableColumn").map((column) => column.getAttribute("name"));
  expect(columns).toEqual(titlesOf(book).filter((title) => title !== ""));
  expect(new Set(columns).size).toBe(columns.length);
  const [list] = book.elements(tablePart, "tableColumns");
  expect(list?.getAttribute("count")).toBe(String(columns.length));
}

async function tableKeepsUp(file: string): Promise<void> {
  const { book, left } = await fix(file);
  expect(book.sheets).toContain("情况调度表");
  expectTableLikeCells(book);
  const ref = book.elements(tablePart, "table")[0]?.getAttribute("ref");
  if (titlesOf(book)[5] === "主要生产设备") expect([ref, book.shown("G4")]).toEqual(["A3:J6", "无环评手续"]);
  else expect([ref, codesOf(left)]).toEqual(["A3:I6", expect.arrayContaining(["missing-column"])]);
}

async function pictureStays(file: string): Promise<void> {
  expect(codesOf(findingsAt(await check(file), "J4"))).not.toContain("formula-like-text");
  const { book } = await fix(file);
  expect(book.formula("J4")).toContain("DISPIMG(");
  for (const part of [/cellimages\.xml$/i, /\.png$/i]) expect(book.partNames(part)).not.toEqual([]);
  const { book: town } = await consolidate(file);
  expect(town.town[0]?.["J"]).toMatch(/^$|图片|照片/);
}

async function formulaStays(file: string): Promise<void> {
  const checked = await check(file);
  const found = findingsAt(checked, "E4", "E5", "E6");
  expect(codesOf(found).filter((code) => code.startsWith("missing-"))).toEqual([]);
  expect(safelyFixed(found)).toEqual([]);
  expect(codesOf(findingsAt(checked, "E4"))).toContain("formula-without-value");
  const { book } = await fix(file);
  expect(["E4", "E5", "E6"].map((cell) => book.formula(cell))).toEqual(
    [4, 5, 6].map((row) => `L${row}&" "&M${row}`),
  );
}

async function headingsStay(file: string): Promise<void> {
  const checked = await check(file);
  for (const row of [4, 6, 8]) {
    expect(severe(findingsInRow(checked, row))).toEqual([]);
    expect(codesOf(findingsAt(checked, `A${row}`))).toContain("group-heading");
  }
  const { book } = await fix(file);
  const kept = ["一、关停取缔类", "1", "二、整治改造类", "2", "三、整合搬迁类", "3"];
  expect(book.column("A")).toEqual(kept);
  expect(book.column("B")).toEqual(names);
}

/** What stands in a row without a site is worth keeping. */
const rowStays =
  (cell: string, text: string): Judgement =>
  async (file) => {
    expect(safelyFixed(findingsInRow(await check(file), 5))).toEqual([]);
    const { book } = await fix(file);
    expect([book.shown("B6"), book.shown(cell)]).toEqual([names[1], text]);
  };

async function noteStays(file: string): Promise<void> {
  await rowStays("B5", "")(file);
  const { book } = await fix(file);
  const notes = book.elements(/comments\d*\.xml$/i, "comment");
  const kept = notes.filter(({ textContent }) => textContent?.includes("此处原为永丰印花点"));
  expect(kept.map((note) => note.getAttribute("ref"))).toEqual(["B5"]);
}

/** A macro stands in an .xlsm and nowhere else: another ending drops it, or is refused with the right one named. */
async function macrosOnlyInTheirKind(file: string): Promise<void> {
  expect((await fix(file, "out.xlsm")).book.kind).toMatch(/macroEnabled\.main\+xml$/);
  const out = path.join(newFolder(), "out.xlsx");
  const { status, err } = await qingdan("fix", file, "-o", out);
  if (status === 2)
    expect([err.replaceAll(file, ""), existsSync(out)]).toEqual([expect.stringMatching(/xlsm/), false]);
  else {
    const book = new WrittenBook(out);
    expect(book.kind).toMatch(/sheet\.main\+xml$/);
    expect(book.partNames(/vbaProject/)).toEqual([]);
  }
}

/** Cases in which a fix must not destroy, or must carry along. */
export const safeFixes: Readonly<Record<string, Judgement>> = {
  "locked-by-product.xlsx": async (file) => {
    const { book } = await fix(file);
    expect(book.shown("B4")).toBe(names[0]);
    const [lock] = book.elements(sheetPart, "sheetProtection");
    expect(lock?.getAttribute("sheet")).toMatch(/^(1|true)$/);
    expect([lock?.hasAttribute("password"), lock?.hasAttribute("hashValue")]).toEqual([false, false]);
  },
  "table-missing-middle.xlsx": tableKeepsUp,
  "table-renamed.xlsx": async (file) => {
    const { book } = await fix(file);
    expect([book.shown("B3"), book.shown("D3")]).toEqual(["散乱污加工点名称", "具体地址"]);
    expectTableLikeCells(book);
  },
  "wps-dispimg-remarks.xlsx": pictureStays,
  "formula-nocache-contact.xlsx": formulaStays,
  "group-rows-unmerged.xlsx": headingsStay,
  "blank-row-foreign.xlsx": rowStays("K5", "续：见附页照片3张"),
  "blank-row-comment.xlsx": noteStays,
  "shift-x14-validation.xlsx": async (file) => {
    const { book } = await fix(file);
    expect(book.shown("B5")).toBe(names[1]);
    const moved = book.elements(sheetPart, "dataValidation").filter(({ children }) => children.length > 1);
    expect(moved.map((rule) => [...rule.children].map(({ textContent }) => textContent?.trim()))).toEqual([
      expect.arrayContaining(["E6:E7", "INDIRECT($F6)"]),
    ]);
  },
  "macro.xlsm": macrosOnlyInTheirKind,
};
