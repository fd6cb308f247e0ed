import { cizao2019 } from "../../core/campaign";
import { createFile, type SourceFile } from "../../hosts/files";
import { ledgerTemplate } from "../../core/ledger-form";
import { samplePatch } from "../taskpane/sample-ledger";
import { workbenchText } from "../../words/localized/workbench";

/** A workbook with the invented village's ledger: what a newcomer sees first. */
export async function sampleFile(): Promise<SourceFile> {
  const patch = samplePatch(cizao2019, cizao2019.ledger.sheetName);
  return { name: workbenchText.sampleName, bytes: await createFile(patch) };
}

/** A workbook with the empty form. */
export async function emptyLedgerFile(): Promise<SourceFile> {
  return { name: workbenchText.newName, bytes: await createFile(ledgerTemplate(cizao2019)) };
}
