import { cizao2019, columnKeys, type KnownColumnKey } from "../../../../src/core/campaign";
import { readLedger } from "../../../../src/core/ledger";
import { applyPatch, cellAddress, workbookOf, type SheetSnapshot } from "../../../../src/core/workbook";
import { firstRow, ledgerSheet, type Site } from "../../../builders/ledger";
import { withCells } from "../../../builders/workbook";
import { check, named } from "../../checks/checking";

const day = 43789;
const march5 = 43529;

/** One site, with number formats of some of its cells. */
function formatted(site: Site, formats: Readonly<Partial<Record<KnownColumnKey, string>>>): SheetSnapshot {
  const numberFormats = new Map(
    Object.entries(formats).map(([key, format]) => [
      cellAddress(firstRow, columnKeys.indexOf(key as KnownColumnKey)),
      format,
    ]),
  );
  return { ...ledgerSheet([site]), numberFormats };
}

const textOf = (sheet: SheetSnapshot, key: KnownColumnKey) =>
  readLedger(sheet, cizao2019, { today: "2019-12-10" })!.rows[0]!.text(key);

describe("a number in a column of words", () => {
  it.each<readonly [KnownColumnKey, number, string, string]>([
    ["remarks", day, "yyyy/m/d", "2019/11/20"],
    ["remarks", day, 'm"月"d"日"', "11月20日"],
    ["progress", 0.8, "0%", "80%"],
    ["progress", 0.75, "# ?/?", "3/4"],
    ["equipment", 3, '0"台"', "3台"],
    ["address", 12, '"工业路"0"号"', "工业路12号"],
    ["operatorContact", 13900000001, "000-0000-0000", "139-0000-0001"],
    ["operatorContact", 13900000001, '"王某 "0', "王某 13900000001"],
  ])("of %s reads as what is shown: %d by %s is %s", (key, value, format, text) => {
    expect(textOf(formatted({ [key]: value }, { [key]: format }), key)).toBe(text);
  });

  it("reads as it is without a format", () => {
    expect(textOf(ledgerSheet([{ remarks: day }]), "remarks")).toBe("43789");
  });

  it("moves with its row", () => {
    const sheet = { ...formatted({ remarks: day }, { remarks: "m-d" }), name: "甲" };
    const { sheets } = applyPatch(workbookOf([sheet]), [
      { kind: "insertRows", sheet: "甲", row: 1, count: 2 },
    ]);
    expect(textOf(sheets[0]!, "remarks")).toBe("11-20");
  });
});

describe("a date where nobody means one", () => {
  it.each<readonly [KnownColumnKey, string, string]>([
    ["siteName", "m-d", "3-5"],
    ["address", 'm"月"d"日"', "3月5日"],
    ["operatorContact", "yyyy/m/d", "2019/3/5"],
    ["equipment", "m-d", "3-5"],
    ["violations", "d-mmm", "5-Mar"],
  ])("in %s was made of what somebody typed", (key, format, shown) => {
    const found = check(formatted({ [key]: march5 }, { [key]: format }));
    expect(found.filter(({ code }) => code === "date-instead-of-text")).toEqual([
      {
        code: "date-instead-of-text",
        cell: cellAddress(firstRow, columnKeys.indexOf(key)),
        params: { shown },
        fix: null,
      },
    ]);
    expect(found.map(({ code }) => code)).not.toContain("phone-as-number");
  });

  it.each<readonly [KnownColumnKey, number, string]>([
    ["remarks", day, "yyyy/m/d"],
    ["progress", day, "yyyy/m/d"],
    ["equipment", 3, '0"台"'],
    ["equipment", 0.8, "0%"],
  ])("is none in %s: %d by %s", (key, value, format) => {
    expect(named(check(formatted({ [key]: value }, { [key]: format }))).join()).not.toContain(
      "date-instead-of-text",
    );
  });
});

describe("a label that a number format shows", () => {
  it("is read with its date", () => {
    const sheet = withCells(ledgerSheet([{}]), [1, 5, day]);
    const numberFormats = new Map([["F2", '"填报时间："yyyy"年"m"月"d"日"']]);
    expect(readLedger({ ...sheet, numberFormats }, cizao2019, { today: "2019-12-10" })?.reportDate).toBe(
      "2019-11-20",
    );
  });
});

describe("a row that is struck through", () => {
  it("is counted among the hidden ones, and not mended", () => {
    const sheet = { ...ledgerSheet([{}, {}, {}]), struckRows: new Set([firstRow + 1]) };
    expect(check(sheet)).toEqual([
      { code: "hidden-rows", cell: "A5", params: { count: 1, struck: 1 }, fix: null },
    ]);
    const both = { ...sheet, hiddenRows: new Set([firstRow]) };
    expect(check(both)).toMatchObject([
      { cell: "A4", params: { count: 2, struck: 1 }, fix: { patch: [{ rows: [firstRow] }] } },
    ]);
  });
});
