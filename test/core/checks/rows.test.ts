import type { RangeRef, SheetSnapshot } from "../../../src/core/workbook";
import { check, found, mends, named, sheetName, writes } from "./checking";
import { ledgerSheet, firstRow } from "../../builders/ledger";
import { withCells } from "../../builders/workbook";

const blank = { siteName: null, town: null, address: null, operatorContact: null, equipment: null };
const empty = { ...blank, sequence: null, violations: null, disposition: null, progress: null };

describe("an empty row between sites", () => {
  it("should be deleted", () => {
    const sheet = ledgerSheet([{}, empty, { sequence: 2 }]);
    const deletion = { kind: "deleteRows", sheet: sheetName, row: firstRow + 1, count: 1 } as const;
    expect(check(sheet)).toEqual([found("blank-row", "A5", { row: 5 }, mends(deletion))]);
    expect(named(check(ledgerSheet([{}, { ...empty, remarks: " " }, { sequence: 2 }])))).toEqual([
      "A5 blank-row",
    ]);
  });

  it("is not empty with a number in 序号, or a word in a column of the village's own", () => {
    expect(named(check(ledgerSheet([{}, { ...empty, sequence: 9 }, { sequence: 2 }])))).toEqual([]);
    const beside = withCells(ledgerSheet([{}, empty, { sequence: 2 }]), [
      firstRow + 1,
      11,
      "续：见附页照片3张",
    ]);
    expect(named(check(beside))).toEqual(["A5 not-data-row"]);
  });

  it("is not reported before the first or after the last", () => {
    expect(check(ledgerSheet([empty, { sequence: 1 }, { ...empty, sequence: 3 }]))).toEqual([]);
  });
});

describe("hidden rows", () => {
  it("are counted and should be shown when they hold sites", () => {
    const sheet = { ...ledgerSheet([{}, {}, {}]), hiddenRows: new Set([0, firstRow + 1, firstRow + 2, 20]) };
    const rows = [firstRow + 1, firstRow + 2];
    expect(check(sheet)).toEqual([
      found(
        "hidden-rows",
        "A5",
        { count: 2 },
        mends({ kind: "hideRows", sheet: sheetName, rows, hidden: false }),
      ),
    ]);
    expect(check({ ...sheet, hiddenRows: new Set([0, 20]) })).toEqual([]);
  });
});

describe("a row that is not a site", () => {
  it.each([
    ["合计", "合计"],
    ["注：以上为初步排查", "注"],
    ["负责人:陈某", "负责人"],
    ["例如某某加工点", "例"],
    ["审 核 人", "审核人"],
  ])("%s is skipped as %s", (text, label) => {
    const sheet = ledgerSheet([{}, { ...empty, sequence: text, siteName: "3" }, { sequence: 2 }]);
    expect(check(sheet)).toEqual([found("not-data-row", "A5", { row: 5, label })]);
  });

  it("is not one whose name begins with a label of one character", () => {
    expect(check(ledgerSheet([{ sequence: null, siteName: "例记加工点" }])).map(({ code }) => code)).toEqual([
      "sequence-broken",
    ]);
  });
});

describe("a merged area", () => {
  const merged = (sheet: SheetSnapshot, area: RangeRef) =>
    check({ ...sheet, merges: [area] }).filter(({ code }) => code === "merged-data-cells");
  const unmerge = (range: RangeRef) => ({ kind: "unmerge", sheet: sheetName, range }) as const;

  it("one column wide should be split, with its value in each row", () => {
    const range = { top: firstRow, left: 2, bottom: firstRow + 2, right: 2 };
    expect(merged(ledgerSheet([{}, { town: null }, { town: null }]), range)).toEqual([
      found(
        "merged-data-cells",
        "C4",
        { range: "C4:C6" },
        mends(unmerge(range), {
          kind: "setCells",
          sheet: sheetName,
          cells: [
            { row: firstRow + 1, column: 2, value: "磁灶镇" },
            { row: firstRow + 2, column: 2, value: "磁灶镇" },
          ],
        }),
      ),
    ]);
  });

  it("is filled only in data rows", () => {
    const range = { top: firstRow, left: 2, bottom: firstRow + 2, right: 2 };
    const sheet = withCells(ledgerSheet([{}, {}, { town: null }]), [firstRow + 1, 0, "小计"]);
    expect(merged(sheet, range)[0]!.fix).toEqual(
      mends(unmerge(range), ...writes({ row: firstRow + 2, column: 2, value: "磁灶镇" })!.patch),
    );
  });

  it("several columns wide, or empty, is only split", () => {
    const wide = { top: firstRow, left: 3, bottom: firstRow + 1, right: 4 };
    expect(merged(ledgerSheet([{}, {}]), wide)[0]!.fix).toEqual(mends(unmerge(wide)));
    const range = { top: firstRow, left: 9, bottom: firstRow + 1, right: 9 };
    expect(merged(ledgerSheet([{}, {}]), range)[0]!.fix).toEqual(mends(unmerge(range)));
  });

  it("is fine above and below the sites", () => {
    const area = { top: 0, left: 0, bottom: 0, right: 9 };
    expect(merged(ledgerSheet([{}]), area)).toEqual([]);
    expect(merged(ledgerSheet([{}]), { ...area, top: firstRow + 1, bottom: 9999 })).toEqual([]);
    expect(merged(ledgerSheet([{}]), { ...area, top: firstRow, left: 3, bottom: firstRow })).toHaveLength(1);
  });
});

