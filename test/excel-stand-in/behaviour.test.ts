import { emptySheet, nothingAttached, type RangeRef, workbookOf } from "../../src/core/workbook";
import type { Behaviour } from "./behaviour";
import { ExcelModel } from "./model";
import { openPane, type Pane } from "./office-in-jsdom";

let pane: Pane;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
});
afterAll(() => pane.close());

const LIST = { type: "list", items: ["是", "否"] } as const;
const COUNT = { type: "wholeNumber", minimum: 1 } as const;
const at = (top: number, left: number, bottom: number, right: number): RangeRef => ({
  top,
  left,
  bottom,
  right,
});

const start = workbookOf([
  {
    ...emptySheet("表"),
    rows: [["标题"], ["名"], ["甲"], ["乙"], ["丙"], ["丁"]],
    hiddenRows: new Set([3]),
    merges: [at(0, 0, 0, 2)],
    validations: [
      { range: at(2, 1, 5, 1), rule: LIST },
      { range: at(2, 2, 5, 2), rule: COUNT },
    ],
    attached: {
      ...nothingAttached,
      comments: new Set(["A3"]),
      drawings: [at(7, 0, 9, 2)],
      tables: [{ range: at(1, 0, 5, 0), headerRows: 1, totalsRows: 0, isLinked: false }],
    },
    conditionalFormats: [
      { range: at(2, 0, 5, 0), formula: '$A3=""', fill: "#FFCCCC" },
      { range: at(2, 0, 5, 0), formula: '$B3=""', fill: "#CCFFCC" },
    ],
  },
]);

/** Runs a batch on the workbook in an Excel that behaves so; an error comes back as its code. */
async function run<T>(
  behaviour: Behaviour,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T | string> {
  pane.host.open(new ExcelModel(start, behaviour));
  const answer = Excel.run((context) => batch(context.workbook.worksheets.getItem("表"), context));
  return answer.catch((error: unknown) => (error as OfficeExtension.Error).code);
}

const column = () => pane.host.model.workbook.sheets[0]!.rows.map((cells) => cells?.[0] ?? null);

/** Whether a request has no answer even after the host has had time for one. */
async function isUnanswered(request: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 50));
  return Promise.race([request.then(() => false), late]);
}

