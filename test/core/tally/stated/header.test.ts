import type { Campaign } from "../../../../src/core/campaign";
import { findStatedTally, statedCounts } from "../../../../src/core/tally";
import { parseRange, type CellValue, type SheetSnapshot, workbookOf } from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { sheetOf } from "../../../builders/workbook";

const labels = campaign.tally.figures.map(({ label }) => label);
const units = campaign.tally.figures.map(({ unit }) => unit);
const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Where the header stands and what is read below it. */
function header(rows: readonly (readonly CellValue[])[], merges: readonly string[] = [], of = campaign) {
  const sheet: SheetSnapshot = { ...sheetOf("统计", rows), merges: merges.map((at) => parseRange(at)!) };
  const stated = findStatedTally(workbookOf([sheet]), of, { unit: null });
  if (!stated) return null;
  const { form, row } = stated;
  return {
    rows: [form.headerTop, form.headerBottom],
    row,
    unitColumn: form.unitColumn,
    counts: [...statedCounts(stated).values()],
  };
}

describe("the header of a tally", () => {
  it("covers two rows when the upper one adds a title, however short it is", () => {
    const found = { rows: [0, 1], row: 2, unitColumn: 0, counts: ten };
    expect(header([["报送单位"], [null, ...labels], ["下灶村", ...ten]])).toEqual(found);
    expect(
      header([
        ["报送单位", ...labels.slice(0, 9)],
        [...Array<null>(10).fill(null), labels[9]!],
        ["下灶村", ...ten],
      ]),
    ).toEqual(found);
  });

  it("is one row when a second adds nothing, and the first of several equal ones", () => {
    const found = { rows: [1, 1], row: 2, unitColumn: null, counts: ten };
    expect(header([["情况", "组织"], labels, ten])).toEqual(found);
    expect(header([[], labels, ten, [], labels, ten])).toEqual(found);
  });

  it("reaches down as far as its labels are merged", () => {
    const merges = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"].map(
      (letter) => `${letter}1:${letter}3`,
    );
    expect(header([labels, [], [], ten], merges)).toMatchObject({ rows: [0, 2], row: 3, counts: ten });
    expect(header([["报送单位", ...labels], [], [null, ...ten]], ["A1:A2"])).toMatchObject({
      rows: [0, 1],
      row: 2,
    });
    const two = [["报送单位"], [null, ...labels], [], ["下灶村", ...ten]];
    expect(header(two, ["C2:C3"])).toMatchObject({ rows: [0, 2], row: 3, unitColumn: 0 });
  });

  it.each<[string, readonly CellValue[]]>([
    ["in full-width brackets", [null, ...units.map((unit) => `（${unit}）`)]],
    ["in half-width brackets", [null, ...units.map((unit) => `( ${unit} )`)]],
    ["below some of the labels", [null, "个", null, null, "场次"]],
    ["beside a note on the reporting unit", ["村（社区）名", ...units]],
  ])("has a row of units %s", (_, row) => {
    const rows = [["报送单位", ...labels], row, ["下灶村", ...ten]];
    expect(header(rows)).toMatchObject({ rows: [0, 1], row: 2, counts: ten });
  });

  it("has no row of units when that row says anything else", () => {
    const rows = [
      ["报送单位", ...labels],
      ["下灶村", 1, "人次"],
    ];
    expect(header(rows)).toMatchObject({ rows: [0, 0], row: 1, counts: [1] });
  });

  it("is not looked for in long texts", () => {
    const wrap = (label: string, length: number) => `${label}（${"注".repeat(length - label.length - 2)}）`;
    const titles = (length: number) => labels.map((label) => wrap(label, length));
    expect(header([titles(60), ten])).toMatchObject({ counts: ten });
    expect(header([titles(61), ten])).toBeNull();
  });

  it("follows the campaign's own labels", () => {
    const figures = campaign.tally.figures.map((figure) => ({
      ...figure,
      label: `本镇${figure.label}`,
      synonyms: [],
    }));
    const another: Campaign = { ...campaign, tally: { ...campaign.tally, figures } };
    const titles = labels.map((label) => `本镇${label}`);
    expect(header([titles, ten], [], another)).toMatchObject({ counts: ten });
    expect(header([titles, ten])).toBeNull();
    expect(header([labels, ten], [], another)).toBeNull();
  });

  it("may use the words of everyday speech, with units and 数", () => {
    const names = ["检查组数", "检查人次", "排查到的加工点家数", "关停取缔场次", "捣毁设备数量", "查封电表"];
    const found = { rows: [0, 0], row: 1, unitColumn: 0, counts: [1, 2, 3, 4, 5, 6] };
    for (const unit of ["报送单位", "村居", "村（社区）"]) {
      const rows = [
        [unit, ...names],
        ["下灶村", 1, 2, 3, 4, 5, 6],
      ];
      expect(header(rows, [], { ...campaign })).toEqual(found);
    }
  });

  it("assigns a label to the figure that owns it, before those with such a synonym", () => {
    const [first, ...others] = campaign.tally.figures;
    const figures = [{ ...first!, synonyms: ["行政拘留", "（个）"] }, ...others];
    const another = { ...campaign, tally: { ...campaign.tally, figures, unitColumnSynonyms: ["（家）"] } };
    const rows = [[null, ...labels.slice(1)], units.map((unit) => `（${unit}）`), [null, ...ten.slice(1)]];
    expect(header(rows, [], another)).toMatchObject({ unitColumn: null, counts: ten.slice(1) });
  });
});
