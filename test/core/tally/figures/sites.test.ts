import type { IsoDate } from "../../../../src/core/language";
import { readTally, windowOf, type TallyBasis } from "../../../../src/core/tally";
import { type KnownFigureKey, periodOf } from "../../../../src/core/campaign";
import { type CellValue, type SheetSnapshot, workbookOf } from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { ledgerSheet, type Site } from "../../../builders/ledger";
import { ledgerOf, today } from "../../../builders/workbook";

function figuresOf(sheet: SheetSnapshot) {
  const workbook = workbookOf([sheet]);
  return readTally(workbook, campaign, ledgerOf(workbook), { today }).tally.figures;
}

/** The cells that a figure counts, and by how much. */
function counted(key: KnownFigureKey, sheet: SheetSnapshot): string[] {
  return figuresOf(sheet)[key].evidence.map(({ cell, text, count }) => `${cell} ${text} ${count}`);
}

const values = (sheet: SheetSnapshot) => {
  const { sitesFound, relocations, rectifications } = figuresOf(sheet);
  return [sitesFound.value, relocations.value, rectifications.value];
};

describe("a site of several rows", () => {
  const twice = (...dispositions: readonly CellValue[]) =>
    ledgerSheet(dispositions.map((disposition) => ({ siteName: "甲", disposition })));

  it.each<[readonly CellValue[], readonly number[]]>([
    [
      ["整合搬迁", "搬迁"],
      [1, 1, 0],
    ],
    [
      ["整合搬迁", null],
      [1, 1, 0],
    ],
    [
      ["待定", "整改"],
      [1, 0, 1],
    ],
    [
      ["整合搬迁", "整改"],
      [1, 0, 0],
    ],
    [
      ["整改", "关停取缔、整治改造"],
      [1, 0, 0],
    ],
    [
      ["取缔、整改", "取缔、整改"],
      [1, 0, 0],
    ],
  ])("is counted once by what its rows agree on: %j", (dispositions, figures) => {
    expect(values(twice(...dispositions))).toEqual(figures);
  });

  it("is proven by the first row that says anything", () => {
    const sheet = twice(null, "整合搬迁", "搬迁");
    expect(counted("relocations", sheet)).toEqual(["H5 整合搬迁 1"]);
    expect(counted("sitesFound", sheet)).toEqual(["B4 甲 1"]);
  });

  it("is recognised by name and address together, and not by one alone", () => {
    const rows: Site[] = [
      { siteName: "甲", address: "" },
      { siteName: "甲", address: "" },
      { siteName: null, address: "后山1号" },
      { siteName: null, address: "后山1号" },
      { siteName: "甲", address: "后山1号" },
      { siteName: " 甲", address: "后山１号" },
    ];
    expect(counted("sitesFound", ledgerSheet(rows))).toEqual([
      "B4 甲 1",
      "B5 甲 1",
      "B6  1",
      "B7  1",
      "B8 甲 1",
    ]);
  });

  it("was already counted when any of its rows was", () => {
    const now = ledgerOf(workbookOf([twice("整合搬迁", "整合搬迁")]));
    const before = ledgerOf(workbookOf([twice("整合搬迁", "整合搬迁")]));
    const workbook = workbookOf([twice("整合搬迁")]);
    const valueWith = (earlierRows: ReadonlyMap<(typeof now.rows)[0], (typeof now.rows)[0]>) =>
      readTally(workbook, campaign, now, { today, basis: "month", earlierRows }).tally.figures.relocations
        .value;
    expect(valueWith(new Map())).toBe(1);
    expect(valueWith(new Map([[now.rows[1]!, before.rows[0]!]]))).toBe(0);
  });
});

it("points at the row's first known cell when the ledger has no name column", () => {
  const sheet = ledgerSheet([{ siteName: null }]);
  const rows = sheet.rows.map((row, index) => (index === 2 ? row!.with(1, "类别") : row));
  expect(counted("sitesFound", { ...sheet, rows })).toEqual(["A4  1"]);
});

it("counts visits that several rows mention once, like outings", () => {
  const told = "11月12日出动执法人员9人次。";
  const sites = ["甲", "乙", "丙"].map((name) => ({ siteName: name, progress: told }));
  const more = { siteName: "丁", progress: "11月12日出动执法人员5人次。出动执法人员9人次。" };
  const visits = figuresOf(ledgerSheet([...sites, more])).inspectorVisits;
  expect(visits.evidence.map(({ cell, count }) => `${cell} ${count}`)).toEqual([
    "I4 9",
    "I5 0",
    "I6 0",
    "I7 5",
    "I7 0",
  ]);
});

describe("the days of a report", () => {
  it.each<[TallyBasis, IsoDate | null, IsoDate, IsoDate | undefined, string | null, string]>([
    ["cumulative", null, "2019-11-08", undefined, null, "2019-11-08"],
    ["cumulative", "2019-11-08", "2019-12-25", undefined, null, "2019-11-10"],
    ["period", "2019-11-08", "2019-12-25", undefined, "2019-10-31", "2019-11-10"],
    ["period", null, "2019-12-25", undefined, "2019-12-21", "2019-12-25"],
    ["period", null, "2019-11-11", undefined, "2019-11-11", "2019-11-11"],
    ["month", "2019-11-08", "2019-12-25", "2019-11-30", "2019-11-01", "2019-11-10"],
    ["month", "2019-12-08", "2019-12-25", "2019-11-30", "2019-11-01", "2019-11-30"],
    ["period", "2019-11-08", "2019-12-25", "2019-11-30", "2019-11-21", "2019-11-30"],
  ])("%s of %s, today being %s, for the due day %s: %s to %s", (basis, reportDate, now, dueDay, from, to) => {
    expect(
      windowOf(campaign, basis, {
        reportDate,
        today: now,
        period: dueDay ? periodOf(campaign, dueDay) : null,
      }),
    ).toEqual({ from, to });
  });
});
