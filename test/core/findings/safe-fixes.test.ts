import { type Finding, findingAt, fixSafely, combineFixes, safeFindings } from "../../../src/core/findings";
import { findingOf } from "../../builders/finding";
import { emptySheet, type Edit, setCell, valueAt, workbookOf, type Patch } from "../../../src/core/workbook";

type More = Parameters<typeof findingOf>[0] & { readonly asks?: boolean; readonly givesWay?: boolean };

function finding(patch: Patch | null, more: More = {}): Finding {
  const { asks = false, givesWay = false, ...rest } = more;
  const fix = patch && { asks, givesWay, patch };
  return findingOf({ code: "a", severity: "warning", sheet: "甲", cell: "A1", fix, ...rest });
}

const deletion = (row: number): Edit => ({ kind: "deleteRows", sheet: "甲", row, count: 1 });
const unmerge: Edit = { kind: "unmerge", sheet: "甲", range: { top: 0, left: 0, bottom: 1, right: 0 } };
const shown: Edit = { kind: "hideRows", sheet: "甲", rows: [3], hidden: false };
const column = (at: number): Edit => ({ kind: "insertColumns", sheet: "甲", column: at, count: 1 });

describe("the safe fixes of findings", () => {
  it("are those that do not ask", () => {
    const safe = finding([deletion(1)]);
    expect(safeFindings([finding(null), safe, finding([deletion(2)], { asks: true })])).toEqual([safe]);
  });

  it("are one patch: areas and rows, then cells sheet by sheet, then rows deleted from below", () => {
    const findings = [
      finding([deletion(2)]),
      finding([setCell("甲", 1, 1, "x")]),
      finding([setCell("乙", 1, 1, "y")]),
      finding([deletion(5)]),
      finding([unmerge, setCell("甲", 2, 1, "z")]),
      finding([deletion(3)], { asks: true }),
      finding([shown]),
    ];
    expect(combineFixes(findings)).toEqual([
      unmerge,
      shown,
      {
        kind: "setCells",
        sheet: "甲",
        cells: [
          { row: 1, column: 1, value: "x" },
          { row: 2, column: 1, value: "z" },
        ],
      },
      setCell("乙", 1, 1, "y"),
      deletion(5),
      deletion(2),
    ]);
  });

  it("are made but for one that cannot be", () => {
    const good = [1, 2, 3].map((row) => finding([setCell("甲", row, 0, "x")], { cell: `A${row + 1}` }));
    const bad = finding([setCell("甲", 5, 0, "y".repeat(40_000))], { cell: "A6" });
    const workbook = workbookOf([emptySheet("甲")]);
    let round = 0;
    const { patch, mended, after } = fixSafely(workbook, () =>
      round++ === 0 ? [good[0]!, bad, ...good.slice(1)] : [bad],
    );
    expect(mended).toEqual(good);
    expect(patch).toHaveLength(1);
    expect([1, 2, 3, 5].map((row) => valueAt(after.sheets[0]!, row, 0))).toEqual(["x", "x", "x", null]);
  });

  it("tidy a cell only where nothing more is written into it", () => {
    const tidied = finding([setCell("甲", 1, 1, "tidy")], { givesWay: true });
    const written = finding([setCell("甲", 1, 1, "more")]);
    for (const findings of [
      [tidied, written],
      [written, tidied],
    ])
      expect(combineFixes(findings)).toEqual([setCell("甲", 1, 1, "more")]);
  });

  it("that move columns come one at a time, when nothing else is left", () => {
    const [first, second] = [finding([column(3), setCell("甲", 2, 3, "x")]), finding([column(5)])];
    expect(combineFixes([first, second, finding([deletion(1)])])).toEqual([deletion(1)]);
    expect(combineFixes([first, second])).toEqual([column(3), setCell("甲", 2, 3, "x")]);
    expect(combineFixes([])).toEqual([]);
  });
});

describe("mending until nothing is left", () => {
  const workbook = workbookOf([{ ...emptySheet("甲"), rows: [[3]] }]);
  /** Says of a number above 0 that it is too great by one. */
  const tooGreat = ({ sheets }: typeof workbook): Finding[] => {
    const value = valueAt(sheets[0]!, 0, 0) as number;
    return value > 0 ? [finding([setCell("甲", 0, 0, value - 1)], { params: { value } })] : [];
  };

  it("takes as many rounds as it needs, and counts a finding once", () => {
    expect(fixSafely(workbook, tooGreat)).toMatchObject({
      patch: [2, 1, 0].map((value) => setCell("甲", 0, 0, value)),
      mended: [{ params: { value: 1 } }],
      after: { sheets: [{ rows: [[0]] }] },
    });
  });

  it("counts findings of different cells, sheets and codes separately", () => {
    const other = [{ cell: "B1" }, { sheet: "乙" }, { code: "b" }, {}].map((more) =>
      finding([setCell("甲", 0, 0, 0)], more),
    );
    const once = fixSafely(workbook, ({ sheets }) => (valueAt(sheets[0]!, 0, 0) === 3 ? other : []));
    expect(once.mended).toEqual(other);
  });

  it("ends even when every round brings a finding", () => {
    const endless = workbookOf([{ ...emptySheet("甲"), rows: [[1000]] }]);
    expect(fixSafely(endless, tooGreat).patch).toHaveLength(16);
  });

  it("mends the ledger before the tally, which depends on it", () => {
    const both = (found: typeof workbook): Finding[] => [
      finding([setCell("甲", 0, 1, "写")], { code: "b", scope: "tally", cell: "B1" }),
      ...tooGreat(found),
    ];
    const done = (found: typeof workbook) => (valueAt(found.sheets[0]!, 0, 1) === "写" ? [] : both(found));
    const { patch, mended } = fixSafely(workbook, done);
    expect(patch.at(-1)).toEqual(setCell("甲", 0, 1, "写"));
    expect(patch).toHaveLength(4);
    expect(mended.map(({ code }) => code)).toEqual(["a", "b"]);
  });
});

it("makes the patch of a fix once, when it is first read", () => {
  let made = 0;
  const check = { code: "blank-row", severity: "warning", scope: "ledger", mends: "asks" } as const;
  const details = { params: { row: 2 }, fix: () => [deletion(++made)] };
  const { fix } = findingAt(check, { sheet: "甲", cell: "A2" }, details);
  expect(made).toBe(0);
  expect([fix?.asks, fix?.patch, fix?.patch]).toEqual([true, [deletion(1)], [deletion(1)]]);
});
