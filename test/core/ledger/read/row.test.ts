import { cizao2019 } from "../../../../src/core/campaign";
import {
  dispositionKeyOf,
  factsOf,
  isDone,
  readLedger,
  siteOfRow,
  timeLimitOf,
  type LedgerRow,
} from "../../../../src/core/ledger";
import { missingClosureParts } from "../../../../src/core/ledger/closure";
import type { CellValue, SheetSnapshot } from "../../../../src/core/workbook";
import { ledgerRow, ledgerSheet, firstRow, headerRow, type Site } from "../../../builders/ledger";
import { withCells } from "../../../builders/workbook";

const read = (sheet: SheetSnapshot) => readLedger(sheet, cizao2019, { today: "2019-12-10" })!;
const row = (site: Site): LedgerRow => read(ledgerSheet([site])).rows[0]!;

describe("a cell of a row", () => {
  it("is as stored, and tidied for the checks", () => {
    const sheet = { ...ledgerSheet([{ siteName: " 陈记 加工点" }]), formulas: new Map([["B4", "=X1"]]) };
    expect(read(sheet).rows[0]!.cell("siteName")).toEqual({
      key: "siteName",
      row: firstRow,
      column: 1,
      value: " 陈记 加工点",
      raw: " 陈记 加工点",
      text: "陈记 加工点",
      isError: false,
      isDate: false,
      isFormula: true,
      isUncalculated: false,
      isPicture: false,
      isCovered: false,
    });
  });

  it("may hold a number or an error value, which is not read as text", () => {
    const { siteName, remarks } = { siteName: 12, remarks: { error: "#N/A" } };
    const odd = row({ siteName, remarks });
    expect(odd.cell("siteName")).toMatchObject({ value: 12, raw: "12", text: "12", isError: false });
    expect(odd.cell("remarks")).toMatchObject({
      value: remarks,
      raw: "#N/A",
      isError: true,
      isFormula: false,
    });
    expect([odd.text("siteName"), odd.text("remarks"), odd.text("town")]).toEqual(["12", "", "磁灶镇"]);
  });

  it("has the value of the merged area above it, if that is one column wide", () => {
    const merges = [{ top: firstRow, left: 2, bottom: firstRow + 1, right: 2 }];
    const { rows } = read({ ...ledgerSheet([{}, { town: null }, {}]), merges });
    expect(rows.map((each) => [each.text("town"), each.cell("town")!.isCovered])).toEqual([
      ["磁灶镇", true],
      ["磁灶镇", true],
      ["磁灶镇", false],
    ]);
    expect(rows[0]!.cell("address")!.isCovered).toBe(false);
  });

  it("comes in the order of the form, whatever the order of the columns", () => {
    const titles = [...ledgerSheet([]).rows[headerRow]!].toReversed();
    const sheet = withCells(
      ledgerSheet([]),
      ...titles.map((title, column) => [headerRow, column, title] as const),
    );
    const cells = ledgerRow({}).toReversed();
    const { rows } = read(
      withCells(sheet, ...cells.map((value, column) => [firstRow, column, value] as const)),
    );
    expect(rows[0]!.knownCells.map(({ column }) => column)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    expect(rows[0]!.cell("operatorContact")).toMatchObject({ key: "operatorContact", column: 5 });
    expect(rows[0]!.numberCell).toBeUndefined();
  });

  it("is read again for each row that is asked for", () => {
    const { rows } = read(ledgerSheet([{}, {}]));
    const names = () =>
      rows.map((each) => [each.text("siteName"), each.knownCells[1]!.text, each.contact.names]);
    const wanted = [
      ["陈记水洗加工点", "陈记水洗加工点", ["陈某"]],
      ["鸿达印花厂", "鸿达印花厂", ["王某"]],
    ];
    expect([names(), names()]).toEqual([wanted, wanted]);
  });
});

describe("name and number in two columns", () => {
  /** The contact of a row whose name and number stand in two cells. */
  function contactOf(name: CellValue, number: CellValue) {
    const sheet = withCells(
      ledgerSheet([{ operatorContact: name }]),
      [headerRow, 4, "经营者"],
      [headerRow, 10, "联系电话"],
      [firstRow, 10, number],
    );
    const { contact, numberCell, knownCells } = read(sheet).rows[0]!;
    expect(numberCell).toMatchObject({ key: "operatorContact", column: 10 });
    expect(knownCells.at(-1)).toBe(numberCell);
    return { names: contact.names, digits: contact.phones.map(({ digits }) => digits) };
  }

  it("are read together as one", () => {
    const digits = ["13900000001"];
    expect(contactOf("陈某", "13900000001")).toEqual({ names: ["陈某"], digits });
    expect(contactOf("陈某85816766", "13900000001").digits).toEqual(["85816766", "13900000001"]);
    expect(contactOf(null, 13900000001)).toEqual({ names: [], digits });
    expect(contactOf("陈某", null)).toEqual({ names: ["陈某"], digits: [] });
    expect(contactOf({ error: "#N/A" }, "13900000001")).toEqual({ names: [], digits });
    expect(contactOf("陈某", { error: "#N/A" })).toEqual({ names: ["陈某"], digits: [] });
  });
});

describe("what a row stands for", () => {
  it("has its disposition, with synonyms resolved", () => {
    const of = (disposition: CellValue) => [
      row({ disposition }).disposition.kind,
      dispositionKeyOf(row({ disposition })),
    ];
    expect(of("关停取缔")).toEqual(["one", "closure"]);
    expect(of(" 整改。")).toEqual(["one", "rectification"]);
    expect(of("整合 入园")).toEqual(["one", "relocation"]);
    expect(of("关停取缔、整改")).toEqual(["several", null]);
    expect(of("待定")).toEqual(["unknown", null]);
    expect(of(null)).toEqual(["empty", null]);
    expect(of({ error: "#N/A" })).toEqual(["empty", null]);
    expect(row({ disposition: "关停取缔" }).disposition).toMatchObject({ exact: true });
    expect(row({ disposition: "关停取缔。" }).disposition).toMatchObject({ exact: false });
    expect(row({ disposition: "整改、搬迁、整改" }).disposition).toEqual({
      kind: "several",
      keys: ["rectification", "relocation"],
    });
  });

  it("is done if its facts say so", () => {
    const done = (progress: CellValue) => isDone(row({ progress }), cizao2019);
    for (const progress of ["已取缔", "已搬迁", "整改到位"]) expect(done(progress)).toBe(true);
    for (const progress of ["已断电", "责令停产", null, 20191120]) expect(done(progress)).toBe(false);
  });

  it("has the facts of 整治进展情况, with the year of the report", () => {
    const { facts } = row({ progress: "11月20日查封电表1个、捣毁设备2台" });
    expect(facts.map(({ kind, date }) => [kind, date])).toEqual([
      ["metersSealed", "2019-11-20"],
      ["equipmentDestroyed", "2019-11-20"],
      ["equipmentCleared", "2019-11-20"],
    ]);
    const twice = row({ progress: "已取缔，断水" });
    expect(factsOf(twice, ["waterCut"]).map(({ text }) => text)).toEqual(["断水"]);
    expect(factsOf(twice, ["powerCut"])).toEqual([]);
    expect(missingClosureParts(twice)).toEqual([
      "powerCut",
      "equipmentCleared",
      "materialsCleared",
      "productsCleared",
    ]);
    expect(row({ progress: { error: "#N/A" } }).facts).toEqual([]);
  });

  it("is a site of the unit that reports it", () => {
    const operatorContact = "陈某 13900000001、王某 0595-85816766、1390000";
    expect(siteOfRow(row({ operatorContact, siteName: "陈记 " }), { unit: "下灶村" })).toEqual({
      unit: "下灶村",
      name: "陈记",
      address: "工业路12号",
      operator: "陈某王某",
      phones: ["13900000001", "85816766"],
    });
  });
});

describe("a time limit of its own", () => {
  const limitOf = (text: CellValue, title = "整治时限") => {
    const sheet = withCells(ledgerSheet([{}]), [headerRow, 10, title], [firstRow, 10, text]);
    return timeLimitOf(read(sheet).rows[0]!, "2019-12-10");
  };

  it("is a date, with the year of the report where it has none", () => {
    expect(limitOf("2020年1月5日前")).toBe("2020-01-05");
    expect(limitOf(" 12月\n25日", "整改时限")).toBe("2019-12-25");
  });

  it("is missing when there is no such column or no date", () => {
    for (const text of [null, " ", "尽快", "2019年11月31日"]) expect(limitOf(text)).toBeNull();
    expect(limitOf("2020年1月5日", "整治措施")).toBeNull();
    expect(timeLimitOf(row({}), "2019-12-10")).toBeNull();
  });
});
