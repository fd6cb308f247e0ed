import {
  invertPatch,
  type Patch,
  type Selection,
  setCell,
  type SheetSnapshot,
  sheetNamed,
  stillAsLeft,
  valueAt,
  type WorkbookChange,
} from "../../../src/core/workbook";
import { eventually, holds, refuses, same } from "../assert";
import { contractCase } from "../contract";
import { dataOf, dataOfSheets, LEDGER, ledger, OTHER } from "../sample";

const isOfCase = ({ name }: SheetSnapshot) => name === LEDGER || name === OTHER;

const patch: Patch = [
  {
    kind: "setCells",
    sheet: LEDGER,
    cells: [
      { row: 2, column: 1, value: "改" },
      { row: 3, column: 0, value: 8 },
    ],
  },
  { kind: "deleteRows", sheet: LEDGER, row: 4, count: 2 },
  { kind: "unmerge", sheet: LEDGER, range: { top: 0, left: 0, bottom: 0, right: 3 } },
  { kind: "validate", sheet: LEDGER, range: { top: 2, left: 3, bottom: 3, right: 3 }, rule: null },
  { kind: "addSheet", sheet: "契约新表" },
  { kind: "property", name: "qingdan.契约", value: "1" },
];

export const live = [
  contractCase("tells of its own changes, and stops when asked", ledger, async (port) => {
    const changes: WorkbookChange[] = [];
    const stop = port.onChange((change) => changes.push(change));
    await port.apply([setCell(LEDGER, 2, 1, "改")]);
    await eventually(
      () => changes.some(({ sheet }) => sheet === undefined || sheet === LEDGER),
      "a change of the ledger",
    );
    stop();
    const heard = changes.length;
    await port.apply([setCell(LEDGER, 2, 1, "再改")]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    same(changes.length, heard, "changes after stopping");
  }),
  contractCase("selects a range, and tells of it", ledger, async (port) => {
    await port.read();
    const heard: Selection[] = [];
    port.onSelect((selection) => heard.push(selection));
    const range = { top: 0, left: 1, bottom: 0, right: 2 };
    await port.select({ sheet: OTHER, range });
    await eventually(() => heard.length > 0, "a selection");
    same(heard.at(-1), { sheet: OTHER, range }, "selection");
    same((await port.read()).activeSheet, OTHER, "sheet in front");
  }),
  contractCase("refuses to select on an unknown sheet", ledger, async (port) => {
    await refuses(
      () => port.select({ sheet: "没有", range: { top: 0, left: 0, bottom: 0, right: 0 } }),
      "no-such-sheet",
    );
  }),
  contractCase("answers a patch with the workbook before it and after it", ledger, async (port) => {
    const { before, after } = await port.apply(patch);
    same(before.sheets.filter(isOfCase).map(dataOf), ledger.sheets.map(dataOf), "data before");
    same(after?.sheets.filter(isOfCase).map(dataOf), await dataOfSheets(port), "data after");
    same(after?.properties.get("qingdan.契约"), "1", "property after");
    await port.apply([{ kind: "property", name: "qingdan.契约", value: null }]);
  }),
  contractCase("refuses what was made for cells that have changed since", ledger, async (port) => {
    const seen = await port.read();
    await port.apply([setCell(LEDGER, 2, 1, "别人改的")]);
    const before = await dataOfSheets(port);
    await refuses(() => port.apply([setCell(LEDGER, 2, 1, "改")], seen), "changed-since");
    await refuses(
      () => port.apply([{ kind: "deleteRows", sheet: LEDGER, row: 3, count: 1 }], seen),
      "changed-since",
    );
    same(await dataOfSheets(port), before, "data");
    await port.apply([setCell(LEDGER, 3, 1, "改")], seen);
    const sheet = sheetNamed(await port.read(), LEDGER)!;
    same([valueAt(sheet, 2, 1), valueAt(sheet, 3, 1)], ["别人改的", "改"], "values");
  }),
  contractCase("continues after a refusal, also with what was asked meanwhile", ledger, async (port) => {
    const refused = refuses(() => port.apply([{ kind: "removeSheet", sheet: "没有" }]), "no-such-sheet");
    await Promise.all([refused, port.apply([setCell(LEDGER, 2, 1, "改")])]);
    same(valueAt(sheetNamed(await port.read(), LEDGER)!, 2, 1), "改", "value");
  }),
  contractCase("undoes a patch", ledger, async (port) => {
    const before = await port.read();
    const data = await dataOfSheets(port);
    await port.apply(patch);
    const after = await port.read();
    holds(stillAsLeft(after, await port.read(), patch), "still as left");
    await port.apply(invertPatch(before, patch));
    same(await dataOfSheets(port), data, "data");
    const now = await port.read();
    same(
      [now.sheets.length, now.properties.has("qingdan.契约")],
      [before.sheets.length, false],
      "sheets and properties",
    );
  }),
];
