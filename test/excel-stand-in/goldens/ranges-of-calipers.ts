import { addressOf, cellsOf, type Golden, isNull } from "./golden";
import { block } from "./calipers-sheets";

/** The cells that the cases on ranges start from: four texts, and one cell that is only filled. */
function texts(sheet: Excel.Worksheet): void {
  sheet.getRange("B2:C3").values = [
    ["alpha", "beta"],
    ["ALPHA", "alphabet"],
  ];
  sheet.getRange("D5").format.fill.color = "#FFFF00";
}

/** Used ranges, and ranges by others. */
export const ranges: readonly Golden[] = [
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
];
