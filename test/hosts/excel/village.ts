import { readWorkbook } from "../../../src/hosts/files";
import type { WorkbookSnapshot } from "../../../src/core/workbook";
import { fixtureBytes } from "../../fixtures";

/** A village's workbook as it came, without the tally that it made by itself. */
export async function village(): Promise<WorkbookSnapshot> {
  const name = "大埔村整治台账.xlsx";
  const bytes = fixtureBytes("workbooks", name);
  const workbook = await readWorkbook({ name, bytes });
  return { ...workbook, sheets: workbook.sheets.slice(0, 1) };
}
