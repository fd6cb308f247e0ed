import { periodOf } from "../../src/core/campaign";
import fc from "../environment/fast-check";
import {
  allFindings,
  consolidate,
  dueDaysOf,
  listedSites,
  readConsolidated,
} from "../../src/core/consolidation";
import { readLedgers } from "../../src/core/ledger";
import { cellAddress, sheetNamed, textOf, valueAt } from "../../src/core/workbook";
import {
  campaign,
  filesOfReports,
  reports,
  type SampleReport,
  workbookOfReport,
} from "../core/consolidation/samples";
import { workbookFrom } from "../core/consolidation/squad";

const { sheets } = campaign.consolidation;
const options = { period: periodOf(campaign, "2019-11-10") };

function tenDaysLater(report: SampleReport): SampleReport {
  return { ...report, date: report.date.replace(/(\d+)日/, (_, day: string) => `${Number(day) + 10}日`) };
}

describe("a consolidation", () => {
  it("has as many rows as the used workbooks, in roster order, each traceable by file and row", () => {
    fc.assert(
      fc.property(reports, (samples) => {
        const consolidation = consolidate(filesOfReports(samples), campaign, options);
        const sheet = sheetNamed(workbookFrom(consolidation), sheets.ledger)!;
        const used = consolidation.units.flatMap(({ used: report }) => (report ? [report] : []));
        const rowsIn = (file: string) => {
          const source = workbookOfReport(samples[Number.parseInt(file)]!);
          return readLedgers(source, campaign, { today: "2019-11-10" })[0]!.rows.length;
        };
        const written = sheet.rows.slice(3).filter((row) => row?.length);
        for (const { files, rows } of used) {
          const all = files.reduce((sum, file) => sum + rowsIn(file), 0);
          // A site of two files that add up counts once.
          if (files.length === 1) expect(rows).toHaveLength(all);
          else expect(rows.length).toBeLessThanOrEqual(all);
        }
        expect(written).toHaveLength(used.reduce((sum, { rows }) => sum + rows.length, 0));
        expect(new Set(written.map((row) => `${row![11]} ${row![12]}`)).size).toBe(written.length);
        written.forEach((row, index) => {
          const [sequence, ...texts] = row!.slice(0, 10);
          const [unit, file, sourceRow] = row!.slice(10) as [string, string, number];
          const source = workbookOfReport(samples[Number.parseInt(file)]!).sheets[0]!;
          expect(sequence).toBe(index + 1);
          expect(samples[Number.parseInt(file)]!.unit).toBe(unit);
          texts.forEach((text, column) => {
            expect(textOf(text ?? null)).toBe(textOf(valueAt(source, sourceRow - 1, column + 1)));
          });
        });
        const order = campaign.roster.units.map(({ name }) => name);
        const units = written.map((row) => order.indexOf(row![10] as string));
        expect(units).toEqual([...units].sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });

  it("writes what villages typed as text, never as a formula or a number", () => {
    fc.assert(
      fc.property(reports, (samples) => {
        const sheet = sheetNamed(
          workbookFrom(consolidate(filesOfReports(samples), campaign, options)),
          sheets.ledger,
        )!;
        expect(sheet.formulas.size).toBe(0);
        for (const row of sheet.rows.slice(3)) {
          for (const value of row?.slice(1, 10) ?? []) {
            expect(value === null || value === undefined || typeof value === "string").toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("has totals that are the sums of the columns", () => {
    fc.assert(
      fc.property(reports, (samples) => {
        const consolidation = consolidate(filesOfReports(samples), campaign, options);
        const sheet = sheetNamed(workbookFrom(consolidation), sheets.tally)!;
        const total = sheet.rows.findIndex((row) => row?.[0] === campaign.tally.totalLabel);
        expect(total).toBe(5 + campaign.roster.units.length);
        campaign.tally.figures.forEach(({ key }, index) => {
          let sum = 0;
          for (let row = 5; row < total; row++) sum += Number(valueAt(sheet, row, index + 1) ?? 0);
          expect(valueAt(sheet, total, index + 1)).toBe(sum);
          expect(consolidation.totals[key]).toBe(sum);
          expect(sheet.formulas.get(cellAddress(total, index + 1))).toMatch(/^=SUM\(/);
        });
      }),
      { numRuns: 100 },
    );
  });

  it("is read back as it was written, and nothing vanishes when the same is reported for the next period", () => {
    fc.assert(
      fc.property(reports, (samples) => {
        const dated = samples.filter(({ date }) => date !== "");
        const first = consolidate(filesOfReports(dated), campaign, options);
        const previous = readConsolidated(workbookFrom(first), campaign, "2019-11-10")!;
        const read = dueDaysOf(previous.register).flatMap((due) =>
          listedSites(previous.register, due, campaign),
        );
        expect(read.map(({ unit }) => unit)).toEqual(first.rows.map(({ unit }) => unit));
        const again = consolidate(filesOfReports(dated.map(tenDaysLater)), campaign, {
          period: periodOf(campaign, "2019-11-20"),
          previous,
        });
        const { entries, figures } = again.comparison!;
        expect(entries.filter(({ now }) => now)).toHaveLength(again.rows.length);
        // A row without name, address and operator is no site that could be known again.
        const gone = entries.filter(({ now, then }) => !now && then?.site.name && then.site.address);
        expect(gone).toEqual([]);
        expect(figures.map(({ difference }) => difference)).toEqual(figures.map(() => 0));
      }),
      { numRuns: 100 },
    );
  });

  it("lists each finding of each used file and of the consolidation once", () => {
    fc.assert(
      fc.property(reports, (samples) => {
        const consolidation = consolidate(filesOfReports(samples), campaign, options);
        const used = consolidation.units.flatMap(({ used: report }) => report?.findings ?? []);
        const below = consolidation.belowRoster.flatMap(({ source }) =>
          source.kind === "unreadable" ? [] : [...source.findings],
        );
        expect(allFindings(consolidation)).toHaveLength(
          used.length + below.length + consolidation.findings.length,
        );
      }),
      { numRuns: 100 },
    );
  });
});
