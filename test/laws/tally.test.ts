import type { IsoDate } from "../../src/core/language";
import fc from "../environment/fast-check";
import { periodHolding, periodOf } from "../../src/core/campaign";
import { figureKeys } from "../../src/core/campaign/keys";
import { generateTally, isDerived, readTally, type Tally, type TallyBasis } from "../../src/core/tally";
import { applyPatch, type CellValue, type WorkbookSnapshot, workbookOf } from "../../src/core/workbook";
import { campaign } from "../core/tally/village-files";
import { ledgerSheet, type Site } from "../builders/ledger";
import { logSheet } from "../builders/log";
import { tallySheet } from "../builders/tally";
import { ledgerOf, today } from "../builders/workbook";

const date = fc.constantFrom("10月25日", "11月3日", "11月10日", "11月11日", "11月15日", "11月20日");
const deed = fc.constantFrom(
  "已取缔",
  "捣毁设备2台",
  "捣毁设备10余台",
  "查封电表1个",
  "出动检查组2个、执法人员9人次",
  "出动检查组1个",
  "行政拘留1人",
  "刑事拘留2人",
  "未取缔",
);
const dated = fc.tuple(date, deed).map(([day, done]) => `${day}${done}。`);
const sentences = (sentence: fc.Arbitrary<string>) =>
  fc.array(sentence, { maxLength: 4 }).map((parts) => parts.join(""));
const anySentence = fc.oneof(
  dated,
  deed.map((done) => `${done}。`),
);

/** Few names and addresses, so that sites repeat. */
function siteOf(progress: fc.Arbitrary<string>): fc.Arbitrary<Site> {
  return fc.record({
    siteName: fc.constantFrom("甲厂", "乙厂", "丙厂", null),
    address: fc.constantFrom("工业路1号", "后山", ""),
    disposition: fc.constantFrom<CellValue>(
      "关停取缔",
      "整治改造",
      "整改",
      "整合搬迁",
      " 搬迁",
      "待定",
      "取缔、整改",
      null,
    ),
    progress,
  });
}

const sites = fc.array(siteOf(sentences(anySentence)), { maxLength: 8 });
const outing = fc.tuple(
  fc.constantFrom<CellValue>(null, 43775, 43783, "2019-11-15", "11月31日"),
  fc.constantFrom<CellValue>("检查", "取缔行动", "会议", null),
  ...Array.from({ length: 2 }, () => fc.constantFrom<CellValue>(null, 0, 2, "3", "4台")),
  fc.constant<CellValue>("1、2"),
  ...Array.from({ length: 4 }, () => fc.constantFrom<CellValue>(null, 0, 1, "2", -1)),
);
const log = fc.option(fc.array(outing, { maxLength: 4 }), { nil: null });
const basis = fc.constantFrom<TallyBasis>("cumulative", "month", "period");

function bookWith(
  rows: readonly Site[],
  outings: readonly (readonly CellValue[])[] | null,
): WorkbookSnapshot {
  return outings ? workbookOf([ledgerSheet(rows), logSheet(outings)]) : workbookOf([ledgerSheet(rows)]);
}

function tallyOf(workbook: WorkbookSnapshot, by: TallyBasis, dueDay?: IsoDate): Tally {
  return readTally(workbook, campaign, ledgerOf(workbook), {
    today,
    basis: by,
    period: dueDay ? periodOf(campaign, dueDay) : null,
  }).tally;
}

const valuesOf = ({ figures }: Tally) =>
  figureKeys.map((key) => [key, figures[key].value, figures[key].basis] as const);

