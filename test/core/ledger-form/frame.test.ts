import { cizao2019 } from "../../../src/core/campaign";
import { cellToShow } from "../../../src/core/findings";
import { checkLedgers } from "../../../src/core/checks";
import { type Ledger, readLedger } from "../../../src/core/ledger";
import { framePatch, type KnownOfHead } from "../../../src/core/ledger-form/frame";
import { applyPatch, textOf, valueAt, workbookOf, type SheetSnapshot } from "../../../src/core/workbook";
import { ledgerSheet } from "../../builders/ledger";
import { withCells } from "../../builders/workbook";

const read = (sheet: SheetSnapshot): Ledger => readLedger(sheet, cizao2019, { today: "2019-12-10" })!;
function framed(sheet: SheetSnapshot, known: KnownOfHead = {}): SheetSnapshot {
  return applyPatch(workbookOf([sheet]), framePatch(read(sheet), cizao2019, known)).sheets[0]!;
}
const head = (sheet: SheetSnapshot, rows = 4) =>
  Array.from({ length: rows }, (_, row) => [0, 5].map((column) => textOf(valueAt(sheet, row, column))));
const whole = ledgerSheet([{}]);
const { title } = cizao2019.ledger;
const blank = "填报时间：      年   月   日";
const header = ["序号", "主要生产设备"];
const below = (...above: SheetSnapshot["rows"]): SheetSnapshot => ({
  ...whole,
  rows: [...above, ...whole.rows.slice(2)],
});

describe("the head of 附件1", () => {
  it.each<[string, SheetSnapshot["rows"], string[][]]>([
    ["nothing, the header in row 1", [], [[title, ""], ["填报单位：", blank], header]],
    ["two empty rows", [[], []], [[title, ""], ["填报单位：", blank], header]],
    ["one empty row", [[]], [[title, ""], ["填报单位：", blank], header]],
    ["a title of the village's own", [["下灶村清单"]], [["下灶村清单", ""], ["填报单位：", blank], header]],
    [
      "unit and date",
      [["填报单位：下灶村", null, null, null, null, "填报时间：2019.11.20"]],
      [[title, ""], ["填报单位：下灶村", "填报时间：2019.11.20"], header],
    ],
    ["title and unit", [[title], ["填报单位：下灶村"]], [[title, ""], ["填报单位：下灶村", blank], header]],
    [
      "a title and the date",
      [[title], [null, null, null, null, null, "填报时间：2019.11.20"]],
      [[title, ""], ["填报单位：", "填报时间：2019.11.20"], header],
    ],
  ])("is put in where a sheet has %s", (_, above, wanted) => {
    const made = framed(below(...above));
    expect(head(made, 3)).toEqual(wanted);
    expect(read(made).rows).toHaveLength(1);
    expect(framePatch(read(made), cizao2019)).toEqual([]);
  });

  it("takes the unit that the file's name tells, and what is printed around the page", () => {
    expect(head(framed(below(), { unit: "岭畔村" }), 2)[1]).toEqual(["填报单位：岭畔村", blank]);
    const printed = { ...below(), printed: ["填报单位：下灶村", "填报时间：2019年11月20日"] };
    expect(head(framed(printed), 2)[1]).toEqual(["填报单位：下灶村", "填报时间：2019年11月20日"]);
  });

  it("writes the date behind the unit where one cell spans the row", () => {
    const merge = { top: 1, left: 0, bottom: 1, right: 9 };
    const sheet = { ...withCells(whole, [1, 5, null]), merges: [merge] };
    expect(textOf(valueAt(framed(sheet), 1, 0))).toBe(`填报单位：下灶村      ${blank}`);
    expect(read(framed(sheet)).unit).toBe("下灶村");
  });

  it("is left alone on a whole form, below another ledger, and where a merge reaches into the header", () => {
    expect(framePatch(read(whole), cizao2019)).toEqual([]);
    const merged = { ...below([title]), merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] };
    expect(framePatch(read(merged), cizao2019)).toEqual([]);
  });
});

describe("a finding of a head that is not there", () => {
  it("sends nobody to the cell of the header that stands in its place", () => {
    const { findings } = checkLedgers(workbookOf([below()]), cizao2019, { today: "2019-12-10" });
    const ofHead = findings.filter(({ code }) => code === "missing-unit" || code === "missing-report-date");
    expect(ofHead.map((finding) => [finding.cell, cellToShow(finding)])).toEqual([
      ["A1", null],
      ["A1", null],
    ]);
    expect(findings.filter((finding) => cellToShow(finding) === "A1")).toEqual([]);
  });
});
