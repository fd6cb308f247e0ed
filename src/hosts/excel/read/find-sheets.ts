import { USED, usedRangeOf } from "./essentials";
import type { Known } from "./read-workbook";

/** Which sheets there are, how large they are, and of what types their conditional formats. */
export async function findSheets(context: Excel.RequestContext): Promise<Known> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).load(USED);
    const formats = used.conditionalFormats.load("items/type");
    return { sheet, used, formats };
  });
  await context.sync();
  return asked.map(({ sheet: { id, name }, used, formats }) => ({
    id,
    name,
    used: usedRangeOf(used),
    merges: [],
    formatTypes: used.isNullObject ? [] : formats.items.map(({ type }) => type as string),
  }));
}
