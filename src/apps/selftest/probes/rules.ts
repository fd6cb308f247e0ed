import { type Probe, sent } from "./probe";

function addFormat(sheet: Excel.Worksheet, address: string, color: string): Excel.ConditionalFormat {
  const format = sheet.getRange(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = "=LEN(A1)=0";
  format.custom.format.fill.color = color;
  return format;
}

/** Probes of validations and conditional formats. */
export const ruleProbes: readonly Probe[] = [
  {
    fact: 1,
    name: "validated cells of the whole sheet, and of the used range",
    async ask(sheet, context) {
      sheet.getRange("A1:B3").values = [
        ["number", "kind"],
        [1, "a"],
        [2, "b"],
      ];
      sheet.getRange("B2:B9").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      await context.sync();
      const used = sheet.getUsedRange(true).getSpecialCellsOrNullObject("DataValidations").load("address");
      const ofUsed = await sent(context);
      const whole = sheet.getRange().getSpecialCellsOrNullObject("DataValidations").load("address");
      const ofWhole = await sent(context);
      return {
        used: ofUsed === "ok" ? used.address : ofUsed,
        whole: ofWhole === "ok" ? whole.address : ofWhole,
      };
    },
  },
  {
    fact: 2,
    name: "two equal conditional formats on one range, and deleting one of them",
    async ask(sheet, context) {
      addFormat(sheet, "A1:C5", "#FFFF00");
      addFormat(sheet, "A1:C5", "#FFFF00");
      const added = await sent(context);
      const formats = sheet.getRange("A1:C5").conditionalFormats.load("items/id,items/priority,items/type");
      const loaded = await sent(context);
      const before = loaded === "ok" ? formats.toJSON() : loaded;
      sheet.getRange("A1:C5").conditionalFormats.getItemAt(0).delete();
      const deleted = await sent(context);
      const rest = sheet.getRange("A1:C5").conditionalFormats.load("items/id,items/priority");
      const again = await sent(context);
      return { added, before, deleted, after: again === "ok" ? rest.toJSON() : again };
    },
  },
  {
    fact: 4,
    name: "what a whole-number validation reads as",
    async ask(sheet, context) {
      const { dataValidation } = sheet.getRange("A1:A5");
      dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThanOrEqualTo" } };
      await context.sync();
      dataValidation.load("rule,type,errorAlert,prompt,ignoreBlanks");
      await context.sync();
      return dataValidation.toJSON();
    },
  },
  {
    fact: 9,
    name: "validated cells of a row that is validated from end to end",
    async ask(sheet, context) {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("3:3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      await context.sync();
      const areas = sheet.getRange("1:9").getSpecialCellsOrNullObject("DataValidations").load("address");
      const asked = await sent(context);
      return asked === "ok" ? areas.address : asked;
    },
  },
  {
    fact: 10,
    name: "ids of conditional formats, before and after one of three is deleted",
    async ask(sheet, context) {
      for (const [address, color] of [
        ["A1:A5", "#FF0000"],
        ["B1:B5", "#00FF00"],
        ["C1:C5", "#0000FF"],
      ] as const)
        addFormat(sheet, address, color);
      const all = sheet.getRange("A1:C5").conditionalFormats.load("items/id,items/priority");
      await context.sync();
      const before = all.toJSON();
      all.items[1]!.delete();
      await context.sync();
      const left = sheet.getRange("A1:C5").conditionalFormats.load("items/id,items/priority");
      await context.sync();
      return { before, after: left.toJSON() };
    },
  },
  {
    fact: 14,
    name: "titles of 32 and 33 and prompts of 255 and 256 characters",
    async ask(sheet, context) {
      const results: unknown[] = [];
      for (const [title, message] of [
        ["x".repeat(32), "prompt"],
        ["x".repeat(33), "prompt"],
        ["title", "x".repeat(255)],
        ["title", "x".repeat(256)],
      ] as const) {
        sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title, message };
        results.push(await sent(context));
      }
      return results;
    },
  },
];
