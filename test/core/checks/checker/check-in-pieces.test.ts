import fc from "../../../environment/fast-check";
import { cizao2019 } from "../../../../src/core/campaign";
import { readWorkbook } from "../../../../src/hosts/files";
import { LedgerChecker } from "../../../../src/core/checks";
import { type Ledger, readLedger, readLedgers } from "../../../../src/core/ledger";
import { checkInPieces } from "../../../../src/core/checks/checker/check-in-pieces";
import { villageSheet } from "../../../builders/village-sites";
import { ledgerSheets } from "../../../builders/arbitrary-ledger";
import { fixtureBytes } from "../../../fixtures";

const today = "2019-11-20";

async function inPieces(ledger: Ledger, rows: number) {
  let pauses = 0;
  const pause = async () => void pauses++;
  const checker = await checkInPieces(ledger, cizao2019, { today }, { rows, pause });
  return { checker, pauses };
}

async function expectAlike(ledger: Ledger, rows: number): Promise<void> {
  const whole = new LedgerChecker(ledger, cizao2019, { today });
  const expected = JSON.stringify(whole.findings());
  const { checker } = await inPieces(ledger, rows);
  expect(JSON.stringify(checker.findings())).toBe(expected);
  expect(checker.ledger.rows.map(({ index: row }) => row)).toEqual(
    whole.ledger.rows.map(({ index: row }) => row),
  );
  expect(checker.ledger.blankRows).toEqual(whole.ledger.blankRows);
  expect(checker.ledger.passedOver).toEqual(whole.ledger.passedOver);
  expect(checker.ledger.source).toBe(ledger.source);
}

describe("a ledger checked in pieces", () => {
  it("has the same findings as when checked at once, whatever its cells hold", async () => {
    await fc.assert(
      fc.asyncProperty(ledgerSheets, fc.integer({ min: 1, max: 7 }), async (sheet, rows) => {
        const ledger = readLedger(sheet, cizao2019, { today });
        if (ledger) await expectAlike(ledger, rows);
      }),
      { numRuns: 150 },
    );
  });

  it.each(["下灶村.xlsx", "官田村.xlsx", "印刷基地办3000.xlsx", "大埔村整治台账.xlsx", "磁灶社区.xlsx"])(
    "has the same findings in %s",
    async (name) => {
      const workbook = await readWorkbook({ name, bytes: fixtureBytes("workbooks", name) });
      const ledgers = readLedgers(workbook, cizao2019, { today });
      expect(ledgers.length).toBeGreaterThan(0);
      for (const ledger of ledgers) for (const rows of [3, 100]) await expectAlike(ledger, rows);
    },
  );

  it("pauses between the pieces, and then follows edits like any other", async () => {
    const ledger = readLedger(villageSheet(1000), cizao2019, { today })!;
    const { checker, pauses } = await inPieces(ledger, 150);
    expect(pauses).toBe(7);
    const rows = ledger.source.rows.with(700, ledger.source.rows[700]!.with(4, "林某"));
    const source = { ...ledger.source, rows };
    expect(checker.update(source, { top: 700, left: 4, bottom: 700, right: 4 })).toBe(true);
    const whole = new LedgerChecker(readLedger(source, cizao2019, { today })!, cizao2019, { today });
    expect(JSON.stringify(checker.findings())).toBe(JSON.stringify(whole.findings()));
  });
});
