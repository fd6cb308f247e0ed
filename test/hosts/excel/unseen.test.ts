import { lossesOf, type WorkbookSnapshot, workbookOf } from "../../../src/core/workbook";
import { ExcelPort } from "../../../src/hosts/excel/excel-port";
import { LEDGER, ledger } from "../../contract/sample";
import type { Behaviour } from "../../excel-stand-in/behaviour";
import { someOf } from "../../environment/tries";
import { ExcelModel, openPane, type Pane, start } from "./pane";

jest.setTimeout(60_000);

let pane: Pane;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
});
afterAll(() => pane.close());

const attached: WorkbookSnapshot = {
  ...ledger,
  sheets: ledger.sheets.map((sheet) =>
    sheet.name !== LEDGER
      ? sheet
      : {
          ...sheet,
          // Between it and the others there are empty rows.
          rows: Object.assign(sheet.rows.slice(), { 12: ["附注"] }),
          attached: {
            ...sheet.attached,
            comments: new Set(["B9"]),
            links: [{ top: 10, left: 1, bottom: 10, right: 1 }],
            tables: [
              {
                range: { top: 9, left: 0, bottom: 11, right: 1 },
                headerRows: 1,
                totalsRows: 0,
                isLinked: false,
              },
            ],
            pivotTables: [{ top: 20, left: 0, bottom: 22, right: 1 }],
          },
        },
  ),
};

async function readIn(behaviour: Behaviour, workbook = attached): Promise<WorkbookSnapshot> {
  pane.host.open(new ExcelModel(workbook, behaviour));
  return (await start()).read();
}

const cellsOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name, rows, formulas }) => [name, rows, [...formulas]]);
const unseenIn = ({ sheets, unseen = new Set() }: WorkbookSnapshot) =>
  [...new Set([...sheets.flatMap((sheet) => [...(sheet.unseen ?? [])]), ...unseen])].filter(
    // Of notes an Excel of 1.14 does not tell at all.
    (part) => part !== "comments",
  );

/** What of a reading depends on each member. */
const dependents: Readonly<Record<string, readonly string[]>> = {
  "call WorksheetCollection._RegisterRowSortedEvent": [],
  "get Range.NumberFormat": ["number-formats"],
  "call Range.GetRowProperties": ["hidden"],
  "call Range.GetColumnProperties": ["hidden"],
  "get Range.Worksheet": ["hidden"],
  "get Worksheet.AutoFilter": ["hidden"],
  "get Table.AutoFilter": ["tables"],
  "get AutoFilter.IsDataFiltered": ["hidden", "tables"],
  "call Range.GetBoundingRect": [],
  "call Range.GetMergedAreasOrNullObject": ["merges"],
  "call Range.GetSpecialCellsOrNullObject": ["validations"],
  "get Range.DataValidation": ["validations"],
  "get DataValidation.Type": ["validations"],
  "get DataValidation.Rule": ["validations"],
  "get DataValidation.Prompt": ["validations"],
  "get DataValidation.ErrorAlert": ["validations"],
  "get Range.ConditionalFormats": ["conditional-formats"],
  "get ConditionalFormat.Type": ["conditional-formats"],
  "call ConditionalFormatCollection.GetItemAt": ["conditional-formats"],
  "call ConditionalFormat.GetRanges": ["conditional-formats"],
  "get ConditionalFormat.Custom": ["conditional-formats"],
  "get CustomConditionalFormat.Rule": ["conditional-formats"],
  "get ConditionalFormatRule.Formula": ["conditional-formats"],
  "get CustomConditionalFormat.Format": ["conditional-formats"],
  "get ConditionalRangeFormat.Fill": ["conditional-formats"],
  "get ConditionalRangeFill.Color": ["conditional-formats"],
  "get Worksheet.FreezePanes": ["freeze"],
  "call WorksheetFreezePanes.GetLocationOrNullObject": ["freeze"],
  "get Worksheet.Comments": [],
  "get Comment.Id": [],
  "call CommentCollection.GetItem": [],
  "call Comment.GetLocation": [],
  "get Worksheet.Shapes": ["drawings"],
  "call ShapeCollection.GetCount": ["drawings"],
  "get Worksheet.Charts": ["drawings"],
  "call ChartCollection.GetCount": ["drawings"],
  "call Range.GetCellProperties": ["links"],
  "get Worksheet.Tables": ["tables"],
  "get Workbook.Tables": ["tables"],
  "call TableCollection.GetItem": ["tables"],
  "get Table.Id": ["tables"],
  "get Table.ShowHeaders": ["tables"],
  "get Table.ShowTotals": ["tables"],
  "call Table.GetRange": ["tables"],
  "get Worksheet.PivotTables": ["pivot-tables"],
  "call PivotTableCollection.GetItem": ["pivot-tables"],
  "get PivotTable.Id": ["pivot-tables"],
  "get PivotTable.Layout": ["pivot-tables"],
  "call PivotLayout.GetRange": ["pivot-tables"],
  "get Workbook.Names": ["names"],
  "get Workbook.Properties": ["properties"],
  "get DocumentProperties.Custom": ["properties"],
  "get CustomProperty.Key": ["properties"],
  "get CustomProperty.Value": ["properties"],
  "get Workbook.Functions": ["date-system"],
  "call Functions.Date": ["date-system"],
  "get FunctionResult.Value": ["date-system"],
  "call WorksheetCollection.GetActiveWorksheet": ["active-sheet"],
  "get Workbook.Protection": ["structure-lock"],
  "get WorkbookProtection.Protected": ["structure-lock"],
};

