import { check, checkSite, found, named, rewritten } from "./checking";
import { ledgerSheet, firstRow } from "../../builders/ledger";

describe("text that begins like a formula", () => {
  it.each(["=1+1", "+磨粒机2台", "-2台", "@2台", " =2台"])("%j is reported", (equipment) => {
    const findings = checkSite({ equipment }).filter(({ code }) => code !== "untidy-text");
    expect(findings.filter(({ code }) => code === "formula-like-text")).toEqual([
      found("formula-like-text", "F4", { first: equipment.trim()[0] }),
    ]);
  });

  it("includes a lone dash, but not a negative number or a dash within a text", () => {
    expect(checkSite({ remarks: "-" })).toEqual([found("formula-like-text", "J4", { first: "-" })]);
    expect(checkSite({ remarks: -1 })).toEqual([]);
    expect(checkSite({ remarks: "见1=2" })).toEqual([]);
  });

  it("replaces a formula by its text, except in 序号 and when it failed", () => {
    const withFormula = (address: string, sheet = ledgerSheet([{ remarks: "信访件" }])) =>
      check({ ...sheet, formulas: new Map([[address, "=X1"]]) });
    expect(withFormula("J4")).toEqual([rewritten("formula-like-text", "remarks", { first: "=" }, "信访件")]);
    expect(withFormula("A4")).toEqual([]);
    expect(named(withFormula("J4", ledgerSheet([{ remarks: { error: "#REF!" } }])))).toEqual([
      "J4 cell-error",
    ]);
  });
});

describe("untidy text", () => {
  it.each([
    [" 信访件", "信访件"],
    ["信访件\n已复", "信访件 已复"],
    ["信访\u200b件", "信访件"],
    ["１２３４５Ａ件", "12345A件"],
    ["信访\u00a0件", "信访 件"],
    ["信访  件", "信访 件"],
  ])("%j is tidied to %j", (remarks, value) => {
    expect(checkSite({ remarks })).toEqual([rewritten("untidy-text", "remarks", {}, value)]);
  });

  it("has no fix when a formula makes it", () => {
    const sheet = { ...ledgerSheet([{ remarks: "信访  件" }]), formulas: new Map([["J4", "=X1"]]) };
    expect(check(sheet)).toEqual([
      rewritten("formula-like-text", "remarks", { first: "=" }, "信访 件"),
      found("untidy-text", "J4"),
    ]);
  });

  it("is not mended under a merged area before it is split", () => {
    const remarks = " 信访件";
    const area = { top: firstRow, left: 9, bottom: firstRow + 1, right: 9 };
    const findings = check({ ...ledgerSheet([{ remarks }, { remarks: null }]), merges: [area] });
    expect(findings.filter(({ code }) => code === "untidy-text")).toEqual([
      found("untidy-text", "J4"),
      found("untidy-text", "J5"),
    ]);
  });
});

describe("an identity number", () => {
  it.each([
    ["陈某 13900000001 身份证350582197503124516", "陈某 13900000001"],
    ["陈某，身份证号码：350582197503124516，13900000001", "陈某，13900000001"],
    ["陈某；身份证号 35058219750312451X、13900000001", "陈某、13900000001"],
    ["陈某 13900000001、证件号码：350582197503124516", "陈某 13900000001"],
    ["350582197503124516，陈某 13900000001", "陈某 13900000001"],
    ["陈某 13900000001、证件号：350582197503124516", "陈某 13900000001"],
    ["350582197503124516、 陈某 13900000001", "陈某 13900000001"],
    ["陈某 13900000001 （350582197503124516 ）", "陈某 13900000001"],
    ["陈某（350582197503124516）（外地）13900000001", "陈某（外地）13900000001"],
    ["陈某(350582197503124516)13900000001", "陈某13900000001"],
    ["陈某（身份证号：350582197503124516）13900000001", "陈某13900000001"],
    ["陈某 350582197503124516 王某 350582197801014528 13900000001", "陈某 王某 13900000001"],
  ])("should be removed from %s", (operatorContact, value) => {
    expect(checkSite({ operatorContact })).toEqual([
      rewritten("id-number-present", "operatorContact", {}, value, true),
    ]);
  });

  it("leaves an empty cell when the cell holds nothing else", () => {
    expect(checkSite({ remarks: "身份证：350582197503124516" })).toEqual([
      rewritten("id-number-present", "remarks", {}, null, true),
    ]);
  });

  it("is looked for only in 经营者及联系方式 and 备注, and has a date of birth from 1900 to today", () => {
    expect(checkSite({ violations: "证号350582197503124516" })).toEqual([]);
    for (const birth of ["20191211", "18991231", "19750231", "19751301"])
      expect(checkSite({ remarks: `证号350582${birth}4516` })).toEqual([]);
    for (const birth of ["20191210", "19000101"])
      expect(named(checkSite({ remarks: `证号350582${birth}4516` }))).toEqual(["J4 id-number-present"]);
  });
});