const asked: readonly (readonly [
  string,
  Behaviour,
  (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>,
  unknown,
])[] = [
  [
    "fails at a member by name",
    { fails: { "get DataValidation.rule": "GeneralException" } },
    async (sheet, context) => {
      const validation = sheet.getRange("B3").dataValidation.load("rule");
      await context.sync();
      return validation.rule;
    },
    "GeneralException",
  ],
  [
    "fails at every member of a class",
    { fails: { PageLayout: "GeneralException" } },
    async (sheet, context) => {
      sheet.pageLayout.centerHorizontally = true;
      await context.sync();
    },
    "GeneralException",
  ],
  [
    "writes what it is told to fail at only when it is read",
    { fails: { "get Range.values": "GeneralException" } },
    async (sheet, context) => {
      sheet.getRange("A3").values = [["改"]];
      await context.sync();
      return column()[2];
    },
    "改",
  ],
  [
    "does nothing to a null object",
    {},
    async (_, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("没有");
      missing.getRange("A1").values = [["x"]];
      missing.delete();
      await context.sync();
      return pane.host.model.workbook.sheets.length;
    },
    1,
  ],
  [
    "gives a sheet without a name the next that is free",
    {},
    async (_, context) => {
      const added = [context.workbook.worksheets.add(), context.workbook.worksheets.add()];
      for (const each of added) each.load("name");
      await context.sync();
      return added.map(({ name }) => name);
    },
    ["Sheet2", "Sheet3"],
  ],
  [
    "skips filtered rows and repeats the first value, and reports success",
    { hiddenRowsAreFiltered: true },
    async (sheet, context) => {
      sheet.getRange("A3:A6").values = [["一"], ["二"], ["三"], ["四"]];
      await context.sync();
      return column();
    },
    ["标题", "名", "一", "乙", "一", "一"],
  ],
  [
    "writes rows that are hidden by hand as they are given",
    {},
    async (sheet, context) => {
      sheet.getRange("A3:A6").values = [["一"], ["二"], ["三"], ["四"]];
      await context.sync();
      return column();
    },
    ["标题", "名", "一", "二", "三", "四"],
  ],
  [
    "deletes no rows under a filter, and all after its criteria are cleared",
    { hiddenRowsAreFiltered: true },
    async (sheet, context) => {
      sheet.getRange("3:4").delete("Up");
      await context.sync();
      const before = column();
      sheet.autoFilter.clearCriteria();
      sheet.getRange("3:4").delete("Up");
      await context.sync();
      return [before, column()];
    },
    [
      ["标题", "名", "甲", "乙", "丙", "丁"],
      ["标题", "名", "丙", "丁"],
    ],
  ],
  [
    "gives the number of a rule back as a formula",
    { ruleNumbersAreFormulas: true },
    async (sheet, context) => {
      const validation = sheet.getRange("C3:C6").dataValidation.load("rule");
      await context.sync();
      return validation.rule.wholeNumber!.formula1;
    },
    "=1",
  ],
  [
    "fails where two conditional formats lie on one range",
    { doubledFormatsFail: true },
    async (sheet, context) => {
      sheet.getRange("A1:C9").conditionalFormats.load("items/id");
      await context.sync();
    },
    "GeneralException",
  ],
  [
    "moves the ids of conditional formats up when one is deleted",
    { formatIdIsPlace: true },
    async (sheet, context) => {
      const formats = sheet.getRange("A1:C9").conditionalFormats.load("items/id");
      await context.sync();
      const before = formats.items.map(({ id }) => id);
      formats.getItem("0").delete();
      const left = sheet.getRange("A1:C9").conditionalFormats.load("items/id");
      await context.sync();
      return [before, left.items.map(({ id }) => id)];
    },
    [["0", "1"], ["0"]],
  ],
  [
    "gives no merge whose first cell lies outside the range",
    { mergesByFirstCell: true },
    async (sheet, context) => {
      const part = sheet.getRange("B1:C2").getMergedAreasOrNullObject().load("areaCount");
      const all = sheet.getRange("A1:C2").getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      return [part.isNullObject, all.areaCount];
    },
    [true, 1],
  ],
  [
    "throws when a chart sheet is in front",
    { chartSheetInFront: true },
    async (_, context) => {
      context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
    },
    "GeneralException",
  ],
  [
    "has another code for unprotecting what is open",
    { protectTwice: "AccessDenied" },
    async (sheet, context) => {
      sheet.protection.unprotect();
      await context.sync();
    },
    "AccessDenied",
  ],
  [
    "answers with the range that was frozen",
    {},
    async (sheet, context) => {
      sheet.freezePanes.freezeAt("H2:K5");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return frozen.address;
    },
    "表!H2:K5",
  ],
  [
    "refuses a prompt's title of more than 32 characters",
    {},
    async (sheet, context) => {
      sheet.getRange("B3").dataValidation.prompt = { showPrompt: true, title: "长".repeat(33), message: "" };
      await context.sync();
    },
    "InvalidArgument",
  ],
  [
    "tells of tables, comments and drawings",
    {},
    async (sheet, context) => {
      const tables = sheet.tables.load("items/showHeaders,items/showTotals");
      const table = context.workbook.tables.getItem("Table1_1").getRange().load("address");
      const comments = sheet.comments.load("items/id");
      const [drawings] = [sheet.shapes.getCount()];
      await context.sync();
      const place = comments.items[0]!.getLocation().load("address");
      await context.sync();
      return [tables.items[0]!.showHeaders, table.address, place.address, drawings.value];
    },
    [true, "表!A2:A6", "表!A3", 1],
  ],
  [
    "refuses to merge cells of a table",
    {},
    async (sheet, context) => {
      sheet.getRange("A3:B4").merge();
      await context.sync();
    },
    "InvalidOperation",
  ],
  [
    "adds no sheet to a workbook whose structure is protected",
    {},
    async (_, context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add("新");
      await context.sync();
    },
    "AccessDenied",
  ],
  [
    "leads from one sheet and range to another",
    {},
    async (sheet, context) => {
      const next = sheet.getNextOrNullObject().load("name");
      const first = context.workbook.worksheets.getFirst().load("name");
      const part = sheet.getRange("A3:C5");
      const found = [
        part.getIntersectionOrNullObject("B5:D9"),
        part.getUsedRangeOrNullObject(true),
        part.getCell(1, 2),
      ];
      for (const each of found) each.load("address");
      await context.sync();
      return [next.isNullObject, first.name, ...found.map(({ address }) => address)];
    },
    [true, "表", "表!B5:C5", "表!A3:A5", "表!C4"],
  ],
  [
    "has no custom properties in a .csv",
    { isCsv: true },
    async (_, context) => {
      context.workbook.properties.custom.load("items/key");
      await context.sync();
    },
    "GeneralException",
  ],
];

describe("an Excel of this kind", () => {
  it.each(asked)("%s", async (_, behaviour, batch, wanted) => {
    expect(await run(behaviour, batch)).toEqual(wanted);
  });

  it("never answers a question about a whole sheet, but one about a part of it", async () => {
    const ask = (address?: string) =>
      run({ wholeSheetHangs: true }, async (sheet, context) => {
        const range = address === undefined ? sheet.getRange() : sheet.getRange(address);
        const found = range.getSpecialCellsOrNullObject("DataValidations").load("address");
        await context.sync();
        return found.address;
      });
    expect(await ask("A1:C9")).toBe("表!B3:C6");
    expect(await isUnanswered(ask())).toBe(true);
  });

  it("never answers at a member that hangs, and answers the next request", async () => {
    const behaviour = { hangs: ["DataValidation"] };
    const hung = run(behaviour, async (sheet, context) => {
      sheet.getRange("B3").dataValidation.load("rule");
      await context.sync();
    });
    expect(await isUnanswered(hung)).toBe(true);
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表").load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("表");
  });

  it("lets someone else work between two requests", async () => {
    const names = await run({}, async (_, context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      pane.host.faults = { between: () => pane.host.asPerson((model) => void model.addSheet("别人的")) };
      const again = context.workbook.worksheets.load("items/name");
      await context.sync();
      return again.items.map(({ name }) => name);
    });
    expect(names).toEqual(["表", "别人的"]);
  });

  it("has lost custom properties when it is opened again", () => {
    const properties = new Map([["qingdan.stamp", "1"]]);
    const saved = (behaviour: Behaviour) =>
      new ExcelModel({ ...start, properties }, behaviour).reopened().workbook.properties.size;
    expect([saved({}), saved({ forgetsProperties: true })]).toEqual([1, 0]);
  });

  it("tells nothing of a pick from a drop-down", async () => {
    const heard: string[] = [];
    await run({ picksAreSilent: true }, async (_, context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
    });
    const id = pane.host.model.states[0]!.id;
    for (const how of ["picking", "typing"] as const)
      pane.host.asPerson((model) => model.enter(id, at(2, 1, 2, 1), [["是"]], ""), "Local", how);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toEqual(["B3"]);
  });
});
