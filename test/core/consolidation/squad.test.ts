import type { Consolidation } from "../../../src/core/consolidation";
import { boardStates, comparisonKeys, countsByWord } from "../../../src/words/zh-CN/consolidation/states";
import { consolidateSquad, type Expected, expectedOf, filesOf } from "./squad";

const periods = [
  { due: "2019-11-10", previous: undefined },
  { due: "2019-11-20", previous: "2019-11-10" },
] as const;

describe.each(periods)("the squad's folder of $due", ({ due, previous }) => {
  let consolidation: Consolidation;
  let expected: Expected;

  beforeAll(async () => {
    expected = expectedOf(due);
    consolidation = await consolidateSquad(due, previous);
  });

  it("has the expected board", () => {
    const board = consolidation.board.map(({ unit, state, file, rows, errors, warnings }) => ({
      unit,
      state: boardStates[state],
      file,
      rows,
      ...(errors !== null && { errors }),
      ...(warnings !== null && { warnings }),
    }));
    expect(board).toEqual(expected.units);
  });

  it("has the expected findings", () => {
    const wanted = [...expected.findings, ...(expected.tallyDecreased ?? [])];
    const found = consolidation.findings.map(({ code, unit, params }) => ({ code, unit, ...params }));
    expect(found).toHaveLength(wanted.length);
    expect(found).toEqual(expect.arrayContaining(wanted.map((finding) => expect.objectContaining(finding))));
  });

  it("has the expected totals", () => {
    expect(consolidation.rows).toHaveLength(expected.totalRows);
    expect(consolidation.totals).toMatchObject(expected.ledgerTotals);
  });

  it("lists below the roster what belongs to no unit", () => {
    const below = consolidation.belowRoster.map(({ file, code }) => ({ file, what: code }));
    expect(below).toEqual(expect.arrayContaining([...expected.belowRoster]));
    expect(below).toHaveLength(expected.belowRoster.length);
    expect(consolidation.unreadable.map(({ file }) => file)).toEqual(expected.unreadable);
  });

  it("has the expected findings file by file", async () => {
    const found = new Map<string, unknown>();
    for (const file of await filesOf(due)) {
      if (file.kind !== "report") continue;
      const placed = file.findings.map(({ finding: { code, sheet, cell } }) => ({ code, sheet, cell }));
      found.set(file.file, placed);
    }
    const wanted = Object.entries(expected.files).map(([file, { findings }]) => [file, findings] as const);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  });

  it("compares with the period before", () => {
    const { comparison } = consolidation;
    expect(comparison ? countsByWord(comparison.counts, comparisonKeys) : undefined).toEqual(
      expected.comparison,
    );
  });
});
