import type { IsoDate } from "../../../src/core/language";
import {
  consolidate,
  type Consolidation,
  type Decision,
  readConsolidated,
  returnNotes,
  type SiteRecord,
  stateOf,
} from "../../../src/core/consolidation";
import {
  applyPatch,
  type CellValue,
  setCell,
  sheetNamed,
  textOf,
  type WorkbookSnapshot,
} from "../../../src/core/workbook";
import { cizao2019 as campaign, columnOf, periodOf } from "../../../src/core/campaign";
import { readProgress } from "../../../src/core/progress";
import { workbookFrom } from "./squad";
import { previousOf, reportOf, siteOf } from "./town";

const { sheets } = campaign.consolidation;

/** A site with what its village says of it. */
function site(unit: string, name: string, progress = "", fields: Partial<SiteRecord> = {}): SiteRecord {
  const own = siteOf(unit, name);
  const facts = readProgress(progress, { today: "2019-11-20", campaign });
  return { ...own, texts: own.texts.with(8, progress), facts, ...fields };
}

/** The consolidation of a period, after the workbook of the one before, as a person left it. */
function period(
  due: IsoDate,
  reports: Readonly<Record<string, readonly SiteRecord[]>>,
  before: WorkbookSnapshot | null = null,
  decisions: readonly Decision[] = [],
): Consolidation {
  const files = Object.entries(reports).map(([unit, rows]) =>
    reportOf(unit, { reportDate: due, rows: rows.map((row, at) => ({ ...row, row: at + 3 })) }),
  );
  const previous = before ? readConsolidated(before, campaign, due) : null;
  return consolidate(files, campaign, { period: periodOf(campaign, due), previous, decisions });
}

/** 总台账 as rows of texts, its titles first. */
function sitesOf(workbook: WorkbookSnapshot): string[][] {
  const { rows } = sheetNamed(workbook, sheets.register)!;
  return rows.slice(2).map((row) => Array.from(row ?? [], (value) => textOf(value ?? null)));
}

/** A workbook with a cell of 总台账 typed, by title and number of the site. */
function typed(
  workbook: WorkbookSnapshot,
  number: string,
  title: string,
  value: CellValue,
): WorkbookSnapshot {
  const [titles, ...rows] = sitesOf(workbook);
  const column = titles!.includes(title) ? titles!.indexOf(title) : titles!.length;
  const row = rows.findIndex(([own]) => own === number);
  const patch = [
    setCell(sheets.register, 2, column, title),
    setCell(sheets.register, row + 3, column, value),
  ];
  return applyPatch(workbook, patch);
}

function cell(workbook: WorkbookSnapshot, number: string, title: string): string | undefined {
  const [titles, ...rows] = sitesOf(workbook);
  return rows.find(([own]) => own === number)?.[titles!.indexOf(title)];
}

const states = ({ memory }: Consolidation) =>
  [...memory.outcome.lives.sites.values()].map((life) => [life.number, stateOf(life)]);
const changes = ({ memory }: Consolidation) =>
  memory.outcome.changes.map(({ number, kind, before, after }) => [number, kind, before, after]);

const decided = ({ memory }: Consolidation) =>
  memory.register.decisions.map(({ date, kind, subject, value }) => [date, kind, subject, value]);

const open = "已下发责令改正通知书。";
const closed = "11月4日依法取缔。";
const first = workbookFrom(
  period("2019-11-10", { 下灶村: [site("下灶村", "陈记水洗", closed), site("下灶村", "鸿达印花", open)] }),
);

