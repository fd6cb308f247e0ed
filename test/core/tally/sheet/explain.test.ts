import { generateTally, readTally } from "../../../../src/core/tally";
import {
  cellAddress,
  parseRange,
  rangeAddress,
  type CellValue,
  type Patch,
  type RangeRef,
  workbookOf,
} from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { ledgerSheet } from "../../../builders/ledger";
import { bodyLook as body } from "../../../builders/looks";
import { tallySheet } from "../../../builders/tally";
import { ledgerOf, sheetOf, today } from "../../../builders/workbook";

/** Seven sites found where the ledger has one: the figure that is explained. */
const typed = [0, 0, 7, 0, 0, 0, 0, 0, 0, 0];
const reason = "另6家在邻村。";
const words = "“排查到的“散乱污”非法加工点”：另6家在邻村。";

/** What 保留并说明 does with rows below the official form, from row 8 on; `merges` as A1 ranges. */
function explained(
  below: readonly (readonly CellValue[])[] = [],
  merges: readonly string[] = [],
  said = reason,
): Patch {
  const form = tallySheet(typed, { below: below });
  return explainedIn({ ...form, merges: [...form.merges, ...merges.map((at) => parseRange(at)!)] }, said);
}

function explainedIn(sheet: ReturnType<typeof sheetOf>, said = reason): Patch {
  const workbook = workbookOf([ledgerSheet([{ siteName: "甲" }]), sheet]);
  const ledger = ledgerOf(workbook);
  const { stated, tally } = readTally(workbook, campaign, ledger, { today });
  const { kept } = generateTally({ workbook, campaign, ledger, stated, tally });
  return kept.find(({ key }) => key === "sitesFound")!.explain(said);
}

/** The cells that a patch writes, by address. */
function cellsOf(patch: Patch): Record<string, CellValue> {
  const cells = patch.flatMap((edit) => (edit.kind === "setCells" ? edit.cells : []));
  return Object.fromEntries(cells.map(({ row, column, value }) => [cellAddress(row, column), value]));
}

describe("a 说明 row of its own", () => {
  it("is below the table, over its whole width", () => {
    const sheet = "情况调度表";
    const range: RangeRef = { top: 7, left: 1, bottom: 7, right: 10 };
    expect(explained()).toEqual([
      {
        kind: "setCells",
        sheet,
        cells: [
          { row: 7, column: 0, value: "说明" },
          { row: 7, column: 1, value: words },
        ],
      },
      { kind: "merge", sheet, range },
      {
        kind: "format",
        sheet,
        range: { ...range, left: 0 },
        format: { ...body, borders: true },
      },
      { kind: "rowHeights", sheet, heights: new Map([[7, 36]]) },
    ]);
  });

  it("names the figure only when the person's words do not", () => {
    const said = "排查到的 散乱污 非法加工点含邻村6家";
    expect(cellsOf(explained([], [], said)).B8).toBe(said);
  });

  it("is tall enough for long words", () => {
    const heights = explained([], [], "一".repeat(200)).flatMap((edit) =>
      edit.kind === "rowHeights" ? [...edit.heights] : [],
    );
    expect(heights).toEqual([[7, 90]]);
  });

  it("is below everything that is filled in, in whatever column", () => {
    const below = [[null, null, "下灶村委会"], [], ["　", ""]];
    expect(Object.keys(cellsOf(explained(below)))).toEqual(["A9", "B9"]);
  });

  it.each([
    ["further down", ["C10:D11", "A8:B9"], ["A12", "B12"]],
    ["in the next row, at its end", ["K8:L8"], ["A9", "B9"]],
    ["in the next row, at its beginning", ["A8:A9"], ["A10", "B10"]],
    ["further down, after a free row", ["A9:K9"], ["A8", "B8"]],
    ["beside the table", ["L8:M9"], ["A8", "B8"]],
  ])("does not touch cells merged %s", (_, merges, cells) => {
    expect(Object.keys(cellsOf(explained([], merges)))).toEqual(cells);
  });

  it("is left out when a merged column leaves no row for it", () => {
    expect(explained([], ["C8:C1048576"])).toEqual([]);
    expect(Object.keys(cellsOf(explained([], ["C8:C1048575"])))).toEqual(["A1048576", "B1048576"]);
  });

  it("begins where a person's own table begins", () => {
    const labels = campaign.tally.figures.map(({ label }) => label);
    const own = (...left: CellValue[]) => {
      const titles = left.map((value) => (value === "下灶村" ? "报送单位" : null));
      return sheetOf("统计", [
        [...titles, ...labels],
        [...left, ...typed],
      ]);
    };
    const places = (sheet: ReturnType<typeof sheetOf>) => {
      const patch = explainedIn(sheet);
      const merged = patch.flatMap((edit) => (edit.kind === "merge" ? [rangeAddress(edit.range)] : []));
      return [...Object.keys(cellsOf(patch)), ...merged];
    };
    expect(places(own(null, null))).toEqual(["C3", "D3", "D3:L3"]);
    expect(places({ ...own(null, null), merges: [parseRange("A3:B4")!] })).toEqual(["C3", "D3", "D3:L3"]);
    expect(places(own(null, "下灶村", null))).toEqual(["B3", "C3", "C3:M3"]);
    const unitLast = sheetOf("统计", [
      [...labels, "报送单位"],
      [...typed, "下灶村"],
    ]);
    expect(places(unitLast)).toEqual(["A3", "B3", "B3:K3"]);
  });
});

