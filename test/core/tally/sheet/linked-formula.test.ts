import type { Campaign } from "../../../../src/core/campaign";
import { readLedgers } from "../../../../src/core/ledger";
import { generateTally, readTally } from "../../../../src/core/tally";
import { type CellValue, type SheetSnapshot, workbookOf } from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { ledgerSheet, type Site } from "../../../builders/ledger";
import { sheetOf, today } from "../../../builders/workbook";

/** The formulas that 保持联动 writes over a ledger, by column of the new sheet, and the figures it cannot. */
function linked(sheet: SheetSnapshot, of: Campaign = campaign) {
  const workbook = workbookOf([sheet]);
  const ledger = readLedgers(workbook, of, { today })[0]!;
  const { tally } = readTally(workbook, of, ledger, { today });
  const { patch, unlinked } = generateTally({
    workbook,
    campaign: of,
    ledger,
    stated: null,
    tally,
    linked: true,
  });
  const cells = patch.flatMap((edit) => (edit.kind === "setCells" ? edit.cells : []));
  const formulaAt = (column: number) => cells.find((cell) => cell.formula && cell.column === column)?.formula;
  return { sitesFound: formulaAt(3), relocations: formulaAt(7), rectifications: formulaAt(8), unlinked };
}

/** Rows with anything but a number, by their texts joined. */
const texts = (first: number, last: number, columns = "BCDEFGHIJ", sheet = "专项整治清单") => {
  const ranges = Array.from(columns, (letter) => `${sheet}!$${letter}$${first}:$${letter}$${last}`);
  return `SUMPRODUCT(--(${ranges.join("&")}<>""))`;
};
const counts = (words: string, first: number, last: number, column = "H") =>
  words
    .split(" ")
    .map((word) => `COUNTIF(专项整治清单!$${column}$${first}:$${column}$${last},"${word}")`)
    .join("+");
const relocationWords = "整合搬迁 搬迁 整合 搬迁入园 整合入园";
const rectificationWords = "整治改造 整改 限期整改 整改提升 整治提升 升级改造 改造";

const sites: Site[] = [{ siteName: "甲" }, { siteName: "乙", disposition: "整合搬迁" }];
const footer: readonly CellValue[] = ["合计", 2, null, null, null, null, null, "整合搬迁"];

describe("the three counts as formulas", () => {
  it("count the rows there are and the rows to come", () => {
    expect(linked(ledgerSheet(sites))).toEqual({
      sitesFound: `=${texts(4, 205)}`,
      relocations: `=${counts(relocationWords, 4, 205)}`,
      rectifications: `=${counts(rectificationWords, 4, 205)}`,
      unlinked: [],
    });
  });

  it("leave out footers and repeated rows, and stop after the last site", () => {
    const rows = [...sites, sites[0]!, { siteName: "丙", disposition: "整改" }];
    const found = linked(ledgerSheet([...rows, footer, [], footer]));
    expect(found.sitesFound).toBe(`=${texts(4, 5)}+${texts(7, 7)}`);
    expect(found.relocations).toBe(`=${counts(relocationWords, 4, 5)}+${counts(relocationWords, 7, 7)}`);
    expect(found.unlinked).toEqual([]);
  });

  it("begin at the first site", () => {
    const after = [[], ["示例", "某厂"], [1, "甲"]];
    expect(linked(ledgerSheet([...after])).sitesFound).toBe(`=${texts(6, 206)}`);
  });

  it("are made even with a signature far below", () => {
    const after = [...Array<CellValue[]>(300).fill([]), ["填表人：张三"]];
    expect(linked(ledgerSheet([...sites, ...after])).sitesFound).toBe(`=${texts(4, 205)}`);
  });

  it("wait for the first site of an empty ledger, above a footer", () => {
    expect(linked(ledgerSheet([])).sitesFound).toBe(`=${texts(4, 203)}`);
    expect(linked(ledgerSheet([[], [], footer])).sitesFound).toBe(`=${texts(4, 5)}`);
    expect(linked(ledgerSheet([footer])).sitesFound).toBe(`=${texts(5, 203)}`);
  });

  it("skip blank rows, and count a site with only a telephone number", () => {
    const titles = [
      "联系电话",
      "负责人",
      "拟处理意见",
      "散乱污加工点名称",
      "具体地址",
      "主要生产设备",
      "备注",
    ];
    const rows: CellValue[][] = [
      ["填报单位：下灶村 填报时间：2019年11月20日"],
      titles,
      ["13900000000"],
      [],
      [null, "张三", "搬迁", "甲"],
    ];
    expect(linked(sheetOf("专项整治清单", rows))).toMatchObject({
      sitesFound: `=${texts(3, 205, "ABCDEFG")}`,
      relocations: `=${counts(relocationWords, 3, 205, "C")}`,
    });
  });

  it("count cells that are not blank when there is an error value", () => {
    const sheet = ledgerSheet([
      ...sites,
      sites[0]!,
      { siteName: "丙", disposition: { error: "#N/A" } },
      [null, null, null],
    ]);
    const blank = (row: number, last: number) =>
      `SUMPRODUCT(1-${Array.from("BCDEFGHIJ", (l) => `ISBLANK(专项整治清单!$${l}$${row}:$${l}$${last})`).join("*")})`;
    expect(linked(sheet).sitesFound).toBe(`=${blank(4, 5)}+${blank(7, 207)}`);
    const emptyFormula = { ...sheet, formulas: new Map([["C8", '=""']]) };
    expect(linked(emptyFormula).unlinked).toEqual(["sitesFound"]);
    const elsewhere = {
      ...sheet,
      formulas: new Map([
        ["L8", '=""'],
        ["C4", '="磁灶镇"'],
      ]),
    };
    expect(linked(elsewhere).sitesFound).toBe(`=${blank(4, 5)}+${blank(7, 207)}`);
  });
});

