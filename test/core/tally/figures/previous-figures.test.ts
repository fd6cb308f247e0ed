import type { FigureKey } from "../../../../src/core/campaign";
import { previousFigures } from "../../../../src/core/tally";
import {
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { ledgerSheet } from "../../../builders/ledger";
import { tallySheet } from "../../../builders/tally";
import { sheetOf, today } from "../../../builders/workbook";

function previous(workbook: WorkbookSnapshot, unit: string | null = "下灶村"): Record<string, number> {
  return Object.fromEntries(previousFigures(workbook, campaign, { unit, today }));
}

/** A tally of several units as the squad keeps it: one figure a unit is enough to tell them apart. */
function townSheet(
  rows: readonly (readonly CellValue[])[],
  line = "报送时间：2019年11月20日",
): SheetSnapshot {
  const titles = ["报送单位", ...campaign.tally.figures.map(({ label }) => label)];
  return sheetOf("汇总", [[line], titles, ...rows]);
}

const ledger = ledgerSheet([
  { siteName: "甲", progress: "11月12日已取缔，查封电表2个。" },
  { siteName: "乙", disposition: "整合搬迁" },
]);
const derived = { sitesFound: 2, closureOperations: 1, metersSealed: 2, relocations: 1, rectifications: 0 };

describe("the figures of the previous submission", () => {
  it("are those that its ledger proves", () => {
    expect(previous(workbookOf([ledger]))).toEqual(derived);
  });

  it("are those that its tally sheet states, and the proven ones where it is empty", () => {
    const stated = tallySheet([4, 9, 5, null, "3台", null, 0, null, null, 0]);
    expect(previous(workbookOf([ledger, stated]))).toEqual({
      ...derived,
      inspectionTeams: 4,
      inspectorVisits: 9,
      sitesFound: 5,
      relocations: 0,
      criminalDetentions: 0,
    });
  });

  it("are the cumulative ones, whatever 口径 the sheet states", () => {
    const reportDate = "2019年11月20日 口径：本期";
    const period = tallySheet([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], { reportDate });
    expect(previous(workbookOf([ledger, period]))).toEqual(derived);
    expect(previous(workbookOf([period]))).toEqual({});
  });

  it("count up to today when the ledger has no date", () => {
    const undated = ledgerSheet(
      [{ siteName: "甲", progress: "11月12日查封电表2个。11月29日查封电表5个。" }],
      {
        reportDate: "",
      },
    );
    expect(previous(workbookOf([undated])).metersSealed).toBe(2);
  });

  it("are empty when there is neither a ledger nor a tally", () => {
    expect(previous(workbookOf([sheetOf("表", [["通讯录"]])]))).toEqual({});
  });
});

describe("the unit of the figures", () => {
  it("is the unit asked for, or any unit when none is", () => {
    expect(previous(workbookOf([ledger]), "岭畔村")).toEqual({});
    expect(previous(workbookOf([ledger]), null)).toEqual(derived);
  });

  const of = (key: FigureKey, sheet: SheetSnapshot, unit: string | null) =>
    previous(workbookOf([sheet]), unit)[key];

  it("is found in its row among several, its name as people write it", () => {
    const sheet = townSheet([
      ["岭畔村", 1],
      [" 下灶", 2],
      ["镇西 工作点", 3],
      ["合计", 6],
    ]);
    expect(of("inspectionTeams", sheet, "下灶村")).toBe(2);
    expect(of("inspectionTeams", sheet, "镇西工作点")).toBe(3);
    expect(of("inspectionTeams", sheet, "镇 西工作点")).toBe(3);
    expect(of("inspectionTeams", sheet, "井边村")).toBeUndefined();
    expect(of("inspectionTeams", sheet, null)).toBe(6);
  });

  it("is unknown in several rows without a name, but not in a single one", () => {
    const rows = [
      [null, 1],
      [null, 2],
    ];
    expect(of("inspectionTeams", townSheet(rows), "下灶村")).toBeUndefined();
    expect(of("inspectionTeams", townSheet(rows.slice(1)), "下灶村")).toBe(2);
  });
});

it("are read from the one of several tally sheets that has the ledger's date", () => {
  const later = townSheet([["下灶村", 8]]);
  const earlier = { ...townSheet([["下灶村", 7]], "报送时间：2019年11月10日"), name: "10日" };
  expect(previous(workbookOf([ledger, earlier, later])).inspectionTeams).toBe(8);
  expect(previous(workbookOf([earlier, later])).inspectionTeams).toBe(7);
});
