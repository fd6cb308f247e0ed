import { type Patch, setCell, sheetNamed, valueAt } from "../../../src/core/workbook";
import { holds, refuses, same } from "../assert";
import { contractCase } from "../contract";
import { dataOfSheets, grid, LEDGER, ledger, OTHER, sheetOf } from "../sample";

const NEW = "契约新表";

/** A generated sheet: everything a patch can say about one. */
const generated: Patch = [
  { kind: "addSheet", sheet: NEW, after: LEDGER },
  {
    kind: "setCells",
    sheet: NEW,
    cells: [
      { row: 0, column: 0, value: "调度表" },
      { row: 1, column: 0, value: "=不是公式" },
      { row: 2, column: 0, value: 4, formula: `=${LEDGER}!C3+1` },
    ],
  },
  { kind: "merge", sheet: NEW, range: { top: 0, left: 0, bottom: 0, right: 2 } },
  {
    kind: "format",
    sheet: NEW,
    range: { top: 0, left: 0, bottom: 2, right: 2 },
    format: {
      fontName: "宋体",
      fontSize: 12,
      bold: true,
      fontColor: "#FF0000",
      fill: "#FFF2CC",
      horizontal: "center",
      vertical: "center",
      wrap: true,
      borders: true,
      locked: false,
    },
  },
  {
    kind: "format",
    sheet: NEW,
    range: { top: 2, left: 0, bottom: 2, right: 0 },
    format: { numberFormat: "0" },
  },
  { kind: "columnWidths", sheet: NEW, widths: new Map([[0, 20]]) },
  { kind: "rowHeights", sheet: NEW, heights: new Map([[0, 30]]) },
  { kind: "freeze", sheet: NEW, freeze: { rows: 1, columns: 0 } },
  {
    kind: "pageSetup",
    sheet: NEW,
    setup: {
      orientation: "landscape",
      paper: "A4",
      fit: { wide: 1, tall: 0 },
      titleRows: { first: 0, last: 1 },
      printArea: { top: 0, left: 0, bottom: 2, right: 2 },
      footer: "第 &P 页，共 &N 页",
      margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
      centerHorizontally: true,
    },
  },
];

