import type { FigureKey } from "../../../../src/core/campaign";
import { adoptFigure, checkTally } from "../../../../src/core/tally";
import {
  applyPatch,
  setCell,
  sheetNamed,
  valueAt,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { ledgerSheet, type Site } from "../../../builders/ledger";
import { tallySheet } from "../../../builders/tally";
import { ledgerOf, sheetOf, today } from "../../../builders/workbook";
import { sites, generate, refreshed, stated, counts, found } from "./sheet-sample";

function type(workbook: WorkbookSnapshot, key: FigureKey, value: number | string | null): WorkbookSnapshot {
  const { form, figures } = stated(workbook);
  const { row, column } = figures.get(key)!;
  return applyPatch(workbook, [setCell(form.sheet, row, column, value)]);
}

function withLedger(workbook: WorkbookSnapshot, now: readonly Site[], date?: string): WorkbookSnapshot {
  const ledger = ledgerSheet(now, { reportDate: date });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === ledger.name ? ledger : sheet)),
  };
}

describe("a new sheet", () => {
  const made = refreshed(workbookOf([ledgerSheet(sites)]));

  it("has the figures that are proven, and leaves the others empty", () => {
    expect(counts(made)).toEqual([null, null, 3, 1, null, 2, 1, 1, null, null]);
  });

  it("is the official form", () => {
    const sheet = sheetNamed(made, "情况调度表")!;
    const texts = (row: number) => sheet.rows[row]!.filter((value) => value !== null && value !== undefined);
    expect(valueAt(sheet, 0, 0)).toBe(campaign.tally.title);
    expect(texts(1)).toEqual(["填报单位（签章）：下灶村", "报送时间：2019年11月20日\u3000口径：累计"]);
    expect(texts(2)).toEqual(["报送单位", "组织检查情况", "组织专项整治行动情况"]);
    expect(texts(3)).toEqual(campaign.tally.figures.map(({ label }) => label));
    expect(texts(4)).toEqual(campaign.tally.figures.map(({ unit }) => `（${unit}）`));
    expect(valueAt(sheet, 5, 0)).toBe("下灶村");
    expect(valueAt(sheet, 6, 1)).toBe(campaign.tally.notes.join("\n"));
    expect(made.sheets.map(({ name }) => name)).toEqual(["专项整治清单", "情况调度表"]);
  });

  it("has blanks to fill as its only findings", () => {
    expect(found(made)).toEqual(["B6", "C6", "F6", "J6", "K6"].map((cell) => `tally-blank-figure ${cell}`));
  });

  it("takes another name when a sheet of that name is not a tally", () => {
    const book = workbookOf([ledgerSheet(sites), sheetOf("情况调度表", [["草稿"]])]);
    expect(generate(book).sheet).toBe("情况调度表（2）");
  });

  it("is the fix of tally-missing", () => {
    const book = workbookOf([ledgerSheet(sites)]);
    const [finding] = checkTally(book, campaign, ledgerOf(book), { today }).findings;
    expect(finding).toMatchObject({ code: "tally-missing", sheet: "专项整治清单", cell: "A1" });
    expect(counts(applyPatch(book, finding!.fix!.patch))).toEqual(counts(made));
  });
});

