import { cizao2019 as campaign, periodOf } from "../../../src/core/campaign";
import {
  consolidate,
  type Consolidation,
  decidedRenames,
  type Decision,
  decisionOf,
  figureRows,
  placeOfSite,
  renameOffers,
  sharesOf,
  type SiteRecord,
  sitesFound,
  storyOf,
} from "../../../src/core/consolidation";
import type { IsoDate } from "../../../src/core/language";
import { readProgress } from "../../../src/core/progress";
import { workbookFrom } from "./squad";
import { previousOf, reportOf, siteOf } from "./town";

const [unit, other] = ["下灶村", "洋宅村"] as const;

function site(name: string, progress: string, phone = "", of: string = unit, address = ""): SiteRecord {
  const plain = siteOf(of, name);
  const place = address || plain.site.address;
  const own = { ...plain, texts: plain.texts.with(3, place), site: { ...plain.site, address: place } };
  const facts = readProgress(progress, { today: "2019-11-20", campaign });
  const contact = phone && `陈某 ${phone}`;
  return {
    ...own,
    texts: own.texts.with(8, progress).with(4, contact),
    site: { ...own.site, phones: phone ? [phone] : [] },
    facts,
  };
}

function period(
  due: IsoDate,
  reports: Readonly<Record<string, readonly SiteRecord[]>>,
  before: Consolidation | null = null,
  decisions: readonly Decision[] = [],
): Consolidation {
  const files = Object.entries(reports).map(([of, rows]) =>
    reportOf(of, { reportDate: due, rows: rows.map((row, at) => ({ ...row, unit: of, row: at + 3 })) }),
  );
  const previous = before && previousOf(before);
  return consolidate(files, campaign, { period: periodOf(campaign, due), previous, decisions });
}

const open = "已下发责令改正通知书。";
const shut = "11月4日依法取缔，捣毁磨粒机3台。";
const phone = "13805967788";
const street = "下灶村菜园路3号";
const gone = site("鸿达印花", open, phone, unit, street);
const fresh = site("洗砂点", open, "13905960000", unit, street);
const first = period("2019-11-10", { [unit]: [site("陈记水洗", shut), gone] });
const second = period("2019-11-20", { [unit]: [fresh] }, first);

describe("the life line of a site", () => {
  const steps = ({ memory }: Consolidation, number: number) =>
    storyOf(memory.register, memory.outcome.lives, number).map(({ due, rows, isReported, changes }) => [
      ...[due, rows.map(({ row }) => row), isReported],
      changes.map(({ kind, words }) => (words ? `${kind} ${words}` : kind)),
    ]);

  it("tells of every period since it first stood, with rows and words", () => {
    expect(steps(second, 1)).toEqual([
      ["2019-11-10", [3], true, ["new", expect.stringMatching(/^finished .*取缔/)]],
      ["2019-11-20", [], true, []],
    ]);
    expect(steps(second, 2)).toEqual([
      ["2019-11-10", [4], true, ["new"]],
      ["2019-11-20", [], true, ["unlisted"]],
    ]);
    expect(steps(second, 9)).toEqual([]);
  });

  it("tells a period in which the unit sent nothing from one in which it left the site out", () => {
    const silent = period("2019-11-20", { [other]: [] }, first);
    expect(steps(silent, 1).at(-1)).toEqual(["2019-11-20", [], false, []]);
  });

  it("is found by a part of the name, the last digits of the telephone or the number", () => {
    const found = (wanted: string) =>
      sitesFound(second.memory.outcome.lives, wanted).map(({ number }) => number);
    expect([found("陈记"), found("7788"), found("0002"), found("2"), found("88"), found(" ")]).toEqual([
      ...[[1], [2], [2], [2], [], []],
    ]);
    const workbook = workbookFrom(second);
    expect(placeOfSite(workbook, 3, campaign)).toEqual({
      sheet: "总台账",
      range: { top: 5, left: 0, bottom: 5, right: 0 },
    });
    expect(placeOfSite(workbook, 9, campaign)).toBeNull();
  });
});

describe("a figure of the town", () => {
  it("opens down to unit, file, row and words", () => {
    const { register } = first.memory;
    const [share] = sharesOf(register, "2019-11-10", "equipmentDestroyed");
    expect(share).toMatchObject({ unit, value: 3, file: "下灶村.xlsx", isCarried: false });
    const rows = figureRows(register, share!, "equipmentDestroyed", campaign);
    expect(
      rows.map(({ row, count, text, passages }) => [
        row.number,
        count,
        ...passages.map(({ start, end }) => text.slice(start, end)),
      ]),
    ).toEqual([[1, 3, "捣毁磨粒机3台"]]);
    expect(figureRows(register, share!, "sitesFound", campaign).map(({ count }) => count)).toEqual([1, 1]);
    expect(figureRows(register, share!, "closureOperations", campaign).map(({ row }) => row.number)).toEqual([
      1,
    ]);
  });

  it("opens down to the rows of the period that stands in where a unit sent nothing", () => {
    const silent = period("2019-11-20", { [other]: [site("明辉机砖厂", open, "", other)] }, first);
    const { register } = silent.memory;
    const share = sharesOf(register, "2019-11-20", "sitesFound").find((each) => each.unit === unit)!;
    expect(share).toMatchObject({ value: 2, due: "2019-11-10", isCarried: true });
    expect(figureRows(register, share, "sitesFound", campaign)).toHaveLength(2);
  });
});

describe("a site that its unit lists no longer and a new one at the same address", () => {
  it("are offered as one under another name, until the officer decides", () => {
    const offers = (made: Consolidation) =>
      renameOffers(made, campaign).map(({ before, now, decision }) => [
        before.number,
        now.number,
        decision?.isSame,
      ]);
    expect(offers(second)).toEqual([[2, 3, undefined]]);
    const [offer] = renameOffers(second, campaign);
    const now = { [unit]: [fresh] };
    const apart = period("2019-11-20", now, first, [decisionOf(offer!, false)]);
    expect(offers(apart)).toEqual([[2, 3, false]]);
    const joined = period("2019-11-20", now, first, [decisionOf(offer!, true)]);
    expect([offers(joined), joined.memory.numbers, decidedRenames(joined)]).toEqual([
      ...[[], [2], [decisionOf(offer!, true)]],
    ]);
    const back = period("2019-11-20", now, first, [decisionOf(offer!, true), decisionOf(offer!, false)]);
    expect([back.memory.numbers, decidedRenames(back)]).toEqual([second.memory.numbers, []]);
  });
});