export const sheets = [
  contractCase("adds a sheet with everything on it, at its place", ledger, async (port) => {
    await port.apply(generated);
    const workbook = await port.read();
    const sheet = sheetNamed(workbook, NEW)!;
    same(grid(sheet), [["调度表"], ["=不是公式"], [4]], "values");
    same([...sheet.formulas], [["A3", `=${LEDGER}!C3+1`]], "formulas");
    same(sheet.freeze, { rows: 1, columns: 0 }, "frozen");
    const names = workbook.sheets.map(({ name }) => name);
    same(names.indexOf(NEW), names.indexOf(LEDGER) + 1, "place");
  }),
  contractCase("formats an existing sheet and sets up its page", ledger, async (port) => {
    const before = await dataOfSheets(port);
    const looks = generated.flatMap((edit) =>
      edit.kind === "format" ||
      edit.kind === "columnWidths" ||
      edit.kind === "rowHeights" ||
      edit.kind === "pageSetup"
        ? [{ ...edit, sheet: LEDGER }]
        : [],
    );
    await port.apply(looks);
    same(await dataOfSheets(port), before, "data");
  }),
  contractCase("puts a sheet first, and last", ledger, async (port) => {
    await port.apply([
      { kind: "addSheet", sheet: "契约首", after: null },
      { kind: "addSheet", sheet: "契约末" },
    ]);
    const names = (await port.read()).sheets.map(({ name }) => name);
    same([names[0], names.at(-1)], ["契约首", "契约末"], "places");
  }),
  contractCase("accepts formulas on sheets that the same patch adds", ledger, async (port) => {
    await port.apply([
      { kind: "addSheet", sheet: NEW },
      { kind: "addSheet", sheet: "契约 明细" },
      { kind: "setCells", sheet: NEW, cells: [{ row: 0, column: 0, value: 3, formula: "='契约 明细'!B1" }] },
      { kind: "setCells", sheet: "契约 明细", cells: [{ row: 0, column: 1, value: 3 }] },
      { kind: "setCells", sheet: LEDGER, cells: [{ row: 8, column: 0, value: 3, formula: `=${NEW}!A1` }] },
    ]);
    const sheet = await sheetOf(port, NEW);
    same([sheet.formulas.get("A1"), valueAt(sheet, 0, 0)], ["='契约 明细'!B1", 3], "between new sheets");
    const own = await sheetOf(port);
    same([own.formulas.get("A9"), valueAt(own, 8, 0)], [`=${NEW}!A1`, 3], "from the ledger");
  }),
  contractCase("renames a sheet, and formulas follow", ledger, async (port) => {
    await port.apply([{ kind: "renameSheet", sheet: LEDGER, name: "契约 改名" }]);
    same((await sheetOf(port, OTHER)).formulas.get("C1"), "='契约 改名'!C3+1", "formula");
    same(sheetNamed(await port.read(), LEDGER), undefined, "old name");
  }),
  contractCase("removes a sheet", ledger, async (port) => {
    await port.apply([{ kind: "removeSheet", sheet: OTHER }]);
    const workbook = await port.read();
    same(sheetNamed(workbook, OTHER), undefined, "sheet");
    holds(sheetNamed(workbook, LEDGER) !== undefined, "the ledger stays");
  }),
  contractCase("replaces a sheet by one of the same name", ledger, async (port) => {
    await port.apply([
      { kind: "removeSheet", sheet: OTHER },
      { kind: "addSheet", sheet: OTHER, after: LEDGER },
      { kind: "setCells", sheet: OTHER, cells: [{ row: 0, column: 0, value: "新的" }] },
    ]);
    same(grid(await sheetOf(port, OTHER)), [["新的"]], "values");
    same((await port.read()).sheets.filter(({ name }) => name.startsWith("~")).length, 0, "sheets left over");
  }),
  contractCase("refuses what is impossible, and changes nothing", ledger, async (port) => {
    const before = await dataOfSheets(port);
    const written = { kind: "setCells", sheet: LEDGER, cells: [{ row: 2, column: 1, value: "改" }] } as const;
    await refuses(() => port.apply([written, { kind: "removeSheet", sheet: "没有" }]), "no-such-sheet");
    await refuses(() => port.apply([written, { kind: "addSheet", sheet: OTHER }]), "sheet-exists");
    await refuses(
      () => port.apply([written, { kind: "renameSheet", sheet: OTHER, name: LEDGER }]),
      "sheet-exists",
    );
    await refuses(() => port.apply([written, { kind: "addSheet", sheet: "不/行" }]), "invalid-patch");
    await refuses(
      () => port.apply([written, { kind: "deleteRows", sheet: LEDGER, row: -1, count: 1 }]),
      "invalid-patch",
    );
    same(await dataOfSheets(port), before, "data");
  }),
  contractCase("refuses to write into a protected sheet until it is unprotected", ledger, async (port) => {
    const write: Patch = [{ kind: "setCells", sheet: LEDGER, cells: [{ row: 2, column: 1, value: "改" }] }];
    await port.apply([{ kind: "protect", sheet: LEDGER, on: true }]);
    const before = await dataOfSheets(port);
    same((await sheetOf(port)).isProtected, true, "protected");
    await refuses(() => port.apply(write), "protected");
    same(await dataOfSheets(port), before, "data");
    await port.apply([
      { kind: "protect", sheet: LEDGER, on: false },
      ...write,
      { kind: "protect", sheet: LEDGER, on: true },
    ]);
    same(valueAt(await sheetOf(port), 2, 1), "改", "value");
    await port.apply([{ kind: "protect", sheet: LEDGER, on: false }]);
    same((await sheetOf(port)).isProtected, false, "open again");
  }),
  contractCase(
    "adds, removes and renames no sheet of a workbook whose structure is locked",
    { ...ledger, isStructureLocked: true },
    async (port) => {
      const before = await port.read();
      same(before.isStructureLocked, true, "locked");
      const written = setCell(LEDGER, 2, 1, "改");
      const structural: Patch = [
        { kind: "addSheet", sheet: NEW },
        { kind: "removeSheet", sheet: OTHER },
        { kind: "renameSheet", sheet: OTHER, name: NEW },
      ];
      const data = await dataOfSheets(port);
      for (const edit of structural) await refuses(() => port.apply([written, edit]), "structure-locked");
      same(await dataOfSheets(port), data, "data");
      await port.apply([written]);
      same(valueAt(await sheetOf(port), 2, 1), "改", "value");
      const after = await port.read();
      same([after.isStructureLocked, after.sheets.length], [true, before.sheets.length], "still locked");
    },
  ),
  contractCase("keeps custom properties", ledger, async (port) => {
    const name = "qingdan.契约";
    await port.apply([{ kind: "property", name, value: "甲" }]);
    same((await port.read()).properties.get(name), "甲", "set");
    await port.apply([{ kind: "property", name, value: "乙" }]);
    same((await port.read()).properties.get(name), "乙", "replaced");
    await port.apply([{ kind: "property", name, value: null }]);
    same((await port.read()).properties.has(name), false, "removed");
    await port.apply([{ kind: "property", name, value: null }]);
  }),
];