describe("one site that appears twice", () => {
  it("under the same name and address is an error", () => {
    const again = { siteName: "陈记水洗加工点", address: "工业路12号" };
    expect(check(ledgerSheet([{}, {}, again]))).toEqual([found("duplicate-site", "B6", { otherRow: 4 })]);
    expect(check(ledgerSheet([{}, {}, { ...again, address: "工业路21号" }]))).toEqual([]);
  });

  it("under slightly different names is a warning", () => {
    const operatorContact = "陈某";
    const alike = { siteName: "陈记水洗加工厂", address: "工业路12号", operatorContact };
    expect(
      check(ledgerSheet([{ operatorContact }, alike])).filter(({ code }) => code !== "missing-phone"),
    ).toEqual([found("similar-site", "B5", { otherRow: 4 })]);
  });

  it("without a name is not reported as such, but lacks the name", () => {
    const nameless = { siteName: null, address: "工业路12号", operatorContact: "陈某 13900000001" };
    const findings = check(ledgerSheet([nameless, nameless]));
    expect(named(findings)).toEqual(["B4 missing-site-name", "B5 missing-site-name"]);
  });
});

describe("序号", () => {
  const numbered = (...numbers: (string | number | boolean | null)[]) =>
    check(ledgerSheet([...numbers.map((sequence) => ({ sequence }))]));

  it("counts from 1 without a gap, also as text", () => {
    expect(numbered(1, 2, 3)).toEqual([]);
    expect(numbered("1", "２", "3").filter(({ code }) => code !== "untidy-text")).toEqual([]);
  });

  it("is renumbered from the first number that breaks it", () => {
    expect(numbered(1, 3, 4)).toEqual([
      found(
        "sequence-broken",
        "A5",
        { row: 5 },
        writes({ row: firstRow + 1, column: 0, value: 2 }, { row: firstRow + 2, column: 0, value: 3 }),
      ),
    ]);
  });

  it.each([[0], [2], [null], ["一"], [1.5], [true]])("may not begin with %j", (first) => {
    expect(named(numbered(first))).toEqual(["A4 sequence-broken"]);
  });

  it("continues after an invalid number only once that is mended", () => {
    expect(numbered(1, "二", 3)).toEqual([
      found("sequence-broken", "A5", { row: 5 }, writes({ row: firstRow + 1, column: 0, value: 2 })),
    ]);
  });

  it("may continue with any number after an error value, which has its own finding", () => {
    const after = (sequence: number | null) =>
      check(ledgerSheet([{ sequence: { error: "#N/A" } }, { sequence }]));
    expect(named(after(7))).toEqual(["A4 cell-error"]);
    expect(named(after(null))).toEqual(["A4 cell-error", "A5 sequence-broken"]);
  });

  it("is not written under a merged area before it is split", () => {
    const merges = [{ top: firstRow, left: 0, bottom: firstRow + 1, right: 0 }];
    const findings = check({ ...ledgerSheet([{}, { sequence: null }, { sequence: 7 }]), merges });
    expect(findings.find(({ code }) => code === "sequence-broken")!.fix).toEqual(
      writes({ row: firstRow + 2, column: 0, value: 3 }),
    );
  });
});
