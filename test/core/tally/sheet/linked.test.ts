import { checkTally } from "../../../../src/core/tally";
import {
  applyPatch,
  cellsWritten,
  sheetNamed,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { ledgerSheet } from "../../../builders/ledger";
import { tallySheet } from "../../../builders/tally";
import { ledgerOf, today } from "../../../builders/workbook";
import { sites, generate, refreshed, counts, found } from "./sheet-sample";

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