/** Without these there are no cells to read. */
const essential = [
  "get Workbook.Worksheets",
  "get Worksheet.Id",
  "get Worksheet.Name",
  "get Worksheet.Visibility",
  "get Worksheet.Protection",
  "get WorksheetProtection.Protected",
  "call WorksheetCollection.GetItem",
  "call Worksheet.GetUsedRangeOrNullObject",
  "call Worksheet.GetRangeByIndexes",
  "get Range.RowIndex",
  "get Range.ColumnIndex",
  "get Range.RowCount",
  "get Range.ColumnCount",
  "get Range.Values",
  "get Range.Formulas",
  "get Range.ValueTypes",
  // Without it no area can be told.
  "get Range.Address",
  "get RangeAreas.Areas",
  "get RangeAreas.Address",
];

/** Events are registered alike, and one stands for them; what a request leaves behind is not asked for. */
const isLikeAnother = (member: string) => /\._/.test(member) && !/RowSorted/.test(member);

describe("reading a workbook in an Excel that fails at a part of it", () => {
  it("reads all cells whatever member fails, and says what was not seen", async () => {
    const cells = cellsOf(await readIn({}));
    pane.host.members.clear();
    const withProperty = { ...attached, properties: new Map([["k", "v"]]) };
    await readIn({}, withProperty);
    const members = [...pane.host.members].filter(
      (member) => !essential.includes(member) && !isLikeAnother(member),
    );
    expect([...members].sort()).toEqual(Object.keys(dependents).sort());
    const found: Record<string, readonly string[]> = {};
    const tried = someOf(members);
    for (const member of tried) {
      const read = await readIn({ fails: { [member]: "GeneralException" } }, withProperty).catch(
        (error: unknown) => {
          throw new Error(member, { cause: error });
        },
      );
      expect(cellsOf(read)).toEqual(cells);
      found[member] = unseenIn(read);
    }
    console.log(`members of reading that failed: ${tried.length} of ${members.length}`);
    expect(found).toEqual(Object.fromEntries(tried.map((member) => [member, dependents[member]])));
  });

  it("reads all cells where a member never answers, and no other member is given up for it", async () => {
    const cells = cellsOf(await readIn({}));
    pane.host.open(new ExcelModel(attached, { hangs: ["Worksheet.Tables"] }));
    const port = await ExcelPort.open(undefined, 150);
    const readings: WorkbookSnapshot[] = [];
    const changes: unknown[] = [];
    port.onChange((change) => changes.push(change));
    for (let i = 0; i < 3; i++) readings.push(await port.read());
    expect(readings.map(cellsOf)).toEqual([cells, cells, cells]);
    expect(unseenIn(readings[0]!)).toContain("validations");
    expect(unseenIn(readings[2]!)).toEqual(["tables"]);
    expect(changes).toHaveLength(2);
  });

  it("takes a row for empty only where it can see that nothing lies on it", async () => {
    const [sheet] = (await readIn({})).sheets;
    const deletion = (row: number) =>
      lossesOf(sheet!, [{ kind: "deleteRows", sheet: LEDGER, row, count: 1 }]);
    expect(deletion(8)).toEqual(["unseen-comment", "comment"]);
    // Nobody can tell whether there is a note.
    expect(deletion(7)).toEqual(["unseen-comment"]);
    expect(deletion(10)).toEqual(["unseen-comment", "link"]);
    const drawn = { ...attached.sheets[0]!.attached, drawings: [{ top: 7, left: 0, bottom: 7, right: 0 }] };
    const [withPicture] = (await readIn({}, workbookOf([{ ...attached.sheets[0]!, attached: drawn }])))
      .sheets;
    expect(lossesOf(withPicture!, [{ kind: "deleteRows", sheet: LEDGER, row: 7, count: 1 }])).toEqual([
      "unseen-comment",
      "unseen-picture",
    ]);
  });

  it("sees the link in a row that somebody has just emptied", async () => {
    const links = [{ top: 3, left: 1, bottom: 3, right: 1 }];
    const sheets = ledger.sheets.map((each) => ({ ...each, attached: { ...each.attached, links } }));
    pane.host.open(new ExcelModel(workbookOf(sheets)));
    const port = await start();
    expect((await port.read()).sheets[0]!.attached.links).toEqual([]);
    const range = { top: 3, left: 0, bottom: 3, right: 3 };
    pane.host.asPerson((model) => model.enter(model.states[0]!.id, range, [["", "", "", ""]], ""));
    const [sheet] = (await port.read([{ kind: "cells", sheet: LEDGER, range }])).sheets;
    expect(sheet!.attached.links).toEqual(links);
  });

  const others: Readonly<Record<string, Behaviour>> = {
    "a chart sheet in front": { chartSheetInFront: true },
    "a .csv": { isCsv: true },
    "whole sheets that hang": { wholeSheetHangs: true },
    "merges by their first cell": { mergesByFirstCell: true },
    "rules that come back as formulas": { ruleNumbersAreFormulas: true },
  };
  it.each(Object.entries(others))("reads the cells with %s", async (_, behaviour) => {
    const read = await readIn(behaviour);
    expect(cellsOf(read)).toEqual(cellsOf(await readIn({})));
    expect(unseenIn(read)).toEqual(
      behaviour.isCsv ? ["properties"] : behaviour.chartSheetInFront ? ["active-sheet"] : [],
    );
  });

  it("knows a .csv by its name", async () => {
    pane.close();
    pane = await openPane(new ExcelModel(attached, { isCsv: true }));
    expect((await (await start()).read()).format).toBe("csv");
  });
});
