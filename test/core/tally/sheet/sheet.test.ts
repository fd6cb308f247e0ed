import type { FigureKey } from "../../../../src/core/campaign";
import { figureKeys } from "../../../../src/core/campaign/keys";
import {
  adoptFigure,
  checkTally,
  generateTally,
  readTally,
  type TallyBasis,
} from "../../../../src/core/tally";
import {
  applyPatch,
  cellsWritten,
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

const sites: Site[] = [
  { siteName: "甲", progress: "11月12日已取缔，查封电表2个。" },
  { siteName: "乙", disposition: "整合搬迁" },
  { siteName: "丙", disposition: "限期整改" },
];

function generate(workbook: WorkbookSnapshot, options: { linked?: boolean; basis?: TallyBasis } = {}) {
  const ledger = ledgerOf(workbook);
  const { stated, tally } = readTally(workbook, campaign, ledger, { today, basis: options.basis });
  return generateTally({ workbook, campaign, ledger, stated, tally, linked: options.linked ?? false });
}

function refreshed(workbook: WorkbookSnapshot, options = {}): WorkbookSnapshot {
  return applyPatch(workbook, generate(workbook, options).patch);
}

function stated(workbook: WorkbookSnapshot) {
  return readTally(workbook, campaign, ledgerOf(workbook), { today }).stated!;
}

function counts(workbook: WorkbookSnapshot): (number | null)[] {
  const { figures } = stated(workbook);
  return figureKeys.map((key) => figures.get(key)?.count ?? null);
}

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

const found = (workbook: WorkbookSnapshot) =>
  checkTally(workbook, campaign, ledgerOf(workbook), { today }).findings.map(
    ({ code, cell }) => `${code} ${cell}`,
  );

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

describe("fixes", () => {
  it.each<[string, readonly (number | string | null)[], string]>([
    ["tally-mismatch", [0, 0, 9, 1, 0, 2, 1, 1, 0, 0], "D6"],
    ["tally-evidence-mismatch", [0, 0, 3, 1, 0, 9, 1, 1, 0, 0], "G6"],
    ["tally-blank-figure", [null, 0, 3, 1, 0, 2, 1, 1, 0, 0], "B6"],
    ["tally-not-a-count", ["2 个", 3, 3, 1, 0, 2, 1, 1, 0, 0], "B6"],
  ])("%s is mended by its fix, which changes nothing else", (code, figures, cell) => {
    const book = workbookOf([ledgerSheet(sites), tallySheet(figures)]);
    expect(found(book)).toEqual([`${code} ${cell}`]);
    const [finding] = checkTally(book, campaign, ledgerOf(book), { today }).findings;
    expect(cellsWritten(finding!.fix!.patch)).toBe(1);
    expect(found(applyPatch(book, finding!.fix!.patch))).toEqual([]);
  });

  it.each(["3台", "约3个", "2.5", "-1", "三"])("%s in a column of 个 has no fix", (value) => {
    const book = workbookOf([ledgerSheet(sites), tallySheet([value, 9, 3, 1, 0, 2, 1, 1, 0, 0])]);
    const [finding] = checkTally(book, campaign, ledgerOf(book), { today }).findings;
    expect(finding).toMatchObject({ code: "tally-not-a-count", fix: null, params: { value } });
  });
});

describe("保持联动", () => {
  const formulaOf = (workbook: WorkbookSnapshot, cell: string) =>
    sheetNamed(workbook, "情况调度表")!.formulas.get(cell);

  it("writes the three counts as formulas over the ledger's columns", () => {
    const made = refreshed(workbookOf([ledgerSheet(sites)]), { linked: true });
    expect(counts(made)).toEqual([null, null, 3, 1, null, 2, 1, 1, null, null]);
    expect(formulaOf(made, "D6")).toMatch(/^=SUMPRODUCT\(--\(专项整治清单!\$B\$4:\$B\$206&/);
    expect(formulaOf(made, "H6")).toContain('COUNTIF(专项整治清单!$H$4:$H$206,"整合搬迁")');
    expect(sheetNamed(made, "情况调度表")!.formulas.size).toBe(3);
  });

  it("can be turned on and off, and never replaces a formula of a person's own", () => {
    const values = refreshed(workbookOf([ledgerSheet(sites)]));
    const linked = refreshed(values, { linked: true });
    expect(formulaOf(linked, "D6")).toBeDefined();
    expect(formulaOf(refreshed(linked), "D6")).toBeUndefined();
    const own = applyPatch(linked, [
      { kind: "setCells", sheet: "情况调度表", cells: [{ row: 5, column: 3, value: 9, formula: "=4+5" }] },
    ]);
    expect(formulaOf(refreshed(own, { linked: true }), "D6")).toBe("=4+5");
  });

  it("leaves out footers, examples and repeated rows", () => {
    const after = [["合计", 3, null, null, null, null, null, "整合搬迁"]];
    const book = workbookOf([
      ledgerSheet([...sites, { siteName: "乙", disposition: "整合搬迁" }, { siteName: "丁" }, ...after]),
    ]);
    const { unlinked } = generate(book, { linked: true });
    expect(unlinked).toEqual([]);
    const made = refreshed(book, { linked: true });
    expect(formulaOf(made, "H6")).toContain("$H$4:$H$6");
    expect(formulaOf(made, "H6")).toContain("$H$8:$H$8");
    expect(formulaOf(made, "H6")).not.toContain("$H$9");
  });

  it("counts past an error value", () => {
    const book = workbookOf([ledgerSheet([{ siteName: "甲", disposition: { error: "#N/A" } }])]);
    const made = refreshed(book, { linked: true });
    expect(formulaOf(made, "D6")).toMatch(/^=SUMPRODUCT\(1-ISBLANK\(/);
    expect(counts(made).slice(2, 3)).toEqual([1]);
  });

  it("keeps the value and says so when a disposition cannot be in a formula", () => {
    const book = workbookOf([ledgerSheet([{ siteName: "甲", disposition: "\n搬迁" }])]);
    expect(generate(book, { linked: true }).unlinked).toEqual(["relocations"]);
    expect(counts(refreshed(book, { linked: true }))).toEqual(counts(refreshed(book)));
  });
});

it("takes over a single derived figure", () => {
  const book = workbookOf([ledgerSheet(sites), tallySheet([0, 0, 9, 1, 0, 9, 1, 1, 0, 0])]);
  const sheet = stated(book);
  const patch = adoptFigure(sheet, sheet.figures.get("sitesFound")!, "cumulative", 3);
  expect(counts(applyPatch(book, patch))).toEqual([0, 0, 3, 1, 0, 9, 1, 1, 0, 0]);
});
