/** Three by three numbers at the top of a sheet. */
export function block(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("A1:C3");
  range.values = [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  return range;
}
