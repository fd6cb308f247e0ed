import { emptySheet, type Patch, repairSheet, sheetNamed, type WorkbookPort } from "../../core/workbook";
import type { MakePort } from "../../../test/contract/contract";

/** Lays a case's sheets into the workbook that is open, and takes away afterwards whatever was not there before. */
export function portInOpenWorkbook(port: WorkbookPort): MakePort {
  return async (workbook) => {
    const before = await port.read();
    const sheets = workbook.sheets.flatMap((sheet): Patch => {
      const isLeftOver = sheetNamed(before, sheet.name) !== undefined;
      return [
        ...(isLeftOver ? [{ kind: "removeSheet", sheet: sheet.name } as const] : []),
        { kind: "addSheet", sheet: sheet.name },
        ...repairSheet(emptySheet(sheet.name), sheet),
      ];
    });
    await port.apply(sheets);
    if (workbook.isStructureLocked) await lockStructure(true);
    const own = new Set(workbook.sheets.map(({ name }) => name));
    const kept = new Set(before.sheets.flatMap(({ name }) => (own.has(name) ? [] : [name])));
    return {
      port,
      async close() {
        if (workbook.isStructureLocked) await lockStructure(false);
        const now = await port.read();
        const added = now.sheets.filter(({ name }) => !kept.has(name));
        await port.apply(added.map(({ name }) => ({ kind: "removeSheet", sheet: name })));
      },
    };
  };
}

function lockStructure(on: boolean): Promise<void> {
  return Excel.run(async (context) => {
    const { protection } = context.workbook;
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}
