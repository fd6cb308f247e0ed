import {
  applyPatch,
  obstacleTo,
  type Patch,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../src/core/workbook";
import { dataOf, LEDGER, ledger, YES_NO } from "../../contract/sample";
import type { Behaviour } from "../../excel-stand-in/behaviour";
import { doneSentence } from "../../../src/words/zh-CN/pane/done";
import { isWriting } from "../../excel-stand-in/request";
import { ExcelModel, openIn, openPane, type Pane, start } from "./pane";

jest.setTimeout(60_000);

let pane: Pane;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
});
afterAll(() => pane.close());

/** Applies a patch as a click does, after a reading. */
async function apply(patch: Patch, behaviour: Behaviour, workbook = ledger) {
  pane.host.open(new ExcelModel(workbook, behaviour));
  const port = await start();
  const seen = await port.read();
  pane.host.requests = [];
  const applied = await port.apply(patch, seen).catch((error: unknown) => error as { code: string });
  const requests = pane.host.requests.length;
  pane.host.faults = {};
  return { applied, requests, now: await port.read(), seen };
}

const column = (...names: readonly string[]): Patch => [
  {
    kind: "setCells",
    sheet: LEDGER,
    cells: names.map((value, i) => ({ row: 2 + i, column: 1, value })),
  },
];
const names = ({ sheets }: WorkbookSnapshot) => sheets[0]!.rows.slice(2, 6).map((row) => row?.[1]);

const looks: Patch = [
  ...column("甲一", "乙一"),
  { kind: "validate", sheet: LEDGER, range: { top: 2, left: 2, bottom: 5, right: 2 }, rule: YES_NO },
  { kind: "freeze", sheet: LEDGER, freeze: { rows: 1, columns: 1 } },
  { kind: "columnWidths", sheet: LEDGER, widths: new Map([[1, 20]]) },
  { kind: "format", sheet: LEDGER, range: { top: 2, left: 0, bottom: 5, right: 3 }, format: { bold: true } },
  {
    kind: "pageSetup",
    sheet: LEDGER,
    setup: { orientation: "landscape", paper: "A4", fit: { wide: 1, tall: 0 } },
  },
  {
    kind: "addConditionalFormat",
    sheet: LEDGER,
    format: { range: { top: 2, left: 1, bottom: 5, right: 1 }, formula: '$B3="x"', fill: "#CCFFCC" },
  },
  { kind: "protect", sheet: LEDGER, on: true },
];