describe("what the squad writes into 总台账", () => {
  const written = typed(typed(first, "0002", "责任人", "老张"), "0001", "中队备注", "已拍照");

  it("follows the number of the site, the squad's own columns included", () => {
    const next = workbookFrom(
      period(
        "2019-11-20",
        { 下灶村: [site("下灶村", "鸿达印花", open), site("下灶村", "泉利洗砂", open)] },
        written,
      ),
    );
    expect([cell(next, "0002", "责任人"), cell(next, "0001", "中队备注")]).toEqual(["老张", "已拍照"]);
    expect(cell(next, "0003", columnOf(campaign, "siteName").title)).toBe("泉利洗砂");
  });

  it("is found again when rows are sorted and a column is put in", () => {
    const sheet = sheetNamed(written, sheets.register)!;
    const sorted = [...sheet.rows.slice(0, 3), ...sheet.rows.slice(3).toReversed()];
    const rows = sorted.map((row, at) => [
      ...(row ?? []).slice(0, 2),
      at === 2 ? "排查人" : null,
      ...(row ?? []).slice(2),
    ]);
    const edited = {
      ...written,
      sheets: written.sheets.map((each) => (each === sheet ? { ...each, rows } : each)),
    };
    const next = workbookFrom(period("2019-11-20", { 下灶村: [site("下灶村", "鸿达印花", open)] }, edited));
    expect([cell(next, "0002", "责任人"), cell(next, "0001", "中队备注")]).toEqual(["老张", "已拍照"]);
    expect(sitesOf(next)[0]).toContain("排查人");
  });

  it("stands as a correction until the village says the same", () => {
    const corrected = typed(first, "0002", "具体地址", "新街3号");
    const again = { 下灶村: [site("下灶村", "鸿达印花", open)] };
    const next = period("2019-11-20", again, corrected);
    expect(next.memory.outcome.lives.corrections).toEqual([
      { number: 2, column: 3, text: "新街3号", since: "2019-11-20" },
    ]);
    const said = site("下灶村", "鸿达印花", open);
    const mended = {
      ...said,
      texts: said.texts.with(3, "新街3号"),
      site: { ...said.site, address: "新街3号" },
    };
    const last = period("2019-11-30", { 下灶村: [mended] }, workbookFrom(next));
    expect(last.memory.outcome.lives.corrections).toEqual([]);
    const told = ({ findings }: Consolidation) =>
      findings.flatMap(({ code, cell, params }) => (code === "corrected-by-squad" ? [[cell, params]] : []));
    const params = { row: 4, site: "鸿达印花", column: "具体地址", text: "新街3号" };
    expect([told(next), told(last)]).toEqual([[["B4", params]], []]);
    expect(returnNotes(next).find(({ unit }) => unit === "下灶村")!.listed[0]!.code).toBe(
      "corrected-by-squad",
    );
    expect(last.memory.numbers).toEqual([2]);
    expect(cell(workbookFrom(last), "0002", "具体地址")).toBe("新街3号");
  });

  it("is not lost with a site that its period no longer has when it is consolidated again", () => {
    const again = period("2019-11-10", { 下灶村: [site("下灶村", "鸿达印花", open)] }, written);
    const workbook = workbookFrom(again);
    expect(cell(workbook, "0001", "中队备注")).toBe("已拍照");
    expect(again.memory.numbers).toEqual([2]);
    const next = period("2019-11-20", { 下灶村: [site("下灶村", "泉利洗砂", open)] }, workbook);
    expect(cell(workbookFrom(next), "0001", "中队备注")).toBe("已拍照");
    expect(next.memory.numbers).toEqual([3]);
  });

  it("strikes a site off when the day of acceptance is filled in", () => {
    const accepted = typed(first, "0001", "验收日期", "2019年11月18日");
    const next = period("2019-11-20", { 下灶村: [site("下灶村", "鸿达印花", open)] }, accepted);
    expect(states(next)).toContainEqual([1, "struckOff"]);
    expect(changes(next)).toContainEqual([1, "struckOff", "closed", "struckOff"]);
  });
});

