import { addressOf, cellsOf, type Golden, isNull } from "./golden";

/** The cells that the cases on ranges start from: four texts, and one cell that is only filled. */
function texts(sheet: Excel.Worksheet): void {
  sheet.getRange("B2:C3").values = [
    ["alpha", "beta"],
    ["ALPHA", "alphabet"],
  ];
  sheet.getRange("D5").format.fill.color = "#FFFF00";
}

function table(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:B5").values = [
    ["Name", "Amount"],
    ["a", 10],
    ["b", 20],
    ["c", 30],
    ["d", 40],
  ];
}

async function hiddenBy(sheet: Excel.Worksheet, criteria: Excel.FilterCriteria): Promise<boolean[]> {
  table(sheet);
  sheet.autoFilter.apply("A1:B5", 1, criteria);
  const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
  await sheet.context.sync();
  return rows.map(({ rowHidden }) => rowHidden);
}

function withFormat(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange("B2:B5").conditionalFormats;
  const added = formats.add("Custom");
  added.custom.rule.formula = "=B2>5";
  added.custom.format.fill.color = "#FFFF00";
  return formats;
}

function block(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("A1:C3");
  range.values = [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  return range;
}

/** The cases of fundamental-research-labs/calipers that use what we use; their results are those of Excel on Windows. */
export const calipers: readonly Golden[] = [
  {
    source: "api_range_range_used",
    fact: "a range's used range counts formats",
    run: async (sheet) => (texts(sheet), addressOf(sheet.getRange("B2:D8").getUsedRange())),
    expected: "Sheet1!B2:D5",
  },
  {
    source: "api_range_range_used_null",
    fact: "a range without values has no used range",
    run: async (sheet) => (texts(sheet), isNull(sheet.getRange("K10:L12").getUsedRangeOrNullObject(true))),
    expected: true,
  },
  {
    source: "api_range_sheet_used",
    fact: "the used range by values leaves out a cell that is only filled",
    run: async (sheet) => (texts(sheet), addressOf(sheet.getUsedRange(true))),
    expected: "Sheet1!B2:C3",
  },
  {
    source: "api_range_sheet_used_null",
    fact: "a new sheet has no used range",
    run: async (_, { workbook }) => isNull(workbook.worksheets.add("Empty").getUsedRangeOrNullObject()),
    expected: true,
  },
  {
    source: "api_range_intersection_null",
    fact: "ranges meet in a range, or in a null object",
    run: async (sheet) => [
      await addressOf(sheet.getRange("B2:C3").getIntersectionOrNullObject("C3:D4")),
      await isNull(sheet.getRange("B2").getIntersectionOrNullObject("D5")),
    ],
    expected: ["Sheet1!C3", true],
  },
  {
    source: "api_range_freeze_location",
    fact: "frozen rows are told as whole rows",
    run: async (sheet) => {
      sheet.freezePanes.freezeRows(2);
      return addressOf(sheet.freezePanes.getLocationOrNullObject());
    },
    expected: "Sheet1!1:2",
  },
  {
    source: "api_range_freeze_location_null",
    fact: "unfreezing what is not frozen is no error, and nothing is frozen then",
    run: async (sheet) => {
      sheet.freezePanes.unfreeze();
      return isNull(sheet.freezePanes.getLocationOrNullObject());
    },
    expected: true,
  },
  {
    source: "freeze_unfreeze",
    fact: "unfreezing ends what was frozen",
    run: async (sheet) => {
      sheet.freezePanes.freezeRows(1);
      sheet.freezePanes.unfreeze();
      return isNull(sheet.freezePanes.getLocationOrNullObject());
    },
    expected: true,
  },
  {
    source: "api_cf_count",
    fact: "a conditional format is counted",
    run: async (sheet, context) => {
      const [count] = [withFormat(sheet).getCount()];
      await context.sync();
      return count.value;
    },
    expected: 1,
  },
  {
    source: "api_cf_item",
    fact: "a conditional format is found by its id",
    run: async (sheet, context) => {
      const formats = withFormat(sheet).load("items/id");
      await context.sync();
      const found = formats.getItem(formats.items[0]!.id).load("type");
      await context.sync();
      return found.type;
    },
    expected: "Custom",
  },
  {
    source: "api_cf_at",
    fact: "a conditional format is found by its place",
    run: async (sheet, context) => {
      const found = withFormat(sheet).getItemAt(0).load("type");
      await context.sync();
      return found.type;
    },
    expected: "Custom",
  },
  {
    source: "api_cf_null",
    fact: "an id that no conditional format has finds a null object",
    run: async (sheet) => isNull(withFormat(sheet).getItemOrNullObject("999")),
    expected: true,
  },
  {
    source: "api_cf_clear",
    fact: "clearing leaves no conditional format",
    run: async (sheet, context) => {
      const formats = withFormat(sheet);
      formats.clearAll();
      const [count] = [formats.getCount()];
      await context.sync();
      return count.value;
    },
    expected: 0,
  },
  {
    source: "api_cf_delete",
    fact: "a deleted conditional format is gone within the same batch",
    run: async (sheet, context) => {
      const formats = withFormat(sheet);
      formats.getItemAt(0).delete();
      const [count] = [formats.getCount()];
      await context.sync();
      return count.value;
    },
    expected: 0,
  },
  {
    source: "api_cf_range",
    fact: "a conditional format tells the range that it was added to",
    run: async (sheet) => addressOf(withFormat(sheet).getItemAt(0).getRange()),
    expected: "Sheet1!B2:B5",
  },
  {
    source: "api_filter_apply",
    fact: "a filter hides the rows that it does not let through",
    run: (sheet) => hiddenBy(sheet, { filterOn: "Custom", criterion1: ">20" }),
    expected: [true, true, false, false],
  },
  {
    source: "api_filter_values",
    fact: "a filter by values shows these only",
    run: (sheet) => hiddenBy(sheet, { filterOn: "Values", values: ["20", "40"] }),
    expected: [true, false, true, false],
  },
  {
    source: "api_filter_custom",
    fact: "a filter joins two criteria",
    run: (sheet) =>
      hiddenBy(sheet, { filterOn: "Custom", criterion1: ">10", criterion2: "<40", operator: "And" }),
    expected: [true, false, false, true],
  },
  {
    source: "api_filter_clear",
    fact: "clearing a filter's criteria shows its rows again",
    run: async (sheet) => {
      await hiddenBy(sheet, { filterOn: "Values", values: ["20"] });
      sheet.autoFilter.clearCriteria();
      const rows = sheet.getRange("A1:A5").load("rowHidden");
      await sheet.context.sync();
      return rows.rowHidden;
    },
    expected: false,
  },
  {
    source: "autofilter_get_range",
    fact: "a filter tells its range until it is removed",
    run: async (sheet) => {
      table(sheet);
      sheet.autoFilter.apply(sheet.getRange("A1:B5"));
      const address = await addressOf(sheet.autoFilter.getRange());
      sheet.autoFilter.remove();
      return [address, await isNull(sheet.autoFilter.getRangeOrNullObject())];
    },
    expected: ["Sheet1!A1:B5", true],
  },
  {
    source: "range_by_indexes",
    fact: "indexes count from 0, and sizes in cells",
    run: async (sheet) => addressOf(sheet.getRangeByIndexes(0, 0, 2, 3)),
    expected: "Sheet1!A1:C2",
  },
  {
    source: "range_offset",
    fact: "an offset moves a range down and right",
    run: async (sheet) => addressOf(sheet.getRange("A1").getOffsetRange(2, 1)),
    expected: "Sheet1!B3",
  },
  {
    source: "range_get_row, range_get_column",
    fact: "rows and columns of a range count from its own first",
    run: async (sheet) => {
      const range = block(sheet);
      range.getRow(1).values = [[10, 20, 30]];
      range.getColumn(1).values = [[2], [5], [8]];
      return cellsOf(sheet, "A1:C3");
    },
    expected: [
      [1, 2, 3],
      [10, 5, 30],
      [7, 8, 9],
    ],
  },
  {
    source: "range_get_last",
    fact: "the last cell, row and column of a range lie in it",
    run: async (sheet) => {
      const range = block(sheet);
      range.getLastCell().values = [["LC"]];
      range.getLastRow().values = [["a", "b", "c"]];
      range.getLastColumn().values = [[1], [2], [3]];
      return cellsOf(sheet, "A1:C3");
    },
    expected: [
      [1, 2, 1],
      [4, 5, 2],
      ["a", "b", 3],
    ],
  },
  {
    source: "range_resized, range_bounding_rect, range_intersection",
    fact: "a range grows, spans and cuts",
    run: async (sheet) => [
      await addressOf(sheet.getRange("A1").getResizedRange(1, 1)),
      await addressOf(sheet.getRange("A1").getBoundingRect("C3")),
      await addressOf(sheet.getRange("A1:C3").getIntersection("B2:D4")),
    ],
    expected: ["Sheet1!A1:B2", "Sheet1!A1:C3", "Sheet1!B2:C3"],
  },
  {
    source: "range_set_mixed",
    fact: "texts, numbers and truth values stay what they are",
    run: async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [["n", 0.125, true]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    },
    expected: [[["n", 0.125, true]], [["String", "Double", "Boolean"]]],
  },
  {
    source: "range_unmerge",
    fact: "after a range is unmerged its cells take values again",
    run: async (sheet) => {
      sheet.getRange("A1").values = [["merged"]];
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A1:B2").unmerge();
      sheet.getRange("B2").values = [["split"]];
      return cellsOf(sheet, "A1:B2");
    },
    expected: [
      ["merged", ""],
      ["", "split"],
    ],
  },
  {
    source: "sheet_add, sheet_position",
    fact: "a sheet is added at the end, and moved to the front by its position",
    run: async (_, context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Second");
      worksheets.add("Front").position = 0;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    },
    expected: ["Front", "Sheet1", "Second"],
  },
  {
    source: "sheet_hidden",
    fact: "a sheet can be hidden in the batch that adds it",
    run: async (_, context) => {
      const hidden = context.workbook.worksheets.add("Hidden");
      hidden.visibility = "Hidden";
      hidden.load("visibility");
      await context.sync();
      return hidden.visibility;
    },
    expected: "Hidden",
  },
  {
    source: "sheet_activate",
    fact: "a sheet that was just activated is the active one within the batch",
    run: async (_, context) => {
      context.workbook.worksheets.add("Second").activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return active.name;
    },
    expected: "Second",
  },
  {
    source: "sheet_delete",
    fact: "a sheet can be deleted in the batch that adds it",
    run: async (_, context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Doomed").delete();
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    },
    expected: ["Sheet1"],
  },
  {
    source: "sheet_lookup",
    fact: "before the first and behind the last sheet, and under a name that is none, are null objects",
    run: async (first, context) => {
      const second = context.workbook.worksheets.add("Second");
      const next = first.getNextOrNullObject().load("name");
      const none = [
        second.getNextOrNullObject(),
        first.getPreviousOrNullObject(),
        context.workbook.worksheets.getItemOrNullObject("Missing"),
      ];
      const [count] = [context.workbook.worksheets.getCount()];
      await context.sync();
      return [next.name, none.map(({ isNullObject }) => isNullObject), count.value];
    },
    expected: ["Second", [true, true, true], 2],
  },
  {
    source: "validation_clear",
    fact: "a cleared validation has the type None",
    run: async (sheet, context) => {
      const validation = sheet.getRange("A1").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: "Yes,No,Maybe" } };
      validation.load("type");
      await context.sync();
      const before = validation.type;
      validation.clear();
      validation.load("type");
      await context.sync();
      return [before, validation.type];
    },
    expected: ["List", "None"],
  },
  {
    source: "hide_rows_cols",
    fact: "the row of a cell is hidden through its entire row",
    run: async (sheet, context) => {
      block(sheet);
      sheet.getRange("A2").getEntireRow().rowHidden = true;
      const [rows] = [sheet.getRange("A1:A3").getRowProperties({ rowHidden: true })];
      await context.sync();
      return rows.value.map(({ rowHidden }) => rowHidden);
    },
    expected: [false, true, false],
  },
];
