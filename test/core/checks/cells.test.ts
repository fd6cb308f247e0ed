import {
  applyPatch,
  cutText,
  type Edit,
  LIMITS,
  type SheetSnapshot,
  workbookOf,
} from "../../../src/core/workbook";
import { check, checkSite, found, late, named, shut, rewritten } from "./checking";
import { ledgerSheet } from "../../builders/ledger";
import { withCells } from "../../builders/workbook";

it("finds nothing wrong with good sites, shut or not", () => {
  expect(check(ledgerSheet([{}, shut, {}, {}]))).toEqual([]);
});

describe("an empty cell", () => {
  it.each([
    ["siteName", "B4 missing-site-name"],
    ["address", "D4 missing-address"],
    ["equipment", "F4 missing-equipment"],
    ["violations", "G4 missing-violation"],
    ["disposition", "H4 missing-disposition"],
  ] as const)("of %s is missing, also when it holds only blanks", (key, finding) => {
    for (const value of [null, "", " \u3000\u200b"])
      expect(named(checkSite({ [key]: value }))).toEqual([finding]);
  });

  it("of 整治进展情况 is missing, and overdue once the time limit has passed", () => {
    expect(named(checkSite({ progress: null }, late))).toEqual(["I4 missing-progress", "I4 overdue"]);
    expect(named(checkSite({ progress: null, disposition: "整治改造" }, late))).toEqual([
      "I4 missing-progress",
    ]);
  });

  it("of 所在镇 should hold the campaign's town", () => {
    expect(checkSite({ town: null })).toEqual([rewritten("missing-town", "town", {}, "磁灶镇")]);
  });

  it("of 经营者及联系方式 lacks name and number", () => {
    expect(checkSite({ operatorContact: null })).toEqual([
      found("missing-operator", "E4"),
      found("missing-phone", "E4"),
    ]);
  });

  it("of 备注 is fine, and of 序号 breaks the count", () => {
    expect(checkSite({ remarks: null })).toEqual([]);
    expect(named(checkSite({ sequence: null }))).toEqual(["A4 sequence-broken"]);
  });
});

describe("a cell that holds an error value", () => {
  it.each([
    ["sequence", "A4"],
    ["siteName", "B4"],
    ["town", "C4"],
    ["address", "D4"],
    ["operatorContact", "E4"],
    ["equipment", "F4"],
    ["violations", "G4"],
    ["disposition", "H4"],
    ["progress", "I4"],
    ["remarks", "J4"],
  ] as const)("has no other finding in %s", (key, cell) => {
    expect(checkSite({ [key]: { error: "#REF!" } })).toEqual([found("cell-error", cell, { value: "#REF!" })]);
  });
});

describe("所在镇", () => {
  it("may have blanks between its characters, but must be the campaign's town", () => {
    expect(checkSite({ town: "磁 灶 镇" })).toEqual([]);
    expect(checkSite({ town: "内坑镇" })).toEqual([
      rewritten("wrong-town", "town", { town: "磁灶镇", value: "内坑镇" }, "磁灶镇", true),
    ]);
  });
});

describe("具体地址", () => {
  it.each(["下灶村", "福建省晋江市磁灶镇下灶村内", "下灶社区附近", "（磁灶）下灶、旁", "泉州晋江下灶村境内"])(
    "%s says no more than the village",
    (address) => {
      expect(checkSite({ address })).toEqual([found("vague-address", "D4")]);
    },
  );

  it.each(["下灶村工业路12号", "下灶村村部对面", "工业路"])("%s says more", (address) => {
    expect(checkSite({ address })).toEqual([]);
  });

  it("should be in the area of the reporting unit", () => {
    expect(checkSite({ address: "岭畔村工业路3号" })).toEqual([
      found("address-in-other-unit", "D4", { other: "岭畔村", unit: "下灶村" }),
    ]);
    expect(named(checkSite({ address: "岭畔 社区工业路3号" }))).toEqual(["D4 address-in-other-unit"]);
    // Without 村 or 社区 it may be part of another name, and beside the unit's own it tells the way.
    expect(checkSite({ address: "岭畔工业路3号" })).toEqual([]);
    expect(checkSite({ address: "下灶与岭畔村交界3号" })).toEqual([]);
  });

  it("is not compared with a unit that the roster does not know", () => {
    const address = "岭畔村工业路3号";
    expect(named(check(withCells(ledgerSheet([{ address }]), [1, 0, "填报单位：某某村"])))).toEqual([
      "A2 unknown-unit",
    ]);
    expect(named(check(withCells(ledgerSheet([{ address }]), [1, 0, null])))).toEqual(["A1 missing-unit"]);
  });
});

describe("主要生产设备", () => {
  it.each(["磨粒机2台", "无", "水洗机两台、烘干机1 台", "流水线一条", "炉3座"])(
    "%s has a quantity",
    (equipment) => {
      expect(checkSite({ equipment })).toEqual([]);
    },
  );

  it.each(["磨粒机", "磨粒机若干台", "2号磨粒机", "无设备"])("%s has no quantity", (equipment) => {
    expect(checkSite({ equipment })).toEqual([found("equipment-without-quantity", "F4")]);
  });
});

describe("words struck through beside others", () => {
  const struck = (sheet: SheetSnapshot) => ({ ...sheet, struckWords: new Map([["H4", "关停取缔"]]) });

  it("are told, and deleted only when asked for", () => {
    expect(check(struck(ledgerSheet([{ disposition: "整治改造" }])))).toMatchObject([
      {
        ...{ code: "struck-words", cell: "H4", params: { struck: "关停取缔" } },
        fix: { asks: true, patch: [{ kind: "setCells", cells: [{ row: 3, column: 7, value: "整治改造" }] }] },
      },
    ]);
  });

  it("are gone with what is written over them, and move with their row", () => {
    const workbook = workbookOf([struck(ledgerSheet([{}]))]);
    const [{ name }] = workbook.sheets as [SheetSnapshot];
    const wordsAfter = (edit: Edit) => applyPatch(workbook, [edit]).sheets[0]!.struckWords;
    const cells = [{ row: 3, column: 7, value: "整治改造" }];
    expect(wordsAfter({ kind: "setCells", sheet: name, cells })).toEqual(new Map());
    expect(wordsAfter({ kind: "insertRows", sheet: name, row: 0, count: 2 })).toEqual(
      new Map([["H6", "关停取缔"]]),
    );
  });
});

describe("a text that was cut on reading", () => {
  const long = cutText(`  ${"已约谈业主。".repeat(6000)}`);

  it("is told, and not tidied: the rest is in the file only", () => {
    expect(checkSite({ remarks: long })).toEqual([found("text-cut", "J4")]);
  });

  it("is not one that ends by itself, however long", () => {
    expect(checkSite({ remarks: "已约谈业主。".repeat(6000).slice(0, LIMITS.cellText) })).toEqual([]);
  });
});
