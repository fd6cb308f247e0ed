import { generateTally, readTally, type TallyBasis } from "../../../../src/core/tally";
import { type CellValue, workbookOf } from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { ledgerSheet } from "../../../builders/ledger";
import { ledgerOf, sheetOf, today } from "../../../builders/workbook";

const labels = campaign.tally.figures.map(({ label }) => label);

/** What a refresh of 20 November writes above the table of a sheet in one's own layout. */
function fields(
  lines: readonly (readonly CellValue[])[],
  basis: TallyBasis = "cumulative",
  { date1904 = false, date = "2019年11月20日" } = {},
): Record<string, CellValue> | null {
  const sheet = sheetOf("统计", [...lines, labels, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]);
  const workbook = { ...workbookOf([ledgerSheet([], { reportDate: date }), sheet]), date1904 };
  const ledger = ledgerOf(workbook);
  const { stated, tally } = readTally(workbook, campaign, ledger, { today, basis });
  const { patch, basisHasNoPlace } = generateTally({ workbook, campaign, ledger, stated, tally });
  if (basisHasNoPlace) return null;
  const cells = patch.flatMap((edit) => (edit.kind === "setCells" ? edit.cells : []));
  return Object.fromEntries(
    cells
      .filter(({ row }) => row < lines.length)
      .map(({ row, column, value }) => [`${"ABCDE"[column]}${row + 1}`, value]),
  );
}

describe("报送时间", () => {
  it.each<[string, readonly CellValue[], Record<string, CellValue>]>([
    ["is renewed", ["报送时间：2019年11月10日"], { A1: "报送时间：2019年11月20日" }],
    ["is filled in when it was left blank", ["报送时间：年月日"], { A1: "报送时间：2019年11月20日" }],
    ["stays when it is right", ["报送时间：2019.11.20"], {}],
    ["may have the name of 附件1", ["填报时间:2019.11.10"], { A1: "填报时间:2019年11月20日" }],
    [
      "ends where the unit begins",
      ["报送时间：2019.11.10  填报单位：下灶村"],
      { A1: "报送时间：2019年11月20日\u3000填报单位：下灶村" },
    ],
    [
      "ends where 口径 begins",
      ["下灶村 报送时间：2019.11.10 口径：累计 单位：家"],
      { A1: "下灶村 报送时间：2019年11月20日\u3000口径：累计 单位：家" },
    ],
    ["is a text in a cell of its own", ["报送时间", "2019.11.10"], { B1: "2019年11月20日" }],
    ["stays a date of Excel", ["报送时间", null, 43779], { C1: 43789 }],
    ["has no place", ["下灶村"], {}],
  ])("%s", (_, line, written) => {
    expect(fields([line])).toEqual(written);
  });

  it("is counted from 1904 in a workbook that does so", () => {
    expect(fields([["报送时间", 43779 - 1462]], "cumulative", { date1904: true })).toEqual({
      B1: 43789 - 1462,
    });
  });

  it("stays when the ledger has no date", () => {
    expect(fields([["报送时间：2019年11月10日"]], "cumulative", { date: "" })).toEqual({});
  });
});

describe("口径", () => {
  it.each<[string, readonly (readonly CellValue[])[], Record<string, CellValue>]>([
    [
      "goes beside the date",
      [["报送时间：2019年11月20日"]],
      { A1: "报送时间：2019年11月20日\u3000口径：本期" },
    ],
    [
      "goes beside the date in its cell",
      [["报送时间", "2019年11月20日"]],
      { B1: "2019年11月20日\u3000口径：本期" },
    ],
    [
      "is renewed with the date of the same cell",
      [["口径：累计 报送时间：2019.11.10 填报单位：下灶村"]],
      { A1: "口径：本期\u3000报送时间：2019年11月20日\u3000填报单位：下灶村" },
    ],
    [
      "is renewed in a cell of its own",
      [["报送时间：2019.11.10", "口径：累计"]],
      { A1: "报送时间：2019年11月20日", B1: "口径：本期" },
    ],
    [
      "is renewed beside its label",
      [["填报时间：2019.11.10"], ["口径", null, "累计"]],
      { A1: "填报时间：2019年11月20日", C2: "本期" },
    ],
    [
      "ends where the unit begins",
      [["口径：累计 填报单位：下灶村"]],
      { A1: "口径：本期\u3000填报单位：下灶村" },
    ],
  ])("%s", (_, lines, written) => {
    expect(fields(lines, "period")).toEqual(written);
  });

  it("has no place without a date", () => {
    expect(fields([["下灶村"]], "period")).toBeNull();
  });
});