describe("a site from one period to the next", () => {
  const next = (now: Readonly<Record<string, readonly SiteRecord[]>>) => period("2019-11-20", now, first);

  it("stays done when its village no longer lists it, or no longer says so", () => {
    expect(states(next({ 下灶村: [site("下灶村", "鸿达印花", open)] }))).toContainEqual([1, "closed"]);
    expect(
      changes(next({ 下灶村: [site("下灶村", "陈记水洗", open), site("下灶村", "鸿达印花", open)] })),
    ).toEqual([]);
  });

  it("is asked about once where its village no longer says that it is done", () => {
    const silent = { 下灶村: [site("下灶村", "陈记水洗", open), site("下灶村", "鸿达印花", open)] };
    const told = ({ findings }: Consolidation) =>
      findings.flatMap(({ code, params }) => (code === "closing-not-mentioned" ? [params] : []));
    const now = next(silent);
    expect(told(now)).toEqual([{ row: 4, site: "陈记水洗", doneBy: "closed" }]);
    expect(told(period("2019-11-30", silent, workbookFrom(now)))).toEqual([]);
    expect(told(next({ 下灶村: [site("下灶村", "陈记水洗", closed)] }))).toEqual([]);
  });

  it.each([
    ["11月16日回访发现擅自恢复生产。", true],
    ["现场仍在生产。", true],
    ["责令限期关停。", true],
    ["未发现恢复生产。", false],
    ["11月4日依法取缔，现场设备未运转。", false],
    ["11月2日擅自恢复生产。", false],
    ["11月2日巡查时设备正在运转，11月4日依法取缔。", false],
    ["11月4日依法取缔，11月16日现场又在生产。", true],
  ])("is open again when its text says %s: %s", (progress, isOpen) => {
    const { memory } = next({ 下灶村: [site("下灶村", "陈记水洗", progress)] });
    const told = memory.outcome.changes.filter(({ kind }) => kind === "reappeared");
    expect(told.map(({ number }) => number)).toEqual(isOpen ? [1] : []);
  });

  it("is told of once when it is left out undone, and is listed again and not new when it comes back", () => {
    const without = period("2019-11-20", { 下灶村: [site("下灶村", "陈记水洗", closed)] }, first);
    expect(changes(without)).toEqual([[2, "unlisted", "inProgress", "unlisted"]]);
    const still = period(
      "2019-11-30",
      { 下灶村: [site("下灶村", "陈记水洗", closed)] },
      workbookFrom(without),
    );
    expect(changes(still)).toEqual([]);
    const back = { 下灶村: [site("下灶村", "鸿达印花", open)] };
    expect(changes(period("2019-12-10", back, workbookFrom(still)))).toEqual([
      [2, "listedAgain", "unlisted", "inProgress"],
    ]);
  });

  it("takes its number to the unit that reports it, unless its own still does", () => {
    const moved = next({ 洋宅村: [site("洋宅村", "鸿达印花", open)] });
    expect(changes(moved)).toEqual([[2, "moved", "下灶村", "洋宅村"]]);
    expect(
      moved.memory.outcome.carried.map(({ unit, rows }) => [unit, rows.map(({ number }) => number)]),
    ).toEqual([["下灶村", [1]]]);
    const both = next({
      下灶村: [site("下灶村", "鸿达印花", open)],
      洋宅村: [site("洋宅村", "鸿达印花", open)],
    });
    expect(both.memory.numbers).toEqual([2, 3]);
  });

  it("explains by its going over why its former unit counts less", () => {
    const both = next({
      下灶村: [site("下灶村", "陈记水洗", closed)],
      洋宅村: [site("洋宅村", "鸿达印花", open)],
    });
    const decreased = ({ findings }: typeof both) =>
      findings.filter(({ code }) => code === "tally-decreased");
    expect([both.figures.get("下灶村")!.get("sitesFound")!.value, decreased(both)]).toEqual([1, []]);
    const alone = next({ 下灶村: [site("下灶村", "陈记水洗", closed)] });
    expect(decreased(alone)).toHaveLength(1);
  });

  it("is one with another that the squad calls the same, under the lower number", () => {
    const apart = workbookFrom(
      period(
        "2019-11-20",
        { 下灶村: [site("下灶村", "鸿达印花", open)], 洋宅村: [site("洋宅村", "永盛漂布", open)] },
        first,
      ),
    );
    const named = (unit: string, name: string) => ({ unit, name, address: `${name}的地址` });
    const decision: Decision = {
      sites: [named("下灶村", "鸿达印花"), named("洋宅村", "永盛漂布")],
      isSame: true,
    };
    const now = { 下灶村: [site("下灶村", "鸿达印花", open)], 洋宅村: [site("洋宅村", "永盛漂布", open)] };
    const joined = period("2019-11-30", now, apart, [decision]);
    expect(joined.memory.numbers).toEqual([2, 2]);
    expect(decided(joined)).toEqual([["2019-11-30", "同一", "0003", "0002"]]);
    const later = period(
      "2019-12-10",
      { ...now, 大埔村: [site("大埔村", "新来石材", open)] },
      workbookFrom(joined),
    );
    expect(later.memory.numbers).toEqual([2, 2, 4]);
  });
});

describe("what was decided of two sites", () => {
  it("stands in 认定记录 once, from the period in which it was", () => {
    const now = { 下灶村: [site("下灶村", "鸿达印花", open)], 洋宅村: [site("洋宅村", "鸿达印花", open)] };
    const named = (unit: string) => ({ unit, name: "鸿达印花", address: "鸿达印花的地址" });
    const sides = [named("下灶村"), named("洋宅村")] as const;
    const different = period("2019-11-20", now, first, [{ sites: sides, isSame: false }]);
    expect(decided(different)).toEqual([["2019-11-20", "不同", "0002", "0003"]]);
    expect(decided(period("2019-11-30", now, workbookFrom(different)))).toEqual(decided(different));
    const same = period("2019-11-20", now, null, [{ sites: sides, isSame: true }]);
    expect(decided(same)).toEqual([["2019-11-20", "同一", "0001", "下灶村“鸿达印花”、洋宅村“鸿达印花”"]]);
  });
});

