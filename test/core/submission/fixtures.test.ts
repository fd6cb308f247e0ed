import { readdirSync } from "node:fs";
import { patchFile, readWorkbook } from "../../../src/hosts/files";
import type { Finding } from "../../../src/core/findings";
import { checkLedgers } from "../../../src/core/checks";
import { checkTally } from "../../../src/core/tally";
import { readStamp, stampPatch } from "../../../src/core/submission";
import { applyPatch, type WorkbookSnapshot } from "../../../src/core/workbook";
import { campaign } from "./submission-workbook";
import { fixtureBytes, fixturePath, readFixture } from "../../fixtures";
import { today } from "../../builders/workbook";

const expected = readFixture<Record<string, { readonly ledger: unknown }>>("workbooks/expected.json");
const names = readdirSync(fixturePath("workbooks")).filter((name) => expected[name]?.ledger);
const now = "2019-11-20 09:30";

function findingsOf(workbook: WorkbookSnapshot): string[] {
  const { ledgers, findings } = checkLedgers(workbook, campaign, { today });
  const ofTally = ledgers.flatMap((ledger) => checkTally(workbook, campaign, ledger, { today }).findings);
  const line = ({ code, sheet, cell }: Finding) => `${code} ${sheet} ${cell}`;
  return [...findings, ...ofTally].map(line);
}

function open(name: string): Promise<WorkbookSnapshot> {
  return readWorkbook({ name, bytes: fixtureBytes("workbooks", name) });
}

describe("the stamp on workbooks as villages send them", () => {
  it.each(names)("%s: is valid, applied once, and changes no finding", async (name) => {
    const workbook = await open(name);
    expect(readStamp(workbook, campaign).state).toBe("none");
    const stamped = applyPatch(workbook, stampPatch(workbook, campaign, now));
    expect(readStamp(stamped, campaign).state).toBe("intact");
    expect(stampPatch(stamped, campaign, now)).toEqual([]);
    expect(findingsOf(stamped)).toEqual(findingsOf(workbook));
  });

  it.each(names.filter((name) => name.endsWith(".xlsx")))("%s: is valid in the saved file", async (name) => {
    const workbook = await open(name);
    const bytes = fixtureBytes("workbooks", name);
    const saved = await patchFile({ name, bytes }, stampPatch(workbook, campaign, now));
    expect(readStamp(await readWorkbook({ name, bytes: saved }), campaign).state).toBe("intact");
  });
});
