import { readLedgers, type Ledger } from "../../../src/core/ledger";
import {
  emptySheet,
  workbookOf,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/workbook";
import { campaign } from "./village-files";

export const today = "2019-11-20";

/** A sheet of plain values from A1 on. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return { ...emptySheet(name), rows };
}

/** One site of a ledger: only what the figures look at. */
export interface Site {
  readonly name: string | null;
  readonly address?: string;
  readonly disposition?: CellValue;
  readonly progress?: string;
}

const titles = campaign.ledger.columns.map(({ title }) => title);

/** A ledger sheet in the official form, row 4 on. */
export function ledgerSheet(
  sites: readonly Site[],
  { date = "2019年11月20日", after = [] as readonly (readonly CellValue[])[] } = {},
): SheetSnapshot {
  const rows = sites.map(
    ({ name, address = `${name}旁1号`, disposition = "关停取缔", progress = "" }, index) => [
      index + 1,
      name,
      campaign.town,
      address,
      "张三 13900000000",
      "磨粒机2台",
      "未办环评",
      disposition,
      progress,
      null,
    ],
  );
  return sheetOf("专项整治清单", [
    [campaign.ledger.title],
    ["填报单位：下灶村", null, null, null, null, `填报时间：${date}`],
    titles,
    ...rows,
    ...after,
  ]);
}

/** The official tally sheet with the figures in the order of the form. */
export function tallySheetOf(
  figures: readonly CellValue[],
  below: readonly (readonly CellValue[])[] = [],
): SheetSnapshot {
  const { tally } = campaign;
  return {
    ...sheetOf(tally.sheetName, [
      [tally.title],
      ["填报单位（签章）：下灶村", null, null, null, null, "报送时间：2019年11月20日"],
      [
        tally.unitColumn,
        ...tally.figures.map(({ group }, i) => (group === tally.figures[i - 1]?.group ? null : group)),
      ],
      [null, ...tally.figures.map(({ label }) => label)],
      [null, ...tally.figures.map(({ unit }) => `（${unit}）`)],
      ["下灶村", ...figures],
      ["备 注", tally.notes.join("")],
      ...below,
    ]),
    merges: [
      { top: 2, left: 0, bottom: 4, right: 0 },
      { top: 2, left: 1, bottom: 2, right: 3 },
      { top: 2, left: 4, bottom: 2, right: 10 },
    ],
  };
}

/** An action log with the campaign's titles. */
export function logSheet(rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return sheetOf(campaign.log.sheetName, [campaign.log.columns.map(({ title }) => title), ...rows]);
}

export function bookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return workbookOf(sheets);
}

export function ledgerOf(workbook: WorkbookSnapshot): Ledger {
  return readLedgers(workbook, campaign, { today })[0]!;
}
