import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { cizao2019 } from "../../src/core/campaign";
import { docxOf } from "../../src/hosts/documents";
import { createFile } from "../../src/hosts/files";
import { readLedgers } from "../../src/core/ledger";
import { workSummary } from "../../src/core/submission";
import { analyse, generateTally, readTally } from "../../src/core/tally";
import { samplePatch } from "../../src/apps/taskpane/sample-ledger";
import { workSummaryBlocks } from "../../src/words/zh-CN/submission/work-summary";
import { applyPatch, workbookOf } from "../../src/core/workbook";
import { convert } from "../../test/environment/libreoffice";
import { workingFolder } from "../../test/environment/working-folder";
import { keepPicture } from "./pictures";

const today = "2019-11-27";
/** Dots an inch. */
const resolution = 60;

/** The sample with its tally, as a workbook and as the bytes of a file. */
async function sample() {
  const ledgerPatch = samplePatch(cizao2019, cizao2019.ledger.sheetName);
  const before = applyPatch(workbookOf([]), ledgerPatch);
  const [ledger] = readLedgers(before, cizao2019, { today });
  const { stated, tally } = readTally(before, cizao2019, ledger!, { today });
  const { patch } = generateTally({
    workbook: before,
    campaign: cizao2019,
    ledger: ledger!,
    stated,
    tally,
    linked: false,
  });
  return {
    workbook: applyPatch(before, patch),
    bytes: await createFile([...ledgerPatch, ...patch]),
  };
}

/** A page of what LibreOffice prints of a file; 0 is the last page. */
export function printed(folder: string, file: string, page: number): Buffer {
  convert(folder, "pdf", [file]);
  const pdf = file.replace(/\.\w+$/, ".pdf");
  const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))![1]);
  const wanted = String(page || pages);
  const picture = path.join(folder, "page");
  execFileSync("pdftoppm", [
    "-r",
    String(resolution),
    "-f",
    wanted,
    "-l",
    wanted,
    "-singlefile",
    "-png",
    pdf,
    picture,
  ]);
  return readFileSync(`${picture}.png`);
}

/** The forms and the report as they come out of a printer. */
export async function keepPapers(page: Page): Promise<void> {
  const { folder, clean } = workingFolder();
  try {
    const { workbook, bytes } = await sample();
    const xlsx = path.join(folder, "sample.xlsx");
    writeFileSync(xlsx, bytes);
    await keepPicture(page, "ledger-printed", printed(folder, xlsx, 1));
    await keepPicture(page, "tally-printed", printed(folder, xlsx, 0));
    const analysis = analyse(workbook, cizao2019, { today });
    const { findings } = analysis;
    const summary = workSummary(analysis, { campaign: cizao2019, findings, today });
    const docx = path.join(folder, "summary.docx");
    writeFileSync(docx, await docxOf(workSummaryBlocks(summary, cizao2019)));
    await keepPicture(page, "work-summary-printed", printed(folder, docx, 1));
  } finally {
    clean();
  }
}
