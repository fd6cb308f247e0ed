import { cizao2019 as campaign, periodOf } from "../../src/core/campaign";
import {
  consolidate,
  type Consolidation,
  consolidationSheets,
  readConsolidated,
} from "../../src/core/consolidation";
import type { IsoDate } from "../../src/core/language";
import {
  type CellValue,
  emptySheet,
  type Patch,
  setCell,
  sheetNamed,
  type SheetSnapshot,
  textOf,
  type WorkbookPort,
  type WorkbookSnapshot,
  workbookOf,
} from "../../src/core/workbook";
import { consolidationMessages } from "../../src/words/zh-CN/consolidation/messages";
import { reportOf, siteOf } from "../core/consolidation/town";
import type { MakePort } from "./contract";

const { sheets, columns } = campaign.consolidation;
const OWN = "中队备注";
const MEMO = "中队备忘";
const [unit, other, late] = ["下灶村", "洋宅村", "大埔村"] as const;

/** A period of three villages: which sites each reports. */
function period(
  due: IsoDate,
  reports: Readonly<Record<string, readonly string[]>>,
  before: WorkbookSnapshot | null,
): Consolidation {
  const files = Object.entries(reports).map(([of, names]) => {
    const rows = names.map((name, at) => ({ ...siteOf(of, name), row: at + 3 }));
    return reportOf(of, { reportDate: due, rows, errors: names.length });
  });
  const previous = before && readConsolidated(before, campaign, due);
  return consolidate(files, campaign, { period: periodOf(campaign, due), previous });
}

const first = { [unit]: ["陈记水洗", "鸿达印花"], [late]: ["旧窑厂"] };
const second = { [unit]: ["鸿达印花", "泉利洗砂"], [other]: ["明辉机砖厂"] };

const texts = ({ rows }: SheetSnapshot): string[][] =>
  Array.from(rows, (row) => Array.from(row ?? [], (value) => textOf(value ?? null)));

/** A cell by the title of its column and what another cell of its row says. */
function cell(
  workbook: WorkbookSnapshot,
  name: string,
  of: readonly [string, string],
  title: string,
): string {
  const rows = texts(sheetNamed(workbook, name)!);
  const header = rows.find((row) => row.includes(of[0]) && row.includes(title))!;
  return rows.find((row) => row[header.indexOf(of[0])] === of[1])?.[header.indexOf(title)] ?? "";
}

/** Writes into the squad's own column of a sheet, beside what another cell of the row says. */
function noting(
  workbook: WorkbookSnapshot,
  name: string,
  of: readonly [string, string],
  note: CellValue,
): Patch {
  const rows = texts(sheetNamed(workbook, name)!);
  const top = rows.findIndex((row) => row.includes(of[0]));
  const column = rows[top]!.includes(OWN)
    ? rows[top]!.indexOf(OWN)
    : Math.max(...rows.map((row) => row.length)) + 1;
  const row = rows.findIndex((own, at) => at > top && own[rows[top]!.indexOf(of[0])] === of[1]);
  return [setCell(name, top, column, OWN), setCell(name, row, column, note)];
}

const write = (port: WorkbookPort, consolidation: Consolidation, open: WorkbookSnapshot) =>
  port.apply(consolidationSheets(consolidation, campaign, consolidationMessages(campaign), open), open);

/** The sheets of a consolidation in a workbook that the squad works in, through a port. */
export function describeRefresh(name: string, make: MakePort): void {
  describe(`a consolidation written again into ${name}`, () => {
    let before: WorkbookSnapshot;
    let after: WorkbookSnapshot;
    beforeAll(async () => {
      const { port, close } = await make(workbookOf([emptySheet(MEMO)]));
      await write(port, period("2019-11-10", first, null), await port.read());
      const made = await port.read();
      await port.apply([
        ...noting(made, sheets.register, [columns.siteNumber, "0002"], "已拍照"),
        ...noting(made, sheets.register, [columns.siteNumber, "0001"], "两次上门"),
        ...noting(made, sheets.board, [columns.unit, unit], "电话催过"),
        ...noting(made, sheets.ledger, [columns.siteNumber, "0001"], "待复核"),
        ...noting(made, sheets.tally, [campaign.tally.unitColumn, unit], "数已核"),
        { kind: "insertColumns", sheet: sheets.register, column: 3, count: 1 },
        setCell(sheets.register, 2, 3, "排查人"),
        setCell(sheets.register, 8, 1, "以上由张三整理"),
        {
          kind: "setCells",
          sheet: MEMO,
          cells: [{ row: 0, column: 0, value: null, formula: `='${sheets.register}'!A4` }],
        },
      ]);
      before = await port.read();
      await write(port, period("2019-11-20", second, before), before);
      after = await port.read();
      await close?.();
    }, 60_000);

    it("takes no sheet away and leaves each where it stands", () => {
      const names = before.sheets.map((sheet) => sheet.name);
      expect(after.sheets.map((sheet) => sheet.name).slice(0, names.length)).toEqual(names);
      expect(sheetNamed(after, MEMO)!.formulas.get("A1")).toContain("A4");
    });

    it("keeps what the squad wrote beside each row, also of a row that is no longer in the table", () => {
      const noteOf = (sheet: string, of: readonly [string, string]) => cell(after, sheet, of, OWN);
      expect([
        noteOf(sheets.register, [columns.siteNumber, "0001"]),
        noteOf(sheets.register, [columns.siteNumber, "0002"]),
        noteOf(sheets.board, [columns.unit, unit]),
        noteOf(sheets.ledger, [columns.siteNumber, "0001"]),
        noteOf(sheets.tally, [campaign.tally.unitColumn, unit]),
      ]).toEqual(["两次上门", "已拍照", "电话催过", "待复核", "数已核"]);
      expect(cell(after, sheets.ledger, [columns.siteNumber, "0001"], "序号")).toBe("1（已不在表中）");
      expect(texts(sheetNamed(after, sheets.register)!).flat()).toContain("以上由张三整理");
    });

    it("says what the new period says", () => {
      const made = period("2019-11-20", second, before);
      expect(cell(after, sheets.register, [columns.siteNumber, "0001"], columns.state)).toBe("本期未列");
      expect(cell(after, sheets.register, [columns.siteNumber, "0004"], columns.sourceUnit)).toBe(unit);
      expect(cell(after, sheets.board, [columns.unit, late], columns.state)).toBe("未报");
      const read = readConsolidated(after, campaign, "2019-11-20")!.register;
      expect(read.rows).toEqual(
        made.memory.register.rows.map((row) =>
          expect.objectContaining({ number: row.number, texts: row.texts }),
        ),
      );
      expect(read.ownColumns).toEqual(["排查人", OWN]);
      const total = sheetNamed(after, sheets.tally)!;
      const label = texts(total).findIndex(([text]) => text === campaign.tally.totalLabel);
      expect(total.rows[label]![3]).toBe(made.totals.sitesFound);
    });
  });
}
