const known = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** The sheet of that id in a context: asked for once, however often it is used. */
export function sheetIn(context: Excel.RequestContext, id: string): Excel.Worksheet {
  const sheets = known.get(context) ?? new Map<string, Excel.Worksheet>();
  known.set(context, sheets);
  const sheet = sheets.get(id) ?? context.workbook.worksheets.getItem(id);
  sheets.set(id, sheet);
  return sheet;
}
