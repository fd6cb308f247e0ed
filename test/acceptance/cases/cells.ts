import { type Checked, check, consolidate, fix, tally } from "./qingdan";
import { codesOf, findingsAt, type Judgement, names } from "./judging";

/** No finding says more than that a word is not the form's own, and offers the word, or which words are struck through. */
function expectMeant(checked: Checked, cell: string, word: string): void {
  const found = findingsAt(checked, cell).filter(({ code }) => code !== "struck-words");
  expect(codesOf(found).filter((code) => code !== "unknown-disposition")).toEqual([]);
  for (const { params } of found) expect(params).toMatchObject({ suggestion: word });
}

const clean =
  (cell: string): Judgement =>
  async (file) =>
    expect(codesOf(findingsAt(await check(file), cell))).toEqual([]);

/** Cases of what a cell shows and means. */
export const cells: Readonly<Record<string, Judgement>> = {
  "date-in-remarks.xlsx": async (file) => {
    expect((await consolidate(file)).book.town[0]?.["J"]).toMatch(/2019[-/年]11[-/月]20/);
  },
  "percent-in-progress.xlsx": async (file) => {
    expect((await consolidate(file)).book.town.find((row) => row["B"] === names[1])?.["I"]).toBe("80%");
  },
  "excel-picture-in-cell-remarks.xlsx": async (file) => {
    expect(codesOf(findingsAt(await check(file), "J4"))).not.toContain("cell-error");
    const { told, book } = await consolidate(file);
    const state = told.units.find(({ unit }) => unit === "下灶村")?.state;
    expect(["需退回", "未报", "无法读取", undefined]).not.toContain(state);
    expect(book.town[0]?.["J"]).toMatch(/^$|图片|照片/);
  },
  "dup-kangxi.xlsx": async (file) => {
    expect(codesOf(findingsAt(await check(file), "B7"))).toContain("duplicate-site");
  },
  "phone-bidi-alone.xlsx": async (file) => {
    const checked = await check(file);
    expect(codesOf(findingsAt(checked, "B4", "E4"))).toEqual(["untidy-text", "untidy-text"]);
    const { book } = await fix(file);
    expect([book.shown("B4"), book.shown("E4").replace(/ /g, "")]).toEqual([names[0], "王大明13900000001"]);
  },
  "phone-86-dash.xlsx": clean("E4"),
  "phone-license.xlsx": clean("E4"),
  "disp-tick.xlsx": async (file) => {
    const checked = await check(file);
    expectMeant(checked, "H4", "关停取缔");
    expect(findingsAt(checked, "H4")).toHaveLength(1);
    const { figures } = await tally(file);
    expect([figures["rectifications"], figures["relocations"]]).toEqual([1, 1]);
  },
  "rich-strike-disposition.xlsx": async (file) => {
    const checked = await check(file);
    expectMeant(checked, "H5", "整治改造");
    expect(codesOf(findingsAt(checked, "H5"))).toContain("struck-words");
    expect((await tally(file)).figures["rectifications"]).toBe(1);
  },
};
