import fc from "fast-check";
import { cizao2019, columnKeys } from "../../../src/core/campaign";
import { findField, Grid } from "../../../src/core/forms";
import { checkLedgers, readLedger } from "../../../src/core/ledger";
import { workbookOf, type CellValue, type SheetSnapshot } from "../../../src/core/workbook";
import { headerRow, ledgerRow, ledgerSheet } from "../../builders/ledger";

const today = "2019-12-10";
const usual = ledgerRow({ progress: "11月20日依法取缔，捣毁水洗机3台。" });

/** Checks a workbook of the sheet and makes every patch of its fixes. */
function check(sheet: SheetSnapshot): number {
  const { findings } = checkLedgers(workbookOf([sheet]), cizao2019, { today });
  return findings.reduce((edits, { fix }) => edits + (fix?.patch.length ?? 0), 0);
}

function sheetWith(column: number, values: readonly CellValue[]): SheetSnapshot {
  return ledgerSheet(values.map((value) => usual.with(column, value)));
}

/** Every regular expression, loop and grammar of the ledger meets here what would make it go back and forth. */
const pieces = [
  ..."a1中 \n\t\u0000\u0007\ud800\udc00\u200b，、（(-１=@：:村垵厂的将未。",
  ..."1 |1-|1.|1E|1E+|1.0E+|1/|１ |x1|-1|（）|（(|： |，、|，身份证：|身份证号码|电话|Tel|+86|陈 |陈女士|0595-|139|13900000001 ".split(
    "|",
  ),
  ..."350582197503124516|3505821975031245161|35058219750312451 |2019-|2019.11.|2019年|11月5日、|年月日|年 月 日|〇二".split(
    "|",
  ),
  ..."一千|三台|第1|十余台|下灶|下灶村|磁灶镇|村内附近|关停|关停取缔、|取缔整改|合计|说明：|加工点有限公司|填报单位：|填报时间：".split(
    "|",
  ),
  ..."捣毁设备3台、|已取缔|设备（|拟拆除|如不|两断三清|行政拘留、刑事拘留各|搬迁至".split("|"),
];

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Characters that hardly repeat, so that sets and tables of them grow too. */
function mixed(length: number, from: number, to: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(from + Math.floor((state / 2 ** 32) * (to - from)));
  }).join("");
}

/** What the long texts are made of, and how. */
const makers: readonly (readonly [string, (length: number) => string])[] = [
  ...pieces.map((piece) => [piece, (length: number) => repeated(piece, length)] as const),
  ["any Chinese characters", (length) => mixed(length, 0x4e00, 0x9fa5)],
  ["any ASCII characters", (length) => mixed(length, 0x20, 0x7f)],
  ["any code units", (length) => mixed(length, 0, 0xffff)],
];

/** Processor time in milliseconds, the least of several runs: other work on the machine counts little. */
function cost(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const short = 16_000;
const longer = 8;
/** Eight times the text costs 8 times as much where the cost is linear and 64 times where it is quadratic. */
const tooMuch = 24;

/** The makers of texts whose cost grows faster than their length. */
function steep(use: (text: string) => () => unknown): string[] {
  const growth = (make: (length: number) => string, runs: number) =>
    cost(use(make(short * longer)), runs) / Math.max(cost(use(make(short)), runs), 5);
  return makers
    .filter(([, make]) => growth(make, 1) > tooMuch && growth(make, 3) > tooMuch)
    .map(([name]) => name);
}

describe("long adversarial texts", () => {
  it.each(columnKeys)("in %s take time in proportion to their length", (key) => {
    const column = columnKeys.indexOf(key);
    const use = (text: string) => {
      const sheet = sheetWith(column, [text, text]);
      return () => check(sheet);
    };
    expect(steep(use)).toEqual([]);
  });

  it("above the header and in its titles take time in proportion to their length", () => {
    const use = (text: string) => {
      const sheet = ledgerSheet([usual]);
      const rows = sheet.rows.map((row) => [...row!]);
      rows[1] = [text, `填报单位：${text}`, null, null, null, `填报时间：${text}`];
      rows[headerRow]!.push(text);
      return () => check({ ...sheet, rows });
    };
    expect(steep(use)).toEqual([]);
  });

  it("as labelled fields take time in proportion to their length", () => {
    const use = (text: string) => {
      const grid = new Grid({ ...ledgerSheet([]), rows: [[text, text], [text]] });
      return () => findField(grid, 2, "填报单位", ["填报时间"]);
    };
    expect(steep(use)).toEqual([]);
  });
});

describe("a megabyte in one cell", () => {
  it.each(columnKeys)("in %s is plain text or a finding", (key) => {
    const column = columnKeys.indexOf(key);
    const values = ["1", "中", "\u0000", "\ud800", "，", "1 "].map((piece) => repeated(piece, 1 << 20));
    const sheet = sheetWith(column, values);
    expect(() => check(sheet)).not.toThrow();
    const ledger = readLedger(sheet, cizao2019, { today })!;
    // Text of control characters and figures alike leaves the row a row: the other cells fill it.
    expect(ledger.rows.length + ledger.passedOver.length).toBe(values.length);
  });

  it("may be a number of 100,000 digits", () => {
    const digits = "1".repeat(100_000);
    for (let column = 0; column < usual.length; column++) {
      const { findings } = checkLedgers(workbookOf([sheetWith(column, [digits])]), cizao2019, { today });
      expect(findings.every(({ params }) => JSON.stringify(params).length < 200_000)).toBe(true);
    }
  });
});

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join("")),
  },
  fc.double(),
  fc.boolean(),
  fc.constantFrom<CellValue>(null, { error: "#REF!" }, { error: "" }),
);

/** The form with some of its cells, any of them, holding anything; merged, hidden and with formulas as may be. */
const anySheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    rows: fc.array(fc.array(anyValue, { maxLength: 12 }), { maxLength: 8 }),
    overwritten: fc.array(fc.record({ row: fc.nat(4), column: fc.nat(11), value: anyValue }), {
      maxLength: 4,
    }),
    merges: fc.array(fc.tuple(fc.nat(12), fc.nat(11), fc.nat(4), fc.nat(3)), { maxLength: 2 }),
    hidden: fc.array(fc.nat(14), { maxLength: 3 }),
    formulas: fc.array(fc.tuple(fc.constantFrom("A4", "B4", "E5", "I4"), fc.constant("=1+1")), {
      maxLength: 2,
    }),
  })
  .map(({ rows, overwritten, merges, hidden, formulas }) => {
    const sheet = ledgerSheet(rows);
    const cells = sheet.rows.map((row) => [...row!]);
    for (const { row, column, value } of overwritten) if (cells[row]) cells[row][column] = value;
    return {
      ...sheet,
      rows: cells,
      merges: merges.map(([top, left, height, width]) => ({
        top,
        left,
        bottom: top + height,
        right: left + width,
      })),
      hiddenRows: new Set(hidden),
      formulas: new Map(formulas),
    };
  });

describe("any sheet", () => {
  it("never makes a check or a fix throw", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => void check(sheet)),
      { numRuns: 1000 },
    );
  });
});
