import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook, UnreadableFileError, type SourceFile } from "../../src/hosts/files";
import { isCovered, type Patch, type WorkbookSnapshot } from "../../src/core/workbook";

/** A package of the kinds that are patched byte for byte; null for another kind, or one that cannot be read. */
export async function opened(
  file: string,
): Promise<{ source: SourceFile; workbook: WorkbookSnapshot } | null> {
  const source = { name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) };
  if (source.bytes[0] !== 0x50 || !/\.(xls[mx]|xlt[mx])$/i.test(file)) return null;
  try {
    return { source, workbook: await readWorkbook(source) };
  } catch (error) {
    if (error instanceof UnreadableFileError) return null;
    throw error;
  }
}

/** One more cell below what the first open sheet holds, or null when there is no such sheet. */
export function oneMoreCell({ sheets }: WorkbookSnapshot): Patch | null {
  const sheet = sheets.find(({ isProtected }) => !isProtected);
  if (!sheet) return null;
  let row = sheet.rows.length;
  while (isCovered(sheet.merges, row, 1)) row++;
  return [{ kind: "setCells", sheet: sheet.name, cells: [{ row, column: 1, value: "大埔村" }] }];
}
