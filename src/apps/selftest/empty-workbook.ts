/** Whether nothing is in the open workbook: no cell, no name, no property, no hidden sheet. */
export function isEmptyWorkbook(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { worksheets, names, properties } = context.workbook;
    worksheets.load("items/visibility");
    const named = names.getCount();
    const kept = properties.custom.getCount();
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load("address"));
    await context.sync();
    const isVisible = worksheets.items.every(({ visibility }) => visibility === "Visible");
    // eslint-disable-next-line office-addins/load-object-before-read -- a result needs no loading
    return isVisible && used.every(({ isNullObject }) => isNullObject) && named.value + kept.value === 0;
  });
}
