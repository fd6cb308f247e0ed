import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cizao2019 } from "../../../src/core/campaign";
import { runCheck } from "../../../src/apps/cli/check";
import { runFix } from "../../../src/apps/cli/fix";
import { createFile, readWorkbook } from "../../../src/hosts/files";
import { withAllAccepted } from "../../builders/accepted";
import { asPatch } from "../../hosts/files/as-patch";
import { sampleWorkbook } from "../taskpane/sample";
import { call } from "./call";

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly cell: string;
  readonly accepted?: boolean;
}

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "accepted-"));
  file = path.join(folder, "下灶村.xlsx");
  const workbook = withAllAccepted(sampleWorkbook(), cizao2019, { today: "2019-11-20" });
  writeFileSync(file, await createFile(asPatch(workbook)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a workbook with accepted warnings", () => {
  it("is checked with these marked and counted separately", async () => {
    const json = JSON.parse((await call(runCheck, [file, "--json"])).out) as {
      files: { findings: Found[] }[];
    };
    const { findings } = json.files[0]!;
    const marked = findings.filter(({ accepted }) => accepted).map(({ code, cell }) => `${code} ${cell}`);
    expect(marked).toEqual([
      "incomplete-closure I5",
      "sequence-broken A7",
      "untidy-text B8",
      "vague-address D8",
      "untidy-text E8",
      "equipment-without-quantity F8",
      "missing-progress I8",
    ]);
    expect(findings.filter((one) => !("accepted" in one)).map(({ code }) => code)).toEqual([
      "tally-missing",
      "missing-phone",
      "unknown-disposition",
      "missing-town",
    ]);
    const { out, status } = await call(runCheck, [file]);
    expect(out).toContain("共需改3处，提醒1条。\n  另有7条已点“知道了”。");
    expect(out).toMatch(/知道了 {2}专项整治清单!D8 /);
    expect(status).toBe(1);
  });

  it("is mended except for what was accepted", async () => {
    const out = path.join(folder, "已规范.xlsx");
    await call(runFix, [file, "-o", out, "--json"]);
    const { sheets } = await readWorkbook({ name: "已规范.xlsx", bytes: readFileSync(out) });
    const ledger = sheets.find(({ name }) => name === "专项整治清单")!;
    expect(ledger.rows[7]!.slice(0, 3)).toEqual([6, "  塑料造粒点 ", "磁灶镇"]);
  });
});
