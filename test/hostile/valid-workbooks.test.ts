import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { cizao2019 } from "../../src/core/campaign";
import type { Io } from "../../src/apps/cli/io";
import { run } from "../../src/apps/cli/run";
import { createFile, patchFile, readWorkbook, type SourceFile } from "../../src/hosts/files";
import { readLedgers } from "../../src/core/ledger";
import { ledgerTemplate } from "../../src/core/ledger-form";
import { logTemplate } from "../../src/core/action-log";
import { offerLifecycleColumns, stampPatch } from "../../src/core/submission";
import { samplePatch } from "../../src/apps/taskpane/sample-ledger";
import type { Patch, WorkbookSnapshot } from "../../src/core/workbook";
import { conform, consolidateHere, fixAll, tally, today } from "../hosts/excel/product-patches";
import { describeValidator, validationErrors } from "../environment/open-xml-validator";
import { fixtureBytes, fixturePath } from "../fixtures";

const folder = mkdtempSync(path.join(os.tmpdir(), "valid-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function errorsOf(name: string, bytes: Uint8Array): string[] {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return validationErrors(file);
}

const lifecycle = (workbook: WorkbookSnapshot): Patch =>
  offerLifecycleColumns(readLedgers(workbook, cizao2019, { today })[0]!, cizao2019);
const stamp = (workbook: WorkbookSnapshot): Patch => stampPatch(workbook, cizao2019, "2019-11-20 09:00");
const log = (): Patch => logTemplate(cizao2019);

/** All that the product does to a village's workbook, one after the other. */
async function treated(source: SourceFile): Promise<Uint8Array> {
  let { bytes } = source;
  for (const patchOf of [fixAll, conform, lifecycle, log, tally, stamp, consolidateHere]) {
    const workbook = await readWorkbook({ ...source, bytes });
    bytes = await patchFile({ ...source, bytes }, patchOf(workbook));
  }
  return bytes;
}

describeValidator("Microsoft's validator finds nothing wrong", () => {
  it.each([
    ["空表.xlsx", ledgerTemplate(cizao2019, { unit: "下灶村" })],
    ["示例.xlsx", samplePatch(cizao2019, "专项整治清单")],
    ["登记.xlsx", logTemplate(cizao2019)],
  ])("in %s as the product makes it", async (name, patch) => {
    expect(errorsOf(name, await createFile(patch))).toEqual([]);
  });

  it("in the sample after everything was done to it", async () => {
    const bytes = await createFile(samplePatch(cizao2019, "专项整治清单"));
    expect(errorsOf("全部.xlsx", await treated({ name: "全部.xlsx", bytes }))).toEqual([]);
  }, 60_000);

  it.each(["岭畔村清单.xlsx", "洋宅村.xlsx", "前尾村.xls"])(
    "in %s after everything was done to it that was not wrong before",
    async (name) => {
      const source = { name, bytes: fixtureBytes("workbooks", name) };
      const unnumbered = (errors: string[]) => errors.map((error) => error.replace(/\[\d+\]/g, ""));
      const before = name.endsWith(".xls") ? [] : unnumbered(errorsOf("before.xlsx", source.bytes));
      const after = unnumbered(errorsOf("after.xlsx", await treated(source)));
      expect(after.filter((error) => !before.includes(error))).toEqual([]);
    },
    60_000,
  );

  it("in the consolidated workbook and the notes to the villages", async () => {
    const out = path.join(folder, "汇总.xlsx");
    const notes = path.join(folder, "退回单");
    const silent: Io = {
      out: () => {},
      err: () => {},
      stdin: async () => "",
      isTerminal: false,
      today: () => today,
    };
    const inbox = fixturePath("squad/2019-11-20");
    await run(["consolidate", inbox, "-o", out, "--period", today, "--notes", notes], silent);
    expect(validationErrors(out)).toEqual([]);
    const workbooks = readdirSync(notes).filter((name) => name.endsWith(".xlsx"));
    expect(workbooks.length).toBeGreaterThan(0);
    for (const name of workbooks.slice(0, 3)) expect(validationErrors(path.join(notes, name))).toEqual([]);
  }, 120_000);
});
