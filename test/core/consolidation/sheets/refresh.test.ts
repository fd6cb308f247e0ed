import { cizao2019 as campaign, periodOf } from "../../../../src/core/campaign";
import {
  consolidate,
  type Consolidation,
  consolidationSheets,
  type Decision,
  readConsolidated,
} from "../../../../src/core/consolidation";
import type { IsoDate } from "../../../../src/core/language";
import {
  applyPatch,
  type CellValue,
  emptySheet,
  type Patch,
  setCell,
  sheetNamed,
  textOf,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../../src/core/workbook";
import { workbookFrom } from "../squad";
import { marksOf, messages, reportOf, siteOf } from "../town";

const { sheets } = campaign.consolidation;
const [unit, other] = ["下灶村", "洋宅村"] as const;
const FORM = 3;
const ADDRESS = FORM + 3;

interface Told {
  readonly decisions?: readonly Decision[];
  /** What a village writes as address now. */
  readonly address?: string;
}

/** A period of two villages, after the workbook of the one before, as people left it. */
function period(
  due: IsoDate,
  sites: Readonly<Record<string, readonly string[]>>,
  before: WorkbookSnapshot | null,
  { decisions = [], address }: Told = {},
): Consolidation {
  const files = Object.entries(sites).map(([of, names]) => {
    const rows = names.map((name, at) => {
      const own = { ...siteOf(of, name), row: at + 3 };
      if (address === undefined) return own;
      return { ...own, texts: own.texts.with(3, address), site: { ...own.site, address } };
    });
    return reportOf(of, { reportDate: due, rows });
  });
  const previous = before && readConsolidated(before, campaign, due);
  return consolidate(files, campaign, { period: periodOf(campaign, due), previous, decisions });
}

const patchFor = (open: WorkbookSnapshot, made: Consolidation): Patch =>
  consolidationSheets(made, campaign, messages, open);
const rowsOf = (workbook: WorkbookSnapshot, sheet: string) =>
  Array.from(sheetNamed(workbook, sheet)!.rows, (row) =>
    Array.from(row ?? [], (value) => textOf(value ?? null)),
  );
const own = (
  sheet: string,
  ...cells: readonly (readonly [row: number, column: number, value: CellValue])[]
) => cells.map(([row, column, value]) => setCell(sheet, row, column, value));

const both = { [unit]: ["陈记水洗", "鸿达印花"], [other]: ["明辉机砖厂"] };
const first = workbookFrom(period("2019-11-10", both, null));

describe("a sheet that is brought up to date", () => {
  it("keeps the row of a number that was joined to another, and says so", () => {
    const site = (of: string, name: string) => ({ unit: of, name, address: `${name}的地址` });
    const same: Decision = { sites: [site(unit, "陈记水洗"), site(other, "明辉机砖厂")], isSame: true };
    const made = period("2019-11-20", both, first, { decisions: [same] });
    const rows = rowsOf(applyPatch(first, patchFor(first, made)), sheets.register);
    expect(rows.slice(3).map(([number]) => number)).toEqual(["0001", "0002", "0003（与0001同一家）"]);
    const again = applyPatch(first, patchFor(first, made));
    expect(readConsolidated(again, campaign, "2019-11-20")!.register.kept.sites).toEqual([]);
  });

  it("marks a correction, and marks it no more once the village says the same", () => {
    const corrected = applyPatch(first, own(sheets.register, [3, ADDRESS, "新街3号"]));
    const only = { [unit]: ["陈记水洗"] };
    const patch = patchFor(corrected, period("2019-11-20", only, corrected));
    const onSites = (edits: Patch) =>
      marksOf(edits.filter((edit) => "sheet" in edit && edit.sheet === sheets.register));
    expect(onSites(patch)).toEqual([[3, ADDRESS, 3, ADDRESS, "#FFF4CE"]]);
    const open = applyPatch(corrected, patch);
    expect(rowsOf(open, sheets.register)[3]![ADDRESS]).toBe("新街3号");
    const agreed = period("2019-11-30", only, open, { address: "新街3号" });
    expect(onSites(patchFor(open, agreed))).toEqual([[3, ADDRESS, 3, ADDRESS, "#FFFFFF"]]);
  });

  it("leaves rows that people typed, and takes their own look at what they merged apart only where it must", () => {
    const typed = applyPatch(first, [
      ...own(sheets.changes, [9, 2, "电话催过三次"]),
      ...own(sheets.pairs, [3, 1, "下灶村"], [3, 2, "陈记水洗"]),
      ...own(sheets.tally, [40, 0, "审核人：张三"]),
      { kind: "merge", sheet: sheets.register, range: { top: 3, left: 2, bottom: 4, right: 2 } },
    ]);
    const made = period("2019-11-20", { [unit]: ["鸿达印花", "泉利洗砂"] }, first);
    const after = applyPatch(typed, patchFor(typed, made));
    expect(rowsOf(after, sheets.changes).flat()).toContain("电话催过三次");
    expect(rowsOf(after, sheets.pairs)[3]!.slice(1, 3)).toEqual(["下灶村", "陈记水洗"]);
    expect(rowsOf(after, sheets.tally).flat()).toContain("审核人：张三");
    expect(rowsOf(after, sheets.register)[4]![2]).toBe(unit);
  });

  it("keeps what stands on another sheet of the same name", () => {
    const foreign = { ...emptySheet(sheets.comparison), rows: [["甲", "乙"]] };
    const open = {
      ...first,
      sheets: [...first.sheets.filter(({ name }) => name !== sheets.comparison), foreign],
    };
    const after = applyPatch(open, patchFor(open, period("2019-11-20", both, first)));
    expect(rowsOf(after, `${sheets.comparison} (2)`)).toEqual([["甲", "乙"]]);
    expect(rowsOf(after, sheets.comparison)[0]).toEqual(["磁灶镇比对"]);
  });

  it("puts a column back that people took away", () => {
    const without = applyPatch(first, [{ kind: "deleteColumns", sheet: sheets.board, column: 8, count: 1 }]);
    const made = period("2019-11-20", both, first);
    const [fresh, after] = [workbookFrom(made), applyPatch(without, patchFor(without, made))];
    const said = (workbook: WorkbookSnapshot) =>
      rowsOf(workbook, sheets.board)
        .slice(2)
        .map((row) => row.join("|"));
    expect(said(after)).toEqual(said(fresh));
  });
});

describe("a workbook that counts days from 1904", () => {
  it("keeps the days of the register", () => {
    const open = { ...workbookOf([emptySheet("备忘")]), date1904: true };
    const made = period("2019-11-10", both, null);
    const once = applyPatch(open, patchFor(open, made));
    const read = readConsolidated(once, campaign, "2019-11-10")!.register;
    expect([...new Set(read.rows.map(({ due }) => due))]).toEqual(["2019-11-10"]);
    const again = period("2019-11-10", both, once);
    const written = patchFor(once, again).flatMap((edit) => (edit.kind === "setCells" ? [edit.sheet] : []));
    expect(new Set(written)).toEqual(new Set([sheets.tally, sheets.comparison]));
  });
});

describe("a workbook without the sheets", () => {
  it("gets them as a new one does, beside what it has", () => {
    const made = period("2019-11-10", both, null);
    const open = workbookOf([emptySheet("备忘")]);
    const after = applyPatch(open, patchFor(open, made));
    expect(after.sheets.map(({ name }) => name)).toEqual([
      "备忘",
      ...workbookFrom(made).sheets.map(({ name }) => name),
    ]);
  });
});
