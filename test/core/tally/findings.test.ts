import type { IsoDate } from "../../../src/core/language";
import { readLedgers } from "../../../src/core/ledger";
import { allTallyChecks, checkTally, previousFigures } from "../../../src/core/tally";
import type { FigureKey } from "../../../src/core/campaign";
import { campaign, openFixture, type ExpectedFile } from "./village-files";
import { readFixture } from "../../fixtures";

const codes: ReadonlySet<string> = new Set(allTallyChecks.map(({ code }) => code));

async function tallyFindings(
  name: string,
  today: IsoDate,
  previous: ReadonlyMap<FigureKey, number> | null = null,
) {
  const workbook = await openFixture(name);
  const ledger = workbook && readLedgers(workbook, campaign, { today })[0];
  if (!workbook || !ledger) return [];
  const { findings } = checkTally(workbook, campaign, ledger, { today, previous });
  return findings.map(({ code, sheet, cell }) => ({ code, sheet, cell }));
}

function ofTally(findings: readonly { code: string; sheet: string | null; cell: string | null }[]) {
  return findings
    .filter(({ code }) => codes.has(code))
    .map(({ code, sheet, cell }) => ({ code, sheet, cell }));
}

const sorted = <T>(items: readonly T[]): string[] => items.map((item) => JSON.stringify(item)).sort();

const villages = readFixture<Record<string, ExpectedFile>>("workbooks/expected.json");

describe.each(Object.entries(villages))("%s", (name, { options, findings, withPrevious }) => {
  it("has the expected findings in its tally", async () => {
    const found = await tallyFindings(`workbooks/${name}`, options.date);
    expect(sorted(found)).toEqual(sorted(ofTally(findings)));
  });

  if (withPrevious) {
    it("has decreased since the previous submission", async () => {
      const earlier = await openFixture(`workbooks/${withPrevious.file}`);
      const workbook = await openFixture(`workbooks/${name}`);
      const { unit } = readLedgers(workbook!, campaign, { today: options.date })[0]!;
      const previous = previousFigures(earlier!, campaign, { unit, today: options.date });
      const found = await tallyFindings(`workbooks/${name}`, options.date, previous);
      expect(sorted(found)).toEqual(sorted([...ofTally(findings), ...ofTally(withPrevious.findings)]));
    });
  }
});

interface ExpectedSquad {
  readonly options: { readonly date: IsoDate };
  readonly files: Readonly<Record<string, { findings?: ExpectedFile["findings"] }>>;
}

describe.each(["2019-11-10", "2019-11-20"])("the squad's folder of %s", (folder) => {
  const { files, options } = readFixture<ExpectedSquad>(`squad/${folder}/expected.json`);
  it.each(Object.entries(files))("%s has the expected findings in its tally", async (name, { findings }) => {
    const found = await tallyFindings(`squad/${folder}/${name}`, options.date);
    expect(sorted(found)).toEqual(sorted(ofTally(findings ?? [])));
  });
});
