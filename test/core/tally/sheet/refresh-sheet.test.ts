import {
  adoptFigure,
  generateTally,
  readTally,
  type EarlierRows,
  type TallyBasis,
} from "../../../../src/core/tally";
import {
  applyPatch,
  parseRange,
  type CellValue,
  type Patch,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { ledgerSheet, type Site } from "../../../builders/ledger";
import { tallySheet } from "../../../builders/tally";
import { ledgerOf, sheetOf, today } from "../../../builders/workbook";

const labels = campaign.tally.figures.map(({ label }) => label);
const sites: Site[] = [
  { siteName: "甲", progress: "11月12日已取缔，查封电表2个。" },
  { siteName: "乙", disposition: "整合搬迁" },
];
/** What the ledger proves, and what nothing proves. */
const proven: readonly CellValue[] = [0, 0, 2, 1, 0, 2, 1, 0, 0, 0];

interface Options {
  readonly basis?: TallyBasis;
  readonly linked?: boolean;
  readonly earlierRows?: EarlierRows;
}

function generate(workbook: WorkbookSnapshot, { basis, linked = false, earlierRows }: Options = {}) {
  const ledger = ledgerOf(workbook);
  const { stated, tally } = readTally(workbook, campaign, ledger, { today, basis, earlierRows });
  return generateTally({ workbook, campaign, ledger, stated, tally, linked });
}

/** The cells and properties that a patch writes. */
function written(patch: Patch): Record<string, CellValue> {
  return Object.fromEntries(
    patch.flatMap((edit): [string, CellValue][] => {
      if (edit.kind === "property") return [[edit.name.replace("qingdan.tally.", ""), edit.value]];
      if (edit.kind !== "setCells") return [[edit.kind, "?"]];
      return edit.cells.map(({ row, column, value }) => [`${"ABCDEFGHIJKL"[column]}${row + 1}`, value]);
    }),
  );
}

const book = (rows: readonly Site[], ...sheets: ReturnType<typeof sheetOf>[]) =>
  workbookOf([ledgerSheet(rows), ...sheets]);
/** A tally sheet in a layout of one's own. */
const own = (...rows: readonly (readonly CellValue[])[]) => sheetOf("统计", rows);

describe("refreshing a sheet", () => {
  it("changes nothing when everything is right", () => {
    const { patch, ...rest } = generate(book(sites, tallySheet(proven)));
    expect(patch).toEqual([]);
    expect(rest).toEqual({ sheet: "情况调度表", kept: [], unlinked: [], basisHasNoPlace: false });
  });

  it("fills in what is blank and proven, and remembers that", () => {
    const typed = [4, null, null, null, null, null, null, null, null, 0];
    expect(written(generate(book(sites, tallySheet(typed))).patch)).toEqual({
      ...{ D6: 2, E6: 1, G6: 2, H6: 1, I6: 0 },
      sitesFound: "cumulative 2",
      closureOperations: "cumulative 1",
      metersSealed: "cumulative 2",
      relocations: "cumulative 1",
      rectifications: "cumulative 0",
    });
  });

  it("does not write into a cell that is covered by another", () => {
    const form = tallySheet([4, 9, null, 1, 0, 2, 1, 0, 0, 0]);
    const workbook = book(sites, { ...form, merges: [...form.merges, parseRange("C6:D6")!] });
    const { patch, kept } = generate(workbook);
    expect({ patch, kept }).toEqual({ patch: [], kept: [] });
    const { stated } = readTally(workbook, campaign, ledgerOf(workbook), { today });
    expect(adoptFigure(stated!, stated!.figures.get("sitesFound")!, "cumulative", 2)).toEqual([]);
  });

  it("keeps a generated figure whose proof is gone, within the same 口径", () => {
    const made = applyPatch(book(sites), generate(book(sites)).patch);
    const silent = { ...made, sheets: [ledgerSheet([{ siteName: "甲" }, sites[1]!]), made.sheets[1]!] };
    expect(generate(silent).patch).toEqual([]);
    const { patch, kept } = generate(silent, { basis: "month" });
    expect(kept).toEqual([]);
    expect(written(patch)).toEqual({
      F2: "报送时间：2019年11月20日\u3000口径：本月",
      ...{ D6: null, E6: null, G6: null, H6: null, I6: null },
      ...{ sitesFound: null, closureOperations: null, metersSealed: null },
      ...{ relocations: null, rectifications: null },
    });
  });

  it("remembers the 口径 of a figure that stays the same in another", () => {
    const made = applyPatch(book(sites), generate(book(sites)).patch);
    expect(written(generate(made, { basis: "period" }).patch)).toEqual({
      F2: "报送时间：2019年11月20日\u3000口径：本期",
      ...{ D6: null, H6: null, I6: null },
      ...{ sitesFound: null, relocations: null, rectifications: null },
      ...{ closureOperations: "period 1", metersSealed: "period 2" },
    });
  });

  it("treats a person's own formula as typed, even when it counts the ledger's rows", () => {
    const made = applyPatch(book(sites), generate(book(sites), { linked: true }).patch);
    const formula = "=IF(1=COUNTIF(专项整治清单!H4:H5,1),3,4)";
    const cells = [{ row: 5, column: 7, value: 4, formula }];
    const typed = applyPatch(made, [{ kind: "setCells", sheet: "情况调度表", cells }]);
    const { patch, kept } = generate(typed, { linked: true });
    expect(patch).toEqual([]);
    expect(kept.map(({ key, stated, derived }) => [key, stated, derived])).toEqual([["relocations", 4, 1]]);
  });
});

describe("the unit's name", () => {
  it("is written when the row is still empty and has a place for it", () => {
    const named = own(["报送单位", ...labels], []);
    expect(written(generate(book(sites, named)).patch)).toMatchObject({ A2: "下灶村", D2: 2 });
    expect(generate(book(sites, own(labels, []))).patch.filter(({ kind }) => kind === "setCells")).toEqual(
      [2, 3, 5, 6, 7].map((column, index) => ({
        kind: "setCells",
        sheet: "统计",
        cells: [{ row: 1, column, value: [2, 1, 2, 1, 0][index] }],
      })),
    );
  });

  it("is written as it is in the ledger, known to the roster or not", () => {
    const ledger = ledgerSheet(sites);
    const rows = ledger.rows.map((row, index) => (index === 1 ? ["填报单位：镇西 工作点"] : row));
    const workbook = workbookOf([{ ...ledger, rows }, own(["报送单位", ...labels], [])]);
    expect(written(generate(workbook).patch).A2).toBe("镇西 工作点");
    const nameless = ledger.rows.map((row, index) => (index === 1 ? ["填报单位："] : row));
    const other = workbookOf([{ ...ledger, rows: nameless }, own(["报送单位", ...labels], [])]);
    expect(written(generate(other).patch)).not.toHaveProperty("A2");
  });

  it("is not written over a total, or into a covered cell", () => {
    const total = own(["报送单位", ...labels], ["合计"]);
    expect(written(generate(book(sites, total)).patch)).not.toHaveProperty("A2");
    const numbered = own(["序号", "报送单位", ...labels], []);
    const merged = { ...numbered, merges: [parseRange("A2:B2")!] };
    expect(written(generate(book(sites, numbered)).patch)).toHaveProperty("B2", "下灶村");
    expect(written(generate(book(sites, merged)).patch)).not.toHaveProperty("B2");
  });
});

describe("保持联动", () => {
  const linkedFigures = ["sitesFound", "relocations", "rectifications"];

  it("has no formulas for the days of 本月 and 本期, and says which counts are values", () => {
    const workbook = book(sites, tallySheet([]));
    const { patch, unlinked } = generate(workbook, { linked: true, basis: "month", earlierRows: new Map() });
    expect(unlinked).toEqual(linkedFigures);
    expect(written(patch)).toMatchObject({ D6: 2, H6: 1, sitesFound: "month 2" });
    expect(patch.some((edit) => edit.kind === "setCells" && edit.cells.some(({ formula }) => formula))).toBe(
      false,
    );
  });

  it("says nothing about counts that are not derived", () => {
    const workbook = book(sites, tallySheet([0, 0, 2, 1, 0, 2, null, 0, 0, 0]));
    expect(generate(workbook, { linked: true, basis: "month" }).unlinked).toEqual([]);
  });
});

it("changes nothing and says so when 口径 has no place", () => {
  const workbook = book(sites, own(labels, []));
  expect(generate(workbook, { basis: "month", linked: true })).toEqual({
    sheet: "统计",
    patch: [],
    kept: [],
    unlinked: [],
    basisHasNoPlace: true,
  });
});
