import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cizao2019 as campaign, periodOf } from "../../../../src/core/campaign";
import { consolidate, consolidationSheets, readConsolidated } from "../../../../src/core/consolidation";
import {
  applyPatch,
  type CellEdit,
  type Patch,
  setCell,
  sheetNamed,
  textOf,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../../src/core/workbook";
import { createFile, readWorkbook } from "../../../../src/hosts/files";
import { consolidationMessages } from "../../../../src/words/zh-CN/consolidation/messages";
import { convert, describeLibreOffice } from "../../../environment/libreoffice";
import { workingFolder } from "../../../environment/working-folder";
import { workbookFrom } from "../squad";
import { reportOf, siteOf } from "../town";

const { sheets } = campaign.consolidation;
const register = sheets.register;
const HEADER = 2;

const names = ["陈记水洗", "鸿达印花", "泉利洗砂"];
const reports = (due: "2019-11-10" | "2019-11-20") => [
  reportOf("下灶村", {
    reportDate: due,
    rows: names.map((name, at) => siteOf("下灶村", name, { row: at + 3, isCalledClosed: at === 0 })),
  }),
];

/** Columns put in, rows sorted and hidden, cells coloured and corrected: as a person leaves 总台账. */
function byHand(patch: Patch): Patch {
  const made = applyPatch(workbookOf([]), patch);
  const titles = sheetNamed(made, register)!.rows[HEADER]!;
  const inserted: Patch = [
    { kind: "insertColumns", sheet: register, column: 2, count: 1 },
    setCell(register, HEADER, 2, "排查人"),
    setCell(register, HEADER + 1, 2, "小李"),
    setCell(register, HEADER + 1, titles.length + 1, "已拍照"),
    setCell(register, HEADER, titles.length + 1, "中队备注"),
    setCell(register, HEADER + 2, titles.indexOf("具体地址") + 1, "新街3号"),
    setCell(register, HEADER + 3, titles.indexOf("责任人") + 1, "老张"),
  ];
  const rows = sheetNamed(applyPatch(made, inserted), register)!.rows.slice(HEADER + 1);
  const sorted = rows.toReversed().flatMap((row, at) =>
    Array.from({ length: titles.length + 2 }, (_, column): CellEdit => {
      return { row: HEADER + 1 + at, column, value: row?.[column] ?? null };
    }),
  );
  const range = { top: HEADER + 1, bottom: HEADER + 1, left: 0, right: 5 };
  return [
    ...patch,
    ...inserted,
    { kind: "setCells", sheet: register, cells: sorted },
    { kind: "format", sheet: register, range, format: { fill: "#FFFF00" } },
    { kind: "hideRows", sheet: register, rows: [HEADER + 1], hidden: true },
  ];
}

/** The sheets of the register after one more period, row by row. */
function after(before: WorkbookSnapshot): string[][] {
  const previous = readConsolidated(before, campaign, "2019-11-20");
  const period = periodOf(campaign, "2019-11-20");
  const made = workbookFrom(consolidate(reports("2019-11-20"), campaign, { period, previous }));
  return [register, sheets.changes, sheets.unitPeriods, sheets.reportedRows, sheets.squadDecisions].flatMap(
    (name) =>
      sheetNamed(made, name)!.rows.map((row) => Array.from(row ?? [], (cell) => textOf(cell ?? null))),
  );
}

describeLibreOffice("a register that was edited by hand and saved by LibreOffice", () => {
  const { folder, clean } = workingFolder();
  afterAll(clean);

  it("loses nothing, neither as .xls nor as .xlsx", async () => {
    const period = periodOf(campaign, "2019-11-10");
    const town = consolidate(reports("2019-11-10"), campaign, { period });
    const patch = byHand(consolidationSheets(town, campaign, consolidationMessages(campaign)));
    const expected = after(applyPatch(workbookOf([]), patch));
    for (const kept of ["排查人", "小李", "已拍照", "新街3号", "老张"])
      expect(expected.some((row) => row.includes(kept))).toBe(true);
    writeFileSync(path.join(folder, "register.xlsx"), await createFile(patch));
    let last = "xlsx";
    for (const ending of ["xls", "xlsx"]) {
      convert(folder, ending, [`register.${last}`]);
      const name = `register.${ending}`;
      const saved = await readWorkbook({ name, bytes: readFileSync(path.join(folder, name)) });
      expect(after(saved)).toEqual(expected);
      last = ending;
    }
  });
});
