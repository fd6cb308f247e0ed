import fc from "../environment/fast-check";
import { cizao2019 } from "../../src/core/campaign";
import type { CellValue, SheetSnapshot } from "../../src/core/workbook";
import { firstRow, ledgerSheet } from "./ledger";

const hostile = fc.constantFrom<CellValue>(
  "\uD800",
  "a".repeat(5000),
  "1".repeat(3000),
  '=HYPERLINK("http://x")',
  "\u0000\u0007\u200B",
  { error: "#N/A" },
  true,
  1e300,
  -0.5,
  "＝１＋１",
);

/** Few values each, so that rows often meet in name, address or number. */
const cellOf: Record<string, fc.Arbitrary<CellValue>> = {
  sequence: fc.oneof(
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom<CellValue>(null, "1", "二", 1.5, "合计", "示例"),
  ),
  siteName: fc.constantFrom<CellValue>(
    "陈记水洗加工点",
    "陈氏水洗加工厂",
    " 王记印花点 ",
    "砂场",
    "",
    null,
    "说明书印刷点",
  ),
  town: fc.constantFrom<CellValue>("磁灶镇", "磁灶 镇", "内坑镇", null, "磁灶镇 "),
  address: fc.constantFrom<CellValue>(
    "下灶村工业路12号",
    "下灶村工业路１２号",
    "磁灶镇下灶村",
    "岭畔村工业路3号",
    null,
    "下灶村后山",
  ),
  operatorContact: fc.constantFrom<CellValue>(
    "陈某 13900000001",
    "王某 13900000001",
    "李某 13900000002、王某 85816766",
    13900000003,
    "1.39E+10",
    "陈某",
    "139000000",
    null,
    "赵某 350582197503124516",
  ),
  equipment: fc.constantFrom<CellValue>("水洗机2台", "水洗机", "无", null, "+磨粒机两台"),
  violations: fc.constantFrom<CellValue>("未办环评", "未办环评\n废水直排", null),
  disposition: fc.constantFrom<CellValue>(
    "关停取缔",
    "取缔",
    "整改",
    "整合搬迁",
    "关停取缔、整改",
    "待定",
    null,
    " 整治改造",
  ),
  progress: fc.constantFrom<CellValue>(
    "11月20日依法取缔，捣毁水洗机3台，查封电表1个。",
    "11月20日已整改到位",
    "已取缔，两断三清",
    "捣毁设备十余台",
    "12月3日搬迁到位",
    null,
    "责令限期拆除设备",
  ),
  remarks: fc.constantFrom<CellValue>(null, "-", "信访件", "身份证350582197503124516"),
};

/** A cell of a column, now and then a hostile one. */
export function ledgerCell(key: string): fc.Arbitrary<CellValue> {
  return fc.oneof({ weight: 30, arbitrary: cellOf[key]! }, { weight: 1, arbitrary: hostile });
}

/** A row with a cell for every column, now and then an empty one. */
export const ledgerRow: fc.Arbitrary<CellValue[]> = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(...cizao2019.ledger.columns.map(({ key }) => ledgerCell(key))) },
  { weight: 1, arbitrary: fc.constant<CellValue[]>([]) },
);

interface Area {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** Merging clears what lies under the area. */
function isUnder(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some(
    ({ top, left, height, width }) =>
      row >= top &&
      row < top + height &&
      column >= left &&
      column < left + width &&
      (row !== top || column !== left),
  );
}

/** A ledger of up to a dozen rows, some merged or hidden. */
export const ledgerSheets: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    rows: fc.array(ledgerRow, { maxLength: 12 }),
    merges: fc.array(
      fc.record({
        top: fc.nat(12),
        left: fc.nat(cizao2019.ledger.columns.length - 1),
        height: fc.integer({ min: 1, max: 3 }),
        width: fc.integer({ min: 1, max: 2 }),
      }),
      { maxLength: 1 },
    ),
    hidden: fc.array(fc.nat(14), { maxLength: 2 }),
  })
  .map(({ rows, merges, hidden }) => ({
    ...ledgerSheet(
      rows.map((row, r) => row.map((value, c) => (isUnder(merges, r, c) ? null : value))),
      { reportDate: "2019年12月10日" },
    ),
    hiddenRows: new Set(hidden.map((row) => row + firstRow)),
    merges: merges
      .filter(({ height, width }) => height * width > 1)
      .map(({ top, left, height, width }) => ({
        top: top + firstRow,
        left,
        bottom: top + firstRow + height - 1,
        right: left + width - 1,
      })),
  }));
