/** Something that others have said of Excel, rewritten as a batch on an empty workbook with one sheet, `Sheet1`. */
export interface Golden {
  /** The sample or case that says it. */
  readonly source: string;
  readonly fact: string;
  readonly run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;
  readonly expected: unknown;
}

/** The address of a range. */
export async function addressOf(range: Excel.Range | Excel.RangeAreas): Promise<string> {
  range.load("address");
  await range.context.sync();
  return range.address;
}

/** The formulas of cells, values where there is none. */
export async function cellsOf(sheet: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address).load("formulas");
  await sheet.context.sync();
  return range.formulas as unknown[][];
}

/** Whether an `…OrNullObject` found nothing. */
export async function isNull(object: OfficeExtension.ClientObject): Promise<boolean> {
  await object.context.sync();
  return object.isNullObject;
}

/** The code of the error that a batch ends with. */
export async function failure(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return "none";
}
