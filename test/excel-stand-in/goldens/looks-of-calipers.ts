import { addressOf, type Golden, isNull } from "./golden";

function withFormat(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange("B2:B5").conditionalFormats;
  const added = formats.add("Custom");
  added.custom.rule.formula = "=B2>5";
  added.custom.format.fill.color = "#FFFF00";
  return formats;
}

/** Frozen panes and conditional formats. */
export const looks: readonly Golden[] = [
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
];
