import { cizao2019, type Campaign } from "../../src/core/campaign";
import type { CellValue, SheetSnapshot } from "../../src/core/workbook";
import { sheetOf } from "./workbook";

export interface TallyOptions {
  readonly campaign?: Campaign;
  readonly sheet?: string;
  readonly unit?: string;
  /** What stands after 填报单位 and 报送时间: a date as people write it, and a 口径 where one is stated. */
  readonly reportDate?: string;
  /** Rows below the notes. */
  readonly below?: readonly (readonly CellValue[])[];
}

/** Row of the figures in the tallies made here, zero-based. */
export const figureRow = 5;

/** 附件2 with the figures of one unit, in the order of the form. */
export function tallySheet(figures: readonly CellValue[], options: TallyOptions = {}): SheetSnapshot {
  const { campaign = cizao2019, unit = "下灶村", reportDate = "2019年11月20日", below = [] } = options;
  const { tally } = campaign;
  const groups = tally.figures.map(({ group }) => group);
  const blanks = Array<null>(Math.floor(groups.length / 2) - 1).fill(null);
  return {
    ...sheetOf(options.sheet ?? tally.sheetName, [
      [tally.title],
      [`${tally.unitLabel}：${unit}`, ...blanks, `${tally.dateLabel}：${reportDate}`],
      [tally.unitColumn, ...groups.map((group, i) => (group === groups[i - 1] ? null : group))],
      [null, ...tally.figures.map(({ label }) => label)],
      [null, ...tally.figures.map((figure) => `（${figure.unit}）`)],
      [unit, ...figures],
      ["备 注", tally.notes.join("")],
      ...below,
    ]),
    merges: [{ top: 2, left: 0, bottom: 4, right: 0 }, ...mergesOf(groups)],
  };
}

/** A group of figures has one cell above all of them. */
function mergesOf(groups: readonly string[]): SheetSnapshot["merges"] {
  return [...new Set(groups)].map((group) => ({
    top: 2,
    left: 1 + groups.indexOf(group),
    bottom: 2,
    right: 1 + groups.lastIndexOf(group),
  }));
}