describe("a number in a village's workbook", () => {
  const numbered = (name: string, number: number, address = `${name}的地址`) => {
    const own = site("下灶村", name, open, { number });
    return { ...own, texts: own.texts.with(3, address), site: { ...own.site, address } };
  };
  const taken = (...rows: SiteRecord[]) => {
    const { memory, findings } = period("2019-11-20", { 下灶村: rows }, first);
    return [
      memory.numbers,
      findings.flatMap((each) => (each.code === "number-differs" ? [each.params] : [])),
    ];
  };

  it("counts where it is the unit's, stands there once, and name, address or telephone agrees", () => {
    expect(taken(numbered("新来石材", 2, "鸿达印花的地址"), numbered("陈记水洗", 1))).toEqual([[2, 1], []]);
  });

  it.each<[string, SiteRecord[], number[], number[]]>([
    ["is another site's", [numbered("新来石材", 2)], [3], [4]],
    ["stands there twice", [numbered("陈记水洗", 1), numbered("鸿达印花", 1)], [1, 2], [4, 5]],
    ["was never given", [numbered("鸿达印花", 9)], [2], [4]],
  ])("is told and counts for nothing where it %s", (_, rows, numbers, told) => {
    expect(taken(...rows)).toEqual([numbers, [{ rows: told }]]);
  });
});

describe("measures and responsibility in a village's workbook", () => {
  const said = (person: string) =>
    site("下灶村", "鸿达印花", open, { lifecycle: new Map([["responsiblePerson", person]]) });
  const after = (before: WorkbookSnapshot | null, due: IsoDate, ...rows: SiteRecord[]) =>
    workbookFrom(period(due, { 下灶村: rows }, before));

  it("stand in 总台账, 历次清单 and 汇总清单, as the village last said them", () => {
    const one = after(null, "2019-11-10", said("老王"));
    const two = after(one, "2019-11-20", site("下灶村", "鸿达印花", open));
    const three = after(two, "2019-11-30", said("老李"));
    expect([one, two, three].map((workbook) => cell(workbook, "0001", "责任人"))).toEqual([
      "老王",
      "老王",
      "老李",
    ]);
    for (const name of [sheets.reportedRows, sheets.ledger])
      expect(sheetNamed(three, name)!.rows.some((row) => row?.includes("老李"))).toBe(true);
  });

  it("give way to what the squad wrote", () => {
    const written = typed(after(null, "2019-11-10", said("老王")), "0001", "责任人", "老张");
    const next = after(written, "2019-11-20", said("老李"));
    expect(cell(after(next, "2019-11-30", said("老李")), "0001", "责任人")).toBe("老张");
  });
});

describe("a figure of the town", () => {
  it("is no less because a unit sent nothing, and counts a site taken over once", () => {
    const sitesFound = ({ memory, comparison }: Consolidation) => [
      memory.totalsCarried.get("sitesFound"),
      comparison!.figures.find(({ key }) => key === "sitesFound")!.difference,
    ];
    const before = workbookFrom(
      period("2019-11-10", {
        下灶村: [site("下灶村", "陈记水洗"), site("下灶村", "鸿达印花")],
        洋宅村: [site("洋宅村", "永盛漂布")],
      }),
    );
    expect(sitesFound(period("2019-11-20", { 洋宅村: [site("洋宅村", "永盛漂布")] }, before))).toEqual([
      3, 0,
    ]);
    const taken = { 洋宅村: [site("洋宅村", "永盛漂布"), site("洋宅村", "鸿达印花")] };
    expect(sitesFound(period("2019-11-20", taken, before))).toEqual([3, 0]);
  });
});

describe("the register without its sheets", () => {
  it("begins with what an older consolidated workbook tells", () => {
    const made = period("2019-11-10", { 下灶村: [site("下灶村", "陈记水洗", closed)] });
    const older = workbookFrom(made);
    const kept = new Set([sheets.ledger, sheets.tally, sheets.board]);
    const workbook = { ...older, sheets: older.sheets.filter(({ name }) => kept.has(name)) };
    const { register } = readConsolidated(workbook, campaign, "2019-11-20")!;
    expect(register.rows.map(({ due, number, unit }) => [due, number, unit])).toEqual([
      ["2019-11-10", 1, "下灶村"],
    ]);
    expect(previousOf(made).register.rows[0]!.texts[1]).toBe(register.rows[0]!.texts[1]);
  });

  it("says which columns and sheets it lacks, and so tells nothing of the past", () => {
    const without = (workbook: WorkbookSnapshot, sheet: string, title: string) => {
      const rows = sheetNamed(workbook, sheet)!.rows.map((row) =>
        row?.map((value) => (value === title ? "" : value)),
      );
      const { sheets: all } = workbook;
      return { ...workbook, sheets: all.map((each) => (each.name === sheet ? { ...each, rows } : each)) };
    };
    const missing = (workbook: WorkbookSnapshot) =>
      readConsolidated(workbook, campaign, "2019-11-20")!.register.missing;
    expect(missing(first)).toEqual([]);
    expect(missing(without(first, sheets.reportedRows, "来源单位"))).toEqual(["来源单位"]);
    expect(missing(without(first, sheets.register, "编号"))).toEqual(["编号"]);
    const deleted = { ...first, sheets: first.sheets.filter(({ name }) => name !== sheets.unitPeriods) };
    expect(missing(deleted)).toEqual(["历次数据"]);
  });
});
