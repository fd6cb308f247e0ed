import { isLeftBehind, originalName } from "../temporary-names";

/**
 * Removes what a pane that died midway left: sheets under temporary names. Those of a pane that may still be writing
 * stay. A sheet that had made way gets its name back unless its successor is in place. Writes nothing when there is nothing to clean. Returns how many sheets.
 */
export async function cleanUpSheets(context: Excel.RequestContext): Promise<number> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const left = worksheets.items.filter(({ name }) => isLeftBehind(name));
  for (const sheet of left) {
    const original = originalName(sheet.name);
    if (original && !taken.has(original.toLowerCase())) sheet.name = original;
    else sheet.delete();
  }
  if (left.length > 0) await context.sync();
  return left.length;
}
