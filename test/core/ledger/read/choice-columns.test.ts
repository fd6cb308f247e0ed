import { cizao2019 } from "../../../../src/core/campaign";
import { readLedger } from "../../../../src/core/ledger";
import { applyPatch, workbookOf, type CellValue, type SheetSnapshot } from "../../../../src/core/workbook";
import { ledgerSheet } from "../../../builders/ledger";
import { titles, rows, judge } from "./layouts-sample";

describe("a column to tick for each disposition", () => {
  const words = ["关停取缔", "整治改造", "整合搬迁"];
  /** The three sites with their dispositions ticked, below a header of one row or of two. */
  function ticked(lines: 1 | 2, marks: readonly (readonly CellValue[])[]): SheetSnapshot {
    const sheet = ledgerSheet([]);
    const parted = (row: readonly CellValue[], middle: readonly CellValue[]) => [
      ...row.slice(0, 7),
      ...middle,
      ...row.slice(8),
    ];
    const header =
      lines === 1
        ? [parted(titles, words)]
        : [parted(titles, ["拟处理意见", null, null]), parted([], []).concat(Array(7).fill(null), words)];
    const merges = lines === 1 ? [] : [{ top: 2, left: 7, bottom: 2, right: 9 }];
    return {
      ...sheet,
      merges,
      rows: [...sheet.rows.slice(0, 2), ...header, ...rows.map((row, i) => parted(row, marks[i]!))],
    };
  }
  const read = (sheet: SheetSnapshot) => judge(workbookOf([sheet])).findings;
  const said = (sheet: SheetSnapshot) =>
    readLedger(sheet, cizao2019, { today: "2019-12-10" })!.rows.map((row) => row.text("disposition"));
  const chosen = ["整治改造", "整合搬迁", "关停取缔"];

  it.each<[string, CellValue, CellValue]>([
    ["√", "√", null],
    ["是 and 否", "是", "否"],
    ["1 and 0", 1, 0],
    ["boxes", "☑", "□"],
    ["√ and ×", "√", "×"],
    ["a letter and a stroke", "v", "-"],
  ])("is read by what is ticked: %s", (_, yes, no) => {
    const marks = [
      [no, yes, no],
      [no, no, yes],
      [yes, no, no],
    ];
    for (const lines of [1, 2] as const) expect(said(ticked(lines, marks))).toEqual(chosen);
  });

  it("asks to make one column of it, with what was ticked in words", () => {
    const marks = [
      [null, "√", null],
      [null, null, "√"],
      ["√", null, null],
    ];
    for (const lines of [1, 2] as const) {
      const workbook = workbookOf([ticked(lines, marks)]);
      const findings = read(workbook.sheets[0]!).filter(({ code }) => code === "renamed-column");
      expect(findings).toMatchObject([{ params: { found: words.join("、"), sure: false } }]);
      expect(findings[0]!.fix!.asks).toBe(true);
      const [after] = applyPatch(workbook, findings[0]!.fix!.patch).sheets;
      expect(said(after!)).toEqual(chosen);
      expect(read(after!).map(({ code }) => code)).not.toContain("renamed-column");
    }
  });

  it("is no disposition where none is ticked, and several or another word are told", () => {
    const marks = [
      [null, "×", null],
      ["√", "√", null],
      [null, "待定", null],
    ];
    const sheet = ticked(1, marks);
    expect(said(sheet)).toEqual(["", "关停取缔、整治改造", "待定"]);
    expect(read(sheet).flatMap(({ code }) => (/disposition|missing-cell/.test(code) ? [code] : []))).toEqual(
      expect.arrayContaining(["multiple-dispositions", "unknown-disposition"]),
    );
  });
});
