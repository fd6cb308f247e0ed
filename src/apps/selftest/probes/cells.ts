import { selftestText as words } from "../../../words/zh-CN/selftest";
import { type Probe, sent } from "./probe";

/** Probes of cells: filters, merges, what is entered. */
export const cellProbes: readonly Probe[] = [
  {
    fact: 3,
    name: "writing over rows that a filter hides",
    async ask(sheet, context) {
      const table = sheet.getRange("A1:B5");
      table.values = [
        ["kind", "number"],
        ["a", 1],
        ["b", 2],
        ["a", 3],
        ["b", 4],
      ];
      sheet.autoFilter.apply(table, 0, { filterOn: "Values", values: ["a"] });
      const filtered = await sent(context);
      sheet.getRange("B2:B5").values = [[11], [12], [13], [14]];
      const written = await sent(context);
      table.load("values");
      const hidden = table.getRowProperties({ rowHidden: true });
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- a result needs no loading
      return { filtered, written, values: table.values, hidden: hidden.value };
    },
  },
  {
    fact: 12,
    name: "merges asked by a range that leaves out their first cell",
    async ask(sheet, context) {
      sheet.getRange("A1:F8").values = Array.from({ length: 8 }, () => [1, 2, 3, 4, 5, 6]);
      sheet.getRange("B2:C5").merge();
      await context.sync();
      const [part, used] = [sheet.getRange("B3:D6"), sheet.getUsedRange()].map((range) =>
        range.getMergedAreasOrNullObject().load("address"),
      );
      const asked = await sent(context);
      return asked === "ok" ? { part: addressOf(part!), used: addressOf(used!) } : asked;
    },
  },
  {
    fact: 0,
    name: "what entries become: formats, types, values and formulas",
    async ask(sheet, context) {
      const range = sheet.getRange("A1:A9");
      range.formulas = [
        ["'=1"],
        ["0012"],
        ["2019-11-20"],
        [words.day],
        ["50%"],
        ["#N/A"],
        ["=1/0"],
        ["  x "],
        [true],
      ];
      await context.sync();
      range.load("values,formulas,valueTypes,numberFormat,text");
      await context.sync();
      const { values, formulas, valueTypes, numberFormat, text } = range;
      return { values, formulas, valueTypes, numberFormat, text };
    },
  },
];

function addressOf(areas: Excel.RangeAreas): string | null {
  return areas.isNullObject ? null : areas.address;
}
