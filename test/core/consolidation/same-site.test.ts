import type { Decision, SiteRecord } from "../../../src/core/consolidation";
import { acrossUnitFindings, pairsAcrossUnits } from "../../../src/core/consolidation/across-units";
import { DecisionBook, sameDecided } from "../../../src/core/consolidation/compare/decisions";
import { matchThenAndNow } from "../../../src/core/consolidation/compare/matching";
import { siteKeys, type SiteKey } from "../../../src/core/same-site";
import { findingMessage } from "../../../src/words/zh-CN/findings";
import { siteOf, smallTown } from "./town";

type Named = readonly [unit: string, name: string];
const [shun, hong, near] = ["顺发小石材石板", "鸿运再生塑料", "顺发小石材石料"];
const placed = ([unit, name]: Named) => ({ unit, name, address: "中路一百二十三号旁" });
const recordOf = (named: Named): SiteRecord => ({
  ...siteOf(...named),
  site: { ...placed(named), operator: "", phones: [] },
});
const keyOf = (named: Named): SiteKey => siteKeys(smallTown)(recordOf(named).site);
const bookOf = (...decisions: Decision[]) => new DecisionBook(decisions, smallTown);
const decide = (one: Named, other: Named, isSame: boolean): Decision => ({
  sites: [placed(one), placed(other)],
  isSame,
});

describe("pairs across units", () => {
  const sites: Named[] = [
    ["下灶村", shun],
    ["下灶村", hong],
    ["下灶村", shun],
    ["洋宅村", hong],
    ["洋宅村", shun],
    ["大埔村", shun],
  ];
  const pairsOf = (book: DecisionBook) => {
    const records = sites.map(recordOf);
    return pairsAcrossUnits(records, sites.map(keyOf), book).map(
      ({ earlier, later, twins, similarity, decision }) => ({
        rows: [records.indexOf(earlier), records.indexOf(later)],
        twins: twins.map((twin) => records.indexOf(twin)),
        similarity,
        isSame: decision?.isSame ?? null,
      }),
    );
  };

  it("are sorted by the later row, then by the earlier, and never within one unit", () => {
    expect(pairsOf(bookOf()).map(({ rows }) => rows)).toEqual([
      [1, 3],
      [0, 4],
      [0, 5],
      [4, 5],
    ]);
  });

  it("have rows that say the same as one site", () => {
    expect(pairsOf(bookOf()).map(({ twins }) => twins)).toEqual([[], [2], [2], []]);
  });

  it("carry their similarity and the decision, and a pair decided to be the same appears once, in order", () => {
    const book = bookOf(
      decide(["洋宅村", hong], ["下灶村", shun], true),
      decide(["大埔村", shun], ["洋宅村", shun], false),
    );
    const pairs = pairsOf(book);
    expect(pairs.map(({ rows, isSame }) => [...rows, isSame])).toEqual([
      [0, 3, true],
      [1, 3, null],
      [0, 4, null],
      [0, 5, null],
      [4, 5, false],
    ]);
    expect(pairs[1]!.similarity).toBeCloseTo(1);
    expect(pairs[0]!.similarity).toBeCloseTo(0.35 / 0.85);
  });
});

describe("many rows of one site", () => {
  const cluster = (sites: readonly Named[]) => {
    const records = sites.map((named, row) => ({ ...recordOf(named), row }));
    const pairs = pairsAcrossUnits(records, sites.map(keyOf), bookOf());
    return { pairs, findings: acrossUnitFindings(pairs) };
  };
  const numbered = (unit: string, count: number) =>
    Array.from({ length: count }, (_, i): Named => [unit, `${shun}${"一二三四五六七八九"[i % 9]}`]);

  it("are one pair and one finding, however many", () => {
    const rows = (unit: string) => Array.from({ length: 50 }, (): Named => [unit, shun]);
    const { pairs, findings } = cluster([...rows("下灶村"), ...rows("洋宅村")]);
    expect([pairs.length, findings.length]).toEqual([1, 1]);
    expect(findings[0]).toMatchObject({
      unit: "洋宅村",
      params: { row: 51, otherUnit: "下灶村", otherRow: 1, count: 99 },
    });
  });

  it("are one finding a site that differs a little, which names the others", () => {
    const { pairs, findings } = cluster([...numbered("下灶村", 9), ...numbered("洋宅村", 9)]);
    expect(findings.map(({ params }) => params)).toHaveLength(9);
    expect(pairs.length).toBeLessThanOrEqual(27);
    expect(findingMessage(findings[0]!, smallTown)).toMatch(
      /^与下灶村第\d行、下灶村第\d行、下灶村第\d行疑似同一加工点，请核对。$/,
    );
  });

  it("name three of a site in several units", () => {
    const units = ["下灶村", "洋宅村", "大埔村", "官田村", "前尾村"];
    const { findings } = cluster(units.map((unit): Named => [unit, shun]));
    expect(findings.map((finding) => findingMessage(finding, smallTown))).toEqual([
      "与下灶村第1行疑似同一加工点，请核对。",
      "与下灶村第1行、洋宅村第2行疑似同一加工点，请核对。",
      "与下灶村第1行、洋宅村第2行、大埔村第3行疑似同一加工点，请核对。",
      "与下灶村第1行、洋宅村第2行、大埔村第3行等4行疑似同一加工点，请核对。",
    ]);
  });
});

