import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkJson, reportOf } from "../../../src/apps/cli/check-report";
import { analyse } from "../../../src/core/tally";
import { campaign } from "../../core/tally/village-files";
import { workbookOf } from "../../../src/core/workbook";
import { ledgerSheet } from "../../builders/ledger";
import { tallySheet } from "../../builders/tally";
import { p, wordFile } from "../../builders/word-file";
import { today } from "../../builders/workbook";
import { run } from "../../../src/apps/cli/run";
import { call } from "./call";

it("gives a stated figure as it stands: a count, a number or text that is not a count, nothing", () => {
  const workbook = workbookOf([
    ledgerSheet([]),
    tallySheet([" ２ ", 2.5, -1, "3台", null, " ", 0, "无", 1, 2]),
  ]);
  const json = checkJson([reportOf("下灶村.xlsx", analyse(workbook, campaign, { today }))], campaign);
  const [file] = (JSON.parse(json) as { files: { tally: { stated: unknown } }[] }).files;
  expect(file!.tally.stated).toEqual({
    inspectionTeams: 2,
    inspectorVisits: 2.5,
    sitesFound: -1,
    closureOperations: "3台",
    equipmentDestroyed: null,
    metersSealed: null,
    relocations: 0,
    rectifications: "无",
    administrativeDetentions: 1,
    criminalDetentions: 2,
  });
});

it("takes a letter that says that there is nothing for the nil report that consolidating takes it for", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "letter-"));
  const letter = path.join(folder, "复函.docx");
  writeFileSync(
    letter,
    wordFile([p("经排查，我村本期没有“散乱污”加工点。"), p("下灶村村民委员会"), p("2019年11月19日")]),
  );
  const { status, out } = await call(run, ["check", letter, "--json"]);
  const [file] = (JSON.parse(out) as { files: { ledger: object; findings: object[] }[] }).files;
  expect(file).toMatchObject({
    ledger: { unit: "下灶村", reportDate: "2019-11-19", rows: 0 },
    findings: [{ code: "nil-report", severity: "notice", sheet: null, cell: null }],
  });
  expect(status).toBe(0);
  expect((await call(run, ["check", letter])).out).toContain(
    "下灶村 · 专项整治清单（复函）· 0家 · 2019-11-19",
  );
  rmSync(folder, { recursive: true });
});
