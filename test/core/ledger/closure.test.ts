import {
  isCalledClosed,
  isClosed,
  isClosedOrCleared,
  isDone,
  type LedgerRow,
  missingClosureParts,
  readLedger,
} from "../../../src/core/ledger";
import { ledgerSheet } from "../../builders/ledger";
import { campaign } from "../tally/village-files";

function rowOf(disposition: string, progress: string): LedgerRow {
  const sheet = ledgerSheet([{ disposition, progress }]);
  return readLedger(sheet, campaign, { today: "2019-11-20" })!.rows[0]!;
}

const predicates = { isDone, isCalledClosed, isClosed, isClosedOrCleared };

describe("what a row's text says of its closing", () => {
  it.each<[string, string, (keyof typeof predicates)[]]>([
    ["关停取缔", "11月18日已取缔。", ["isDone", "isCalledClosed", "isClosed", "isClosedOrCleared"]],
    ["取缔", "11月18日已取缔。", ["isDone", "isCalledClosed", "isClosed", "isClosedOrCleared"]],
    ["关停取缔", "已落实两断三清。", ["isClosedOrCleared"]],
    ["关停取缔", "11月18日断电断水。", []],
    ["关停取缔", "已搬迁至工业园。", ["isDone"]],
    ["整治改造", "11月18日已取缔。", ["isDone", "isCalledClosed"]],
    ["整治改造", "11月18日通过验收。", ["isDone"]],
    ["待定", "11月18日已取缔。", ["isDone", "isCalledClosed"]],
    ["关停取缔", "", []],
    ["关停取缔", "11月5日已取缔，落实两断三清。11月18日发现擅自恢复生产。", []],
    ["关停取缔", "11月18日发现擅自恢复生产。11月5日已取缔。", []],
    ["关停取缔", "已取缔。11月18日发现擅自恢复生产。", []],
    [
      "关停取缔",
      "11月5日已取缔。11月12日发现死灰复燃，11月14日再次取缔。",
      ["isDone", "isCalledClosed", "isClosed", "isClosedOrCleared"],
    ],
    [
      "关停取缔",
      "该点死灰复燃，11月9日再次取缔。",
      ["isDone", "isCalledClosed", "isClosed", "isClosedOrCleared"],
    ],
    ["整治改造", "11月5日已整改完成。11月18日发现偷偷开工。", ["isDone"]],
  ])("of a site with %s: %s", (disposition, progress, expected) => {
    const row = rowOf(disposition, progress);
    const names = Object.keys(predicates) as (keyof typeof predicates)[];
    expect(names.filter((name) => predicates[name](row, campaign))).toEqual(expected);
  });

  it("asks again for the parts that a reopening has ended", () => {
    const again = "11月5日已取缔，落实两断三清。11月12日发现擅自复产，当场断电。11月14日再次取缔，断水。";
    expect(missingClosureParts(rowOf("关停取缔", again))).toEqual([
      "equipmentCleared",
      "materialsCleared",
      "productsCleared",
    ]);
  });

  it("has all five parts when each is named, or all of them as 两断三清", () => {
    expect(missingClosureParts(rowOf("关停取缔", "已取缔，切断水电，清除设备、原料、产品。"))).toEqual([]);
    expect(missingClosureParts(rowOf("关停取缔", "已取缔，落实两断三清。"))).toEqual([]);
    expect(missingClosureParts(rowOf("关停取缔", "已取缔，断电，清除设备。"))).toEqual([
      "waterCut",
      "materialsCleared",
      "productsCleared",
    ]);
  });
});