describe("the words counted", () => {
  const spelt = (...dispositions: readonly string[]) =>
    ledgerSheet(dispositions.map((disposition, index) => ({ siteName: `第${index}家`, disposition })));

  it("include those of the ledger as they are written", () => {
    const { relocations, unlinked } = linked(spelt("搬迁。", "整合 搬迁", "搬迁。", "搬迁"));
    expect(unlinked).toEqual([]);
    expect(relocations).toContain('"整合入园")+COUNTIF(专项整治清单!$H$4:$H$207,"搬迁。")+COUNTIF(');
    expect(relocations!.match(/COUNTIF/g)).toHaveLength(7);
  });

  it("are at most twenty, of at most sixty characters", () => {
    const many = Array.from({ length: 16 }, (_, index) => `搬迁${"。".repeat(index + 1)}`);
    expect(linked(spelt(...many.slice(1))).unlinked).toEqual([]);
    expect(linked(spelt(...many)).unlinked).toEqual(["relocations"]);
    expect(linked(spelt(`搬${" ".repeat(58)}迁`)).unlinked).toEqual([]);
    expect(linked(spelt(`搬${" ".repeat(59)}迁`)).unlinked).toEqual(["relocations"]);
  });

  it.each([
    ["搬迁1区", []],
    ["搬=迁", []],
    ["搬*迁", ["relocations"]],
    ["搬?迁", ["relocations"]],
    ["搬~迁", ["relocations"]],
    ['搬"迁', ["relocations"]],
    ["=搬迁", ["relocations"]],
    ["<搬迁", ["relocations"]],
    ["1区搬迁", ["relocations"]],
    ["  -搬迁", ["relocations"]],
  ])("that include %j of another campaign leave %j as values", (word, unlinked) => {
    const dispositions = campaign.dispositions.map((each) =>
      each.key === "relocation" ? { ...each, synonyms: [word] } : each,
    );
    expect(linked(ledgerSheet(sites), { ...campaign, dispositions }).unlinked).toEqual(unlinked);
  });

  it("need a column of dispositions", () => {
    const sheet = ledgerSheet([{ siteName: "甲" }]);
    const rows = sheet.rows.map((row, index) =>
      index >= 2 ? row!.with(7, index === 2 ? "意见" : "同意") : row,
    );
    expect(linked({ ...sheet, rows }).unlinked).toEqual(["relocations", "rectifications"]);
  });
});

describe("a count stays a value", () => {
  it("when its formula would be too long", () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      siteName: index % 2 ? "重复" : `第${index}家`,
    }));
    expect(linked(ledgerSheet(rows)).unlinked).toEqual(["sitesFound", "relocations", "rectifications"]);
  });

  it("when no row is left to count", () => {
    const after = Array<CellValue[]>(200).fill(["示例", "甲"]);
    expect(linked(ledgerSheet([...after])).unlinked).toEqual(["sitesFound", "relocations", "rectifications"]);
  });
});