describe("writing in an Excel that behaves otherwise", () => {
  it("writes each row of a filtered sheet what it is to have", async () => {
    const { now, applied, requests } = await apply(column("甲一", "乙一", "丙一", "丁一"), {
      hiddenRowsAreFiltered: true,
    });
    expect(names(now)).toEqual(["甲一", "乙一", "丙一", "丁一"]);
    expect([applied, requests]).toMatchObject([{ leftUndone: [] }, 2]);
  });

  const moves: Readonly<Record<string, Patch>> = {
    deleted: [{ kind: "deleteRows", sheet: LEDGER, row: 3, count: 1 }, ...column("甲一")],
    inserted: [...column("甲一"), { kind: "insertRows", sheet: LEDGER, row: 3, count: 1 }],
  };
  it.each(Object.entries(moves))("writes nothing where rows would be %s under a filter", async (_, patch) => {
    const { now, seen, applied } = await apply(patch, { hiddenRowsAreFiltered: true });
    expect(applied).toMatchObject({ code: "filtered", params: { sheet: LEDGER } });
    expect(now.sheets.map(dataOf)).toEqual(seen.sheets.map(dataOf));
    expect(pane.host.requests.some(({ body }) => isWriting(body))).toBe(false);
    expect(obstacleTo(seen.sheets[0]!, patch)).toBe("filtered");
  });

  const unseenFilter: Behaviour = {
    hiddenRowsAreFiltered: true,
    fails: { "AutoFilter.IsDataFiltered": "GeneralException" },
  };
  it("restores and says so where rows under a filter that it did not see were not deleted", async () => {
    const { now, seen, applied } = await apply(moves["deleted"]!, unseenFilter);
    expect(applied).toMatchObject({ code: "written-otherwise", params: { place: LEDGER } });
    expect(applied).not.toMatchObject({ params: { restored: 0 } });
    expect(now.sheets.map(dataOf)).toEqual(seen.sheets.map(dataOf));
  });

  it("restores by one request where somebody filters the rows just before they are to be deleted", async () => {
    const port = await openIn(pane, ledger);
    const seen = await port.read();
    pane.host.requests = [];
    const [state] = pane.host.model.states;
    const filter = { range: { top: 1, left: 0, bottom: 6, right: 3 }, hasCriteria: true };
    pane.host.faults = {
      between: (request) => void (request === 1 && (state!.filter = filter)),
    };
    await expect(port.apply(moves["deleted"]!, seen)).rejects.toMatchObject({ code: "written-otherwise" });
    // The reading beforehand, the data with its reading back, and what restores.
    expect(pane.host.requests).toHaveLength(3);
    pane.host.faults = {};
    expect((await port.read()).sheets.map(dataOf)).toEqual(seen.sheets.map(dataOf));
  });

  it("says that it could not restore where a row put in does not go away again", async () => {
    const { applied } = await apply([...moves["deleted"]!, ...moves["inserted"]!.slice(1)], unseenFilter);
    expect(applied).toMatchObject({ code: "written-otherwise", params: { restored: 0 } });
  });

  const members: readonly (readonly [string, readonly string[]])[] = [
    ["DataValidation.rule", ["validate"]],
    ["Worksheet.FreezePanes", ["freeze"]],
    ["set RangeFormat.ColumnWidth", ["columnWidths"]],
    ["RangeFont.Bold", ["format"]],
    ["PageLayout.Orientation", ["pageSetup"]],
    ["ConditionalFormatCollection.Add", ["addConditionalFormat"]],
    ["WorksheetProtection.Protect", ["protect"]],
  ];
  it.each(members)("writes the data and tells what is left undone where %s fails", async (member, kinds) => {
    const { now, applied } = await apply(looks, { fails: { [member]: "GeneralException" } });
    expect(names(now).slice(0, 2)).toEqual(["甲一", "乙一"]);
    expect(applied).toMatchObject({ leftUndone: kinds.map((kind) => ({ sheet: LEDGER, kind })) });
  });

  it("does it all where nothing fails, with one request for how it looks", async () => {
    const { now, applied, requests, seen } = await apply(looks, {});
    expect([applied, requests]).toMatchObject([{ leftUndone: [] }, 3]);
    expect(now.sheets.map(dataOf)).toEqual(applyPatch(seen, looks).sheets.map(dataOf));
    const { after } = applied as { after: WorkbookSnapshot };
    expect(after.sheets.map(dataOf)).toEqual(now.sheets.map(dataOf));
  });

  it("finds conditional formats by range and formula where their ids move", async () => {
    const format = (formula: string) => ({
      range: { top: 2, left: 0, bottom: 5, right: 3 },
      formula,
      fill: "#FFCCCC",
    });
    const [sheet, ...others] = ledger.sheets;
    const formulas = ['$A3=""', '$B3=""', '$C3=""'];
    const workbook = {
      ...ledger,
      sheets: [{ ...sheet!, conditionalFormats: formulas.map(format) }, ...others],
    };
    const patch: Patch = [
      { kind: "removeConditionalFormat", sheet: LEDGER, format: format('$A3=""') },
      { kind: "removeConditionalFormat", sheet: LEDGER, format: format('$C3=""') },
      { kind: "addConditionalFormat", sheet: LEDGER, format: format('$D3="x"') },
    ];
    const { now, applied } = await apply(patch, { formatIdIsPlace: true }, workbook);
    expect(applied).toMatchObject({ leftUndone: [] });
    expect(now.sheets[0]!.conditionalFormats.map(({ formula }) => formula).sort()).toEqual([
      '$B3=""',
      '$D3="x"',
    ]);
  });

  it("leaves out what cannot be kept in a .csv, and says so", async () => {
    const property: Patch = [{ kind: "property", name: "k", value: "v" }];
    const { now, applied } = await apply([...column("甲一"), ...property], { isCsv: true });
    expect(names(now)[0]).toBe("甲一");
    expect(applied).toMatchObject({ leftUndone: [{ kind: "property" }] });
    expect((await apply(property, { isCsv: true })).applied).toMatchObject({ code: "unseen" });
  });

  it("is told in one sentence", () => {
    const kinds = ["freeze", "pageSetup", "freeze"] as const;
    const leftUndone = kinds.map((kind) => ({ sheet: LEDGER, kind }));
    for (const done of ["已恢复版式", "已恢复版式。"]) {
      expect(doneSentence(done, leftUndone)).toBe(
        "已恢复版式。内容都已写入，但 Excel 未能设置：冻结窗格、打印设置。",
      );
      expect(doneSentence(done, [])).toBe(done);
    }
  });
});