describe("an existing 说明 row", () => {
  it.each<[string, readonly CellValue[], Record<string, CellValue>]>([
    ["is filled in beside its label", ["说 明："], { B8: words }],
    ["is filled in beside its label alone", ["说明", null, "　"], { B8: words }],
    ["is continued", ["说明", "本月：无"], { B8: `本月：无；${words}` }],
    ["is continued in its last cell", ["说明：", "甲", null, "乙  "], { D8: `乙；${words}` }],
    ["is continued in its only cell", ["说明：本月无"], { A8: `说明：本月无；${words}` }],
    ["is continued after a full stop", ["说明：本月无。"], { A8: `说明：本月无。${words}` }],
    ["is continued after a semicolon", ["说明；"], { A8: `说明；${words}` }],
  ])("%s", (_, row, cells) => {
    expect(cellsOf(explained([row]))).toEqual(cells);
  });

  it("is filled in beside its merged label", () => {
    expect(cellsOf(explained([["说明"]], ["A8:C8"]))).toEqual({ D8: words });
    expect(cellsOf(explained([["说明", "旧"]], ["A8:C8"]))).toEqual({ D8: words });
    expect(cellsOf(explained([["说明"]], ["A8:J8"]))).toEqual({ K8: words });
  });

  it.each([
    ["说明", `说明：${words}`],
    ["说明：", `说明：${words}`],
  ])("keeps its words in the cell of %s when there is no other", (label, text) => {
    expect(cellsOf(explained([[label]], ["A8:K8"]))).toEqual({ A8: text });
    expect(cellsOf(explained([[null, "续"], [label]], ["B8:B9"]))).toEqual({ A9: text });
  });

  it("is not a cell of the table that is merged into the row below", () => {
    const labels = campaign.tally.figures.map(({ label }) => label);
    const remark = Array<CellValue>(11).fill(null);
    const sheet = sheetOf("统计", [labels, [...typed, "说明：甲"], remark]);
    const merges = [parseRange("K2:K3")!];
    expect(cellsOf(explainedIn({ ...sheet, merges }))).toEqual({ A3: "说明", B3: words });
  });

  it("is 说明 and not 备注", () => {
    expect(cellsOf(explained([["备注：无"]]))).toEqual({ A9: "说明", B9: words });
  });
});