describe("laws of the figures", () => {
  it("the evidence of a derived figure adds up to it, and other figures have no evidence", () => {
    fc.assert(
      fc.property(sites, log, basis, (rows, outings, by) => {
        const { figures } = tallyOf(bookWith(rows, outings), by);
        for (const key of figureKeys) {
          const { value, evidence } = figures[key];
          const sum = evidence.reduce((total, { count }) => total + count, 0);
          if (isDerived(figures[key])) expect(sum).toBe(value);
          else expect(evidence).toEqual([]);
        }
      }),
    );
  });

  it("every piece of evidence is the text in its cell", () => {
    fc.assert(
      fc.property(sites, (rows) => {
        const workbook = bookWith(rows, null);
        const ledger = ledgerOf(workbook);
        for (const key of figureKeys) {
          for (const { cell, start, end, text } of tallyOf(workbook, "cumulative").figures[key].evidence) {
            if (start === undefined) continue;
            const row = ledger.rows.find((each) => each.index === Number(cell.slice(1)) - 1)!;
            expect(row.cell("progress")!.raw.slice(start, end)).toBe(text);
          }
        }
      }),
    );
  });

  it("the order of the ledger's rows changes no figure", () => {
    const shuffled = sites.chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        other: fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, log, basis, ({ rows, other }, outings, by) => {
        const inOrder = tallyOf(bookWith(rows, outings), by);
        expect(valuesOf(tallyOf(bookWith(other, outings), by))).toEqual(valuesOf(inOrder));
      }),
    );
  });

  it("the figures of all periods add up to the cumulative one, when the evidence is dated", () => {
    const dueDays = ["2019-10-30", "2019-11-10", "2019-11-20"] as const;
    fc.assert(
      fc.property(fc.array(siteOf(sentences(dated)), { maxLength: 8 }), (rows) => {
        const workbook = workbookOf([ledgerSheet(rows)]);
        const whole = tallyOf(workbook, "cumulative");
        const parts = dueDays.map((dueDay) => tallyOf(workbook, "period", dueDay));
        for (const key of figureKeys) {
          if (whole.figures[key].basis !== "progress") continue;
          const sum = parts.reduce((total, { figures }) => total + (figures[key].value ?? 0), 0);
          expect(sum).toBe(whole.figures[key].value);
        }
      }),
    );
  });

  it("periods follow one another without gap or overlap", () => {
    const day = fc.date({ min: new Date("2019-01-01"), max: new Date("2028-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (at) => {
        const asked = at.toISOString().slice(0, 10) as IsoDate;
        const { from, to } = periodHolding(campaign, asked);
        expect(from <= asked && asked <= to).toBe(true);
      }),
    );
  });
});

describe("laws of refreshing", () => {
  const typed = fc.array(fc.constantFrom<CellValue>(null, 0, 1, 2, 7, "3", "3台", "约2"), {
    minLength: 10,
    maxLength: 10,
  });
  const linked = fc.boolean();

  function refresh(workbook: WorkbookSnapshot, by: TallyBasis, isLinked: boolean) {
    const ledger = ledgerOf(workbook);
    const { stated, tally } = readTally(workbook, campaign, ledger, { today, basis: by });
    return generateTally({ workbook, campaign, ledger, stated, tally, linked: isLinked });
  }

  it("is idempotent", () => {
    fc.assert(
      fc.property(sites, fc.option(typed), basis, linked, (rows, figures, by, isLinked) => {
        const sheets = figures ? [ledgerSheet(rows), tallySheet(figures)] : [ledgerSheet(rows)];
        const book = workbookOf([...sheets]);
        const once = applyPatch(book, refresh(book, by, isLinked).patch);
        expect(refresh(once, by, isLinked).patch).toEqual([]);
      }),
    );
  });

  it("never changes a figure that a person typed, whatever was generated before and happens to the ledger", () => {
    fc.assert(
      fc.property(
        sites,
        sites,
        typed,
        basis,
        basis,
        linked,
        (before, after, figures, first, second, isLinked) => {
          const book = workbookOf([ledgerSheet(before)]);
          const made = applyPatch(book, refresh(book, first, isLinked).patch);
          const { stated } = readTally(made, campaign, ledgerOf(made), { today });
          const cells = figureKeys.flatMap((key, index) => {
            const { row, column, count } = stated!.figures.get(key)!;
            const value = figures[index]!;
            return value === null || value === count ? [] : [{ row, column, value }];
          });
          const edited = applyPatch(made, [{ kind: "setCells", sheet: "情况调度表", cells }]);
          const moved = {
            ...edited,
            sheets: edited.sheets.map((sheet, i) => (i === 0 ? ledgerSheet(after) : sheet)),
          };
          const done = applyPatch(moved, refresh(moved, second, isLinked).patch);
          for (const { row, column, value } of cells) {
            expect(done.sheets[1]!.rows[row]![column]).toEqual(value);
          }
        },
      ),
    );
  });

  it("the patch that adopts a kept figure changes only that figure", () => {
    fc.assert(
      fc.property(sites, typed, (rows, figures) => {
        const book = workbookOf([ledgerSheet(rows), tallySheet(figures)]);
        const { kept } = refresh(book, "cumulative", false);
        for (const { key, adopt, derived } of kept) {
          const { stated } = readTally(applyPatch(book, adopt), campaign, ledgerOf(book), { today });
          expect(stated!.figures.get(key)!.count).toBe(derived);
          for (const [index, other] of figureKeys.entries()) {
            if (other !== key) expect(stated!.figures.get(other)!.value).toEqual(figures[index]);
          }
        }
      }),
    );
  });
});
