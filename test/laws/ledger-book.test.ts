import fc from "../environment/fast-check";
import { cizao2019, columnKeys, periodHolding } from "../../src/core/campaign";
import { type CheckedLedgers, LedgerBook } from "../../src/core/checks";
import { type Ledger } from "../../src/core/ledger";
import { emptySheet, setCell, workbookOf, type WorkbookSnapshot } from "../../src/core/workbook";
import { edited, patches, readAnew } from "../builders/edits";
import { ledgerSheets } from "../builders/arbitrary-ledger";
import { headerRow, ledgerSheet } from "../builders/ledger";

const today = "2019-12-10";
const periodOfFirst = ([first]: readonly Ledger[]) =>
  first?.reportDate ? periodHolding(cizao2019, first.reportDate) : null;
const newBook = () => new LedgerBook(cizao2019, { today, period: periodOfFirst });

/** Everything that a reader of the ledgers can see, as text. */
function seen({ ledgers, findingsOf, period, workbook }: CheckedLedgers): string {
  const all = ledgers.map((ledger) => ({
    ...ledger,
    source: workbook.sheets.find(({ name }) => name === ledger.sheet)!.rows === ledger.source.rows,
    rows: ledger.rows.map((row) => [
      row.index,
      columnKeys.map((key) => row.cell(key)),
      row.lifecycle("timeLimit"),
      row.facts.map(({ kind, text }) => [kind, text]),
    ]),
    findings: findingsOf(ledger).map(({ fix, ...rest }) => ({ ...rest, patch: fix?.patch })),
  }));
  const plain = (_: string, value: unknown) =>
    value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
  return JSON.stringify([period, all], plain);
}

function knownAnew(workbook: WorkbookSnapshot): CheckedLedgers {
  const book = newBook();
  book.take(workbook);
  return book.known();
}

function expectToFollow(book: LedgerBook, workbook: WorkbookSnapshot): void {
  book.take(workbook);
  expect(book.known().workbook).toBe(workbook);
  expect(seen(book.known())).toBe(seen(knownAnew(workbook)));
}

describe("ledgers that are kept up with", () => {
  it("are, after any edits, the same as when read and checked again", () => {
    fc.assert(
      fc.property(
        ledgerSheets,
        patches(cizao2019.ledger.sheetName, ["清单二"]),
        fc.boolean(),
        (sheet, steps, isReadAnew) => {
          const second = ledgerSheet([[1, "砂场", "磁灶镇"]], { unit: "岭畔村", sheet: "清单二" });
          let workbook = workbookOf([sheet, second, emptySheet("空表")]);
          const book = newBook();
          expectToFollow(book, workbook);
          for (const patch of steps) {
            workbook = edited(workbook, patch);
            expectToFollow(book, isReadAnew ? readAnew(workbook) : workbook);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("follow two simultaneous edits of rows that were edited before", () => {
    const name = cizao2019.ledger.sheetName;
    const row = (site: string, address: string) => [1, site, "磁灶镇", address, "陈某 13900000001"];
    let workbook = workbookOf([
      ledgerSheet([row("甲", "后山1号"), row("乙", "后山2号"), row("丙", "后山3号")]),
    ]);
    const book = newBook();
    expectToFollow(book, workbook);
    for (const patch of [
      [setCell(name, headerRow + 3, 1, "甲"), setCell(name, headerRow + 3, 3, "后山1号")],
      [
        setCell(name, headerRow + 1, 9, "注"),
        setCell(name, headerRow + 3, 1, "丁"),
        setCell(name, headerRow + 3, 3, "9号"),
      ],
    ]) {
      workbook = edited(workbook, patch);
      expectToFollow(book, workbook);
    }
  });

  it("are read like the first time once they are forgotten", () => {
    const book = newBook();
    const workbook = workbookOf([ledgerSheet([[1, "砂场"]])]);
    book.take(workbook);
    book.forget();
    expectToFollow(book, workbook);
  });
});