describe("refreshing", () => {
  const made = refreshed(workbookOf([ledgerSheet(sites)]));
  const more: Site[] = [...sites, { siteName: "丁", progress: "11月14日已取缔，查封电表1个。" }];

  it("renews what was generated and keeps what was typed", () => {
    const typed = type(type(made, "inspectionTeams", 4), "criminalDetentions", 0);
    expect(counts(refreshed(withLedger(typed, more)))).toEqual([4, null, 4, 2, null, 3, 1, 1, null, 0]);
  });

  it("keeps a derived figure that somebody overwrote, and offers two answers", () => {
    const typed = type(made, "metersSealed", 5);
    const { patch, kept } = generate(typed);
    expect(counts(applyPatch(typed, patch))).toEqual(counts(typed));
    expect(kept).toMatchObject([{ key: "metersSealed", stated: 5, derived: 2 }]);

    const adopted = applyPatch(typed, kept[0]!.adopt);
    expect(counts(adopted)).toEqual(counts(made));
    expect(counts(refreshed(withLedger(adopted, more)))[5]).toBe(3);

    const explained = applyPatch(typed, kept[0]!.explain("另3个由供电所查封。"));
    expect(counts(explained)).toEqual(counts(typed));
    expect(found(typed)).toContain("tally-evidence-mismatch G6");
    expect(found(explained)).not.toContain("tally-evidence-mismatch G6");
  });

  it("keeps a typed figure even when it once equalled the derived one", () => {
    const typed = workbookOf([ledgerSheet(sites), tallySheet([0, 0, 3, 1, 0, 2, 1, 1, 0, 0])]);
    const after = withLedger(refreshed(typed), more);
    const { kept, patch } = generate(after);
    expect(counts(applyPatch(after, patch))).toEqual([0, 0, 3, 1, 0, 2, 1, 1, 0, 0]);
    expect(kept.map(({ key }) => key)).toEqual(["sitesFound", "closureOperations", "metersSealed"]);
  });

  it("writes figures and a new report date into a person's own layout, and nothing else", () => {
    const own = sheetOf("统计", [
      ["下灶村情况（内部）"],
      ["制表：张三", null, "报送时间：2019年11月10日 口径：累计"],
      ["报送单位", "经办", ...campaign.tally.figures.map(({ label, unit }) => `${label}（${unit}）`)],
      ["下灶村", "李四", 1, 2, null, null, null, null, null, null, 0, 0],
      ["制表说明略"],
    ]);
    const book = workbookOf([ledgerSheet(sites), own]);
    const after = sheetNamed(refreshed(book), "统计")!;
    expect(after.rows[1]).toEqual(["制表：张三", null, "报送时间：2019年11月20日\u3000口径：累计"]);
    expect(after.rows[3]).toEqual(["下灶村", "李四", 1, 2, 3, 1, null, 2, 1, 1, 0, 0]);
    for (const row of [0, 2, 4]) expect(after.rows[row]).toEqual(own.rows[row]);
  });

  it("renews a date of Excel as a date of Excel", () => {
    const own = sheetOf("统计", [
      ["报送时间", 43779],
      campaign.tally.figures.map(({ label }) => label),
      [1, 2, 3, 1, 0, 2, 1, 1, 0, 0],
    ]);
    expect(valueAt(sheetNamed(refreshed(workbookOf([ledgerSheet(sites), own])), "统计")!, 0, 1)).toBe(43789);
  });

  it("fills in the empty official form, unit included", () => {
    const { rows, ...form } = tallySheet([]);
    const empty = { ...form, rows: rows.map((row, index) => (index === 5 ? [] : row)) };
    const after = refreshed(workbookOf([ledgerSheet(sites), empty]));
    expect(counts(after)).toEqual([null, null, 3, 1, null, 2, 1, 1, null, null]);
    expect(valueAt(sheetNamed(after, "情况调度表")!, 5, 0)).toBe("下灶村");
  });
});

describe("another 口径", () => {
  it("is stated beside the date, and replaces what was generated", () => {
    const made = type(refreshed(workbookOf([ledgerSheet(sites)])), "inspectionTeams", 4);
    const after = refreshed(made, { basis: "period" });
    expect(valueAt(sheetNamed(after, "情况调度表")!, 1, 5)).toBe("报送时间：2019年11月20日\u3000口径：本期");
    expect(counts(after)).toEqual([4, null, null, 1, null, 2, null, null, null, null]);
    expect(stated(after).basis).toBe("period");
    expect(counts(refreshed(after, { basis: "cumulative" }))).toEqual(counts(made));
  });

  it("changes nothing when there is no place to state it", () => {
    const own = sheetOf("统计", [campaign.tally.figures.map(({ label }) => label), []]);
    const { patch, basisHasNoPlace } = generate(workbookOf([ledgerSheet(sites), own]), { basis: "month" });
    expect({ edits: patch.length, basisHasNoPlace }).toEqual({ edits: 0, basisHasNoPlace: true });
  });
});

describe("explaining", () => {
  it("adds to an existing 说明 row", () => {
    const rows = [["说明", "“查封电表”含上月1个"]];
    const book = workbookOf([
      ledgerSheet(sites),
      tallySheet([0, 0, 3, 1, 0, 3, 2, 1, 0, 0], { below: rows }),
    ]);
    const { kept } = generate(book);
    const relocations = kept.find(({ key }) => key === "relocations")!;
    const after = applyPatch(book, relocations.explain("另1家已销号。"));
    expect(valueAt(sheetNamed(after, "情况调度表")!, 7, 1)).toBe(
      "“查封电表”含上月1个；“整合搬迁”：另1家已销号。",
    );
    expect(found(after)).not.toContain("tally-mismatch H6");
  });
});

it("takes over a single derived figure", () => {
  const book = workbookOf([ledgerSheet(sites), tallySheet([0, 0, 9, 1, 0, 9, 1, 1, 0, 0])]);
  const sheet = stated(book);
  const patch = adoptFigure(sheet, sheet.figures.get("sitesFound")!, "cumulative", 3);
  expect(counts(applyPatch(book, patch))).toEqual([0, 0, 3, 1, 0, 9, 1, 1, 0, 0]);
});