describe("pairs that a decision joins", () => {
  const present: Named[] = [
    ["下灶村", shun],
    ["洋宅村", hong],
  ];
  const count = (...decisions: Decision[]) =>
    pairsAcrossUnits(present.map(recordOf), present.map(keyOf), bookOf(...decisions)).length;

  it("are those decided to be the same whose sites are both present", () => {
    const [one, other] = present as [Named, Named];
    expect(count(decide(one, other, true))).toBe(1);
    expect(count(decide(one, other, false))).toBe(0);
    expect(count(decide(one, ["大埔村", hong], true), decide(["大埔村", shun], other, true))).toBe(0);
  });
});

describe("the sites of then and now", () => {
  const match = (then: Named[], now: Named[], book = bookOf()) =>
    matchThenAndNow(then.map(keyOf), now.map(keyOf), book);

  it("are matched with the most alike", () => {
    const then: Named[] = [
      ["下灶村", near],
      ["下灶村", shun],
      ["下灶村", hong],
    ];
    expect(match(then, [["下灶村", shun]])).toEqual([1]);
  });

  it("are matched within their unit first, even when others are more alike", () => {
    const then: Named[] = [
      ["洋宅村", shun],
      ["下灶村", near],
    ];
    expect(match(then, [["下灶村", shun]])).toEqual([1]);
    expect(match(then, [["大埔村", shun]])).toEqual([0]);
  });

  it("are matched one to one", () => {
    const twins: Named[] = [
      ["下灶村", shun],
      ["下灶村", shun],
    ];
    expect(match(twins, twins)).toEqual([0, 1]);
    const crossed: Named[] = [
      ["下灶村", near],
      ["下灶村", shun],
    ];
    expect(match(twins.slice(1), crossed)).toEqual([null, 0]);
    expect(match(crossed, crossed.toReversed())).toEqual([1, 0]);
    expect(match(crossed, [...crossed, crossed[0]!])).toEqual([0, 1, null]);
    expect(match([["下灶村", hong]], crossed)).toEqual([null, null]);
  });

  it("follow the officer's decisions", () => {
    const then: Named[] = [["下灶村", shun]];
    const now: Named[] = [["洋宅村", shun]];
    const moved: Named[] = [["洋宅村", hong]];
    const apart = decide(then[0]!, now[0]!, false);
    expect(match(then, now, bookOf(apart))).toEqual([null]);
    const together = decide(moved[0]!, then[0]!, true);
    expect(match(then, moved, bookOf(together))).toEqual([0]);
    const takenBack = { ...together, isSame: false };
    expect(match(then, moved, bookOf(together, takenBack))).toEqual([null]);
    expect(match(then, moved, bookOf(takenBack, together))).toEqual([0]);
  });
});

describe("decisions", () => {
  const one = decide(["下灶村", shun], ["洋宅村", hong], true);

  it("apply to the same two sites in either order, word for word", () => {
    const turned = decide(["洋宅村", hong], ["下灶村", shun], false);
    expect(sameDecided(one, turned)).toBe(true);
    expect(sameDecided(one, decide(["下灶村", shun], ["洋宅村", near], true))).toBe(false);
    expect(sameDecided(one, decide(["下灶村", near], ["洋宅村", hong], true))).toBe(false);
    expect(sameDecided(one, decide(["大埔村", shun], ["洋宅村", hong], true))).toBe(false);
  });

  it("are found in both orders, and not for one of their sites with another", () => {
    const other = decide(["下灶村", near], ["大埔村", hong], false);
    const again = { ...one, isSame: false };
    expect(bookOf(again, one, other).of(keyOf(["下灶村", shun]), keyOf(["洋宅村", hong]))).toBe(one);
    expect(bookOf(one, again, other).of(keyOf(["下灶村", shun]), keyOf(["洋宅村", hong]))).toBe(again);
    const book = bookOf(one, other);
    expect(book.of(keyOf(["洋宅村", hong]), keyOf(["下灶村", shun]))).toBe(one);
    expect(book.of(keyOf(["下灶村", shun]), keyOf(["下灶村", shun]))).toBeNull();
    expect(bookOf().of(keyOf(["洋宅村", hong]), keyOf(["下灶村", shun]))).toBeNull();
    const halves = bookOf(
      decide(["下灶村", shun], ["洋宅村", shun], true),
      decide(["大埔村", hong], ["洋宅村", hong], true),
    );
    expect(halves.of(keyOf(["下灶村", shun]), keyOf(["洋宅村", hong]))).toBeNull();
  });
});
