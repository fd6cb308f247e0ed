import type { Consolidation, Decision, SiteRecord } from "../../../../src/core/consolidation";
import { workbookFrom } from "../squad";
import { site, period, states, changes, open, closed, first } from "./register-sample";

const decided = ({ memory }: Consolidation) =>
  memory.register.decisions.map(({ date, kind, subject, value }) => [date, kind, subject, value]);

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
