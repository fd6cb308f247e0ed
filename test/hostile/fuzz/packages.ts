import fc from "../../environment/fast-check";
import { cizao2019 } from "../../../src/core/campaign";
import { ledgerTemplate } from "../../../src/core/ledger-form";
import { analyse } from "../../../src/core/tally";
import { applyPatch, valueAt, WorkbookError, type WorkbookSnapshot } from "../../../src/core/workbook";
import { createFile, patchFile, readWorkbook, UnreadableFileError } from "../../../src/hosts/files";
import { normalForm } from "../../core/workbook/normal-form";
import { bounds } from "./runs";
import { fixtureBytes } from "../../fixtures";

/** Reads what may be no workbook any more, within bounds; null where it is refused as unreadable. */
export async function read(bytes: Uint8Array): Promise<WorkbookSnapshot | null> {
  const check = bounds();
  try {
    const workbook = await readWorkbook({ name: "来件.xlsx", bytes });
    check();
    return workbook;
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    // Our own readers name what is wrong; only the library for old files fails in ways of its own.
    if (bytes[0] === 0x50 && error.detail.what === "reader") throw error.cause;
    check();
    return null;
  }
}

/** Finds all that there is to say of a workbook. */
export function check(workbook: WorkbookSnapshot): void {
  analyse(workbook, cizao2019, { today: "2019-11-21", period: null });
}

/** Reads, checks, writes one more cell and reads again: nothing throws, nothing else changes. */
export async function survives(bytes: Uint8Array): Promise<void> {
  const before = await read(bytes);
  if (!before) return;
  check(before);
  const sheet = before.sheets.find(({ isProtected }) => !isProtected);
  if (!sheet || sheet.rows.length > 1_048_000) return;
  const row = sheet.rows.length + 20;
  const patch = [
    { kind: "setCells", sheet: sheet.name, cells: [{ row, column: 0, value: "大埔村" }] },
  ] as const;
  let expected: WorkbookSnapshot;
  let patched: Uint8Array;
  try {
    expected = applyPatch(before, patch);
    patched = await patchFile({ name: "来件.xlsx", bytes }, patch);
  } catch (error) {
    if (error instanceof WorkbookError || error instanceof UnreadableFileError) return;
    throw error;
  }
  const after = await readWorkbook({ name: "来件.xlsx", bytes: patched });
  expect(valueAt(after.sheets[before.sheets.indexOf(sheet)]!, row, 0)).toBe("大埔村");
  expect(normalForm({ ...after, format: before.format })).toEqual(normalForm(expected));
}

const FORM = "空表";
const villages = ["岭畔村清单.xlsx", "洋宅村.xlsx", "大埔村整治台账.xlsx"];

/** The name of a whole package: the form as the product makes it, or a village's workbook. */
export const packageName = fc.constantFrom(FORM, ...villages);

/** The packages by their names. */
export async function packages(): Promise<ReadonlyMap<string, Uint8Array>> {
  const form = await createFile(ledgerTemplate(cizao2019, { unit: "下灶村" }));
  return new Map([[FORM, form], ...villages.map((name) => [name, fixtureBytes("workbooks", name)] as const)]);
}
