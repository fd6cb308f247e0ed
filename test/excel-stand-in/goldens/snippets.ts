import { addressOf, cellsOf, failure, type Golden } from "./golden";

function prices(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("B2:E6");
  range.values = [
    ["Product chart", "", "", ""],
    ["Product", "Qty", "Unit Price", "Total Price"],
    ["Almonds", 2, 7.5, "=C4 * D4"],
    ["Coffee", 1, 34.5, "=C5 * D5"],
    ["Chocolate", 5, 9.5, "=C6 * D6"],
  ];
  return range;
}

async function setUp(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.getItemOrNullObject("Sample").delete();
  worksheets.add("Sample").activate();
  await context.sync();
}

/** The Excel samples of OfficeDev/office-js-snippets that use what we use, with what their texts say of Excel. */
export const snippets: readonly Golden[] = [
  {
    source: "42-range/range-merged-ranges",
    fact: "merging across merges each row, and the merged areas tell address and cells",
    run: async (sheet, context) => {
      const range = prices(sheet);
      range.getRow(0).merge(true);
      const merged = range.getMergedAreasOrNullObject().load("address,cellCount");
      const first = merged.areas.getItemAt(0).load("address");
      await context.sync();
      return [merged.address, merged.cellCount, first.address];
    },
    expected: ["Sheet1!B2:E2", 4, "Sheet1!B2:E2"],
  },
  {
    source: "42-range/set-get-values",
    fact: "a text with = in front is a formula, also when it is set as a value",
    run: async (sheet, context) => {
      const range = prices(sheet).getLastColumn().load("values,formulas");
      await context.sync();
      return [range.formulas[2], range.values.slice(2)];
    },
    expected: [["=C4 * D4"], [[15], [34.5], [47.5]]],
  },
  {
    source: "42-range/set-get-values",
    fact: "empty cells read as empty texts",
    run: (sheet) => cellsOf(sheet, "B2:C2"),
    expected: [["", ""]],
  },
  {
    source: "42-range/set-get-values",
    fact: "a sum of formulas is calculated",
    run: async (sheet, context) => {
      prices(sheet);
      const total = sheet.getRange("E7");
      total.formulas = [["=SUM(E4:E6)"]];
      total.load("values");
      await context.sync();
      return total.values;
    },
    expected: [[97]],
  },
  {
    source: "42-range/selected-range",
    fact: "what was selected is the selected range",
    run: async (sheet, context) => {
      sheet.getRange("B2:E6").select();
      return addressOf(context.workbook.getSelectedRange());
    },
    expected: "Sheet1!B2:E6",
  },
  {
    source: "54-worksheet/add-delete-rename-move-worksheet",
    fact: "a sheet without a name gets one and the last position",
    run: async (_, context) => {
      const added = context.workbook.worksheets.add().load("name,position");
      await context.sync();
      return [added.name, added.position];
    },
    expected: ["Sheet2", 1],
  },
  {
    source: "54-worksheet/add-delete-rename-move-worksheet",
    fact: "a name that is not in use yet ends a search by getItem with an error",
    run: async (sheet, context) => {
      sheet.name = "Renamed1";
      context.workbook.worksheets.getItem("Renamed1");
      const first = await failure(context);
      context.workbook.worksheets.getItem("Renamed2");
      return [first, await failure(context)];
    },
    expected: ["none", "ItemNotFound"],
  },
  {
    source: "54-worksheet/worksheet-visibility",
    fact: "the only visible sheet cannot be hidden",
    run: async (sheet, context) => {
      sheet.visibility = "Hidden";
      return failure(context);
    },
    expected: "InvalidArgument",
  },
  {
    source: "54-worksheet/worksheet-freeze-panes",
    fact: "the frozen range is the one that was frozen",
    run: async (sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange("H2:K5"));
      return addressOf(sheet.freezePanes.getLocationOrNullObject());
    },
    expected: "Sheet1!H2:K5",
  },
  {
    source: "54-worksheet/worksheet-freeze-panes",
    fact: "frozen columns are told as whole columns",
    run: async (sheet) => {
      sheet.freezePanes.freezeColumns(2);
      return addressOf(sheet.freezePanes.getLocationOrNullObject());
    },
    expected: "Sheet1!A:B",
  },
  {
    source: "22-data-validation/data-validation",
    fact: "a list that is taken from a range names it as a formula",
    run: async (sheet, context) => {
      const names = context.workbook.worksheets.add("Names");
      const { dataValidation } = sheet.getRange("A2:A4");
      dataValidation.rule = { list: { inCellDropDown: true, source: names.getRange("A1:A3") } };
      dataValidation.load("rule,type");
      await context.sync();
      return [dataValidation.type, dataValidation.rule.list!.source];
    },
    expected: ["List", "=Names!$A$1:$A$3"],
  },
  {
    source: "22-data-validation/data-validation",
    fact: "a rule that is a formula is of the type Custom",
    run: async (sheet, context) => {
      const { dataValidation } = sheet.getRange("C2:C4");
      dataValidation.rule = { custom: { formula: "=NOT(ISNUMBER(SEARCH(A2,C2)))" } };
      dataValidation.errorAlert = { message: "x", showAlert: true, style: "Information", title: "y" };
      dataValidation.load("type,errorAlert");
      await context.sync();
      return [dataValidation.type, dataValidation.errorAlert.style];
    },
    expected: ["Custom", "Information"],
  },
  {
    source: "26-document/custom-properties",
    fact: "custom properties are loaded by key and value alone, without items/",
    run: async (_, context) => {
      const { custom } = context.workbook.properties;
      custom.add("key", "value");
      custom.load(["key", "value"] as unknown as string);
      await context.sync();
      return custom.items.map(({ key, value }) => [key, value]);
    },
    expected: [["key", "value"]],
  },
  {
    source: "50-workbook/data-protection",
    fact: "protection is loaded through its sheet, and a protected workbook adds no sheet",
    run: async (sheet, context) => {
      sheet.load("protection/protected");
      await context.sync();
      const before = sheet.protection.protected;
      sheet.protection.protect();
      sheet.load("protection/protected");
      context.workbook.protection.protect();
      await context.sync();
      context.workbook.worksheets.add("no");
      return [before, sheet.protection.protected, (await failure(context)) !== "none"];
    },
    expected: [false, true, true],
  },
  {
    source: "50-workbook/data-protection",
    fact: "a wrong password does not unprotect",
    run: async (sheet, context) => {
      sheet.protection.protect(undefined, "one");
      await context.sync();
      sheet.protection.unprotect("other");
      const code = await failure(context);
      sheet.protection.load("protected");
      await context.sync();
      return [code !== "none", sheet.protection.protected];
    },
    expected: [true, true],
  },
  {
    source: "14-conditional-formatting/conditional-formatting-basic",
    fact: "the conditional formats of a whole sheet are listed by type alone, each with its range",
    run: async (sheet, context) => {
      const added = sheet.getRange("B8:E13").conditionalFormats.add("Custom");
      added.custom.rule.formula = '=IF(B8>INDIRECT("RC[-1]",0),TRUE)';
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load("type");
      await context.sync();
      const [format] = conditionalFormats.items;
      return [format!.type, await addressOf(format!.getRange())];
    },
    expected: ["Custom", "Sheet1!B8:E13"],
  },
  {
    source: "54-worksheet/worksheet-page-layout",
    fact: "orientation, centring and zoom are kept; title rows come with or without $",
    run: async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows("$1:$1");
      pageLayout.setPrintArea("A1:D41");
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { scale: 200 };
      pageLayout.load("centerHorizontally,orientation,zoom");
      await context.sync();
      return [pageLayout.centerHorizontally, pageLayout.orientation, pageLayout.zoom.scale];
    },
    expected: [true, "Landscape", 200],
  },
  {
    source: "90-scenarios/working-with-dates",
    fact: "a date is a number of days that a number format shows as a date",
    run: async (sheet, context) => {
      const cell = sheet.getRange("B4");
      cell.values = [[43_831.5]];
      cell.numberFormat = [["[$-409]m/d/yy h:mm AM/PM;@"]];
      cell.load("values,valueTypes,numberFormat");
      await context.sync();
      return [cell.values[0]![0], cell.valueTypes[0]![0], cell.numberFormat[0]![0]];
    },
    expected: [43_831.5, "Double", "[$-409]m/d/yy h:mm AM/PM;@"],
  },
  {
    source: "every sample's set-up",
    fact: "deleting a sheet that may not be there is no error, and its name is free then",
    run: async (_, context) => {
      await setUp(context);
      await setUp(context);
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    },
    expected: ["Sheet1", "Sample"],
  },
];
