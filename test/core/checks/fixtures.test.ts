import type { IsoDate } from "../../../src/core/language";
import { readdirSync } from "node:fs";
import { cizao2019, periodOf } from "../../../src/core/campaign";
import { readWorkbook } from "../../../src/hosts/files";
import { checkLedgers } from "../../../src/core/checks";
import { fixtureBytes, fixturePath, readFixture } from "../../fixtures";

interface Expected {
  options: { date: IsoDate; period: IsoDate | null };
  ledger: {
    sheet: string;
    unit: string | null;
    reportDate: string | null;
    rows: number;
    firstRow: number | null;
    lastRow: number | null;
    columns: Record<string, string>;
  } | null;
  findings: { code: string; sheet: string | null; cell: string | null }[];
}
const expected = readFixture<Record<string, Expected>>("workbooks/expected.json");
const files = readdirSync(fixturePath("workbooks")).filter((name) => expected[name]?.ledger);

describe("the ledgers that villages send", () => {
  it.each(files)("%s has the expected findings", async (name) => {
    const { options, findings, ledger } = expected[name]!;
    const workbook = await readWorkbook({ name, bytes: fixtureBytes("workbooks", name) });
    const result = checkLedgers(workbook, cizao2019, {
      today: options.date,
      period: options.period ? periodOf(cizao2019, options.period) : null,
    });
    const found = result.ledgers[0]!;
    expect({
      sheet: found.sheet,
      unit: found.unit,
      reportDate: found.reportDate,
      rows: found.rows.length,
      firstRow: found.rows.length ? found.rows[0]!.index + 1 : null,
      lastRow: found.rows.length ? found.rows.at(-1)!.index + 1 : null,
    }).toEqual({
      sheet: ledger!.sheet,
      unit: ledger!.unit,
      reportDate: ledger!.reportDate,
      rows: ledger!.rows,
      firstRow: ledger!.firstRow,
      lastRow: ledger!.lastRow,
    });
    const line = (finding: { code: string; cell: string | null }) => `${finding.cell} ${finding.code}`;
    expect(result.findings.map(line).sort()).toEqual(
      findings
        .filter((finding) => !finding.code.startsWith("tally-"))
        .map(line)
        .sort(),
    );
  });
});
