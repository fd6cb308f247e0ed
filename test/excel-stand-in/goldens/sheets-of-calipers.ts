import { addressOf, type Golden, isNull } from "./golden";
import { block } from "./calipers-sheets";

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

/** Filters, sheets, validations and hidden rows. */
export const sheets: readonly Golden[] = [
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
