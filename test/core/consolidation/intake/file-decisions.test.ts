import fc from "../../../environment/fast-check";
import { periodOf } from "../../../../src/core/campaign";
import {
  consolidate,
  type Consolidation,
  decisionOn,
  FILE_CHOICES,
  type FileChoiceWord,
  type FileDecision,
  type FiledReport,
  readConsolidated,
  type UnitFile,
} from "../../../../src/core/consolidation";
import { workbookFrom } from "../squad";
import { reportOf, siteOf, smallTown as campaign } from "../town";

const due = "2019-11-10";
const period = periodOf(campaign, due);
const [unit, neighbour] = ["下灶村", "洋宅村"] as const;

const sent = (
  file: string,
  names: readonly string[],
  more: Partial<Pick<FiledReport, "unit" | "unitKnown" | "modified" | "question">> = {},
) =>
  reportOf(more.unit ?? unit, {
    file,
    rows: names.map((name, at) => ({ ...siteOf(more.unit ?? unit, name), file, row: at + 3 })),
    ...more,
  });

const earlier = sent("一稿.xlsx", ["甲厂", "乙坊", "丙场"], { modified: 1 });
const later = sent("二稿.xlsx", ["甲厂", "乙坊", "丁铺"], { modified: 2 });
const more = sent("补报.xlsx", ["戊厂"], { modified: 3 });

const take = (
  files: readonly UnitFile[],
  fileDecisions: readonly FileDecision[] = [],
  before: Consolidation | null = null,
  of = period,
) => {
  const previous = before && readConsolidated(workbookFrom(before), campaign, of.to);
  return consolidate(files, campaign, { period: of, previous, fileDecisions });
};
const choice = (report: FiledReport, value: FileChoiceWord | null): FileDecision =>
  decisionOn(report, { kind: "file" as const, period: due, value }, campaign);
const whose = (report: FiledReport, value: string | null): FileDecision =>
  decisionOn(report, { kind: "unit" as const, value }, campaign);
const namesOf = ({ rows }: Consolidation) => rows.map(({ site }) => site.name).sort();
const usesOf = ({ units }: Consolidation) =>
  units.find((each) => each.unit === unit)!.received.map(({ file, use }) => `${file} ${use.as}`);

describe("what the officer says of a file", () => {
  it.each([
    ["no rule is turned", [], ["丁铺", "乙坊", "戊厂", "甲厂"]],
    ["only the earlier one counts", [choice(earlier, "alone")], ["丙场", "乙坊", "甲厂"]],
    ["the earlier one counts besides", [choice(earlier, "added")], ["丁铺", "丙场", "乙坊", "戊厂", "甲厂"]],
    ["the later one does not count", [choice(later, "left-out")], ["丙场", "乙坊", "戊厂", "甲厂"]],
    [
      "the later decision holds",
      [choice(later, "left-out"), choice(later, "alone")],
      ["丁铺", "乙坊", "甲厂"],
    ],
  ])("decides which sites count: %s", (_, decisions, names) => {
    expect(namesOf(take([earlier, later, more], decisions))).toEqual(names);
  });

  it("stands on the board as its reason, and is no 重复 any more", () => {
    const found = take([earlier, later], [choice(earlier, "alone")]);
    expect(usesOf(found)).toEqual(["一稿.xlsx counted", "二稿.xlsx left-out"]);
    expect(found.board.find((line) => line.unit === unit)).toMatchObject({ state: "in-order", flags: [] });
    const { received } = found.units.find((each) => each.unit === unit)!;
    expect(received.map(({ decided }) => decided)).toEqual(["alone", null]);
  });

  it("makes a unit of which nothing is to count one that sent nothing", () => {
    const found = take([earlier], [choice(earlier, "left-out")]);
    expect(found.board.find((line) => line.unit === unit)!.state).toBe("not-sent");
  });

  it("counts a report that was sent before, where the officer says that it is this period's", () => {
    const first = take([earlier]);
    const next = periodOf(campaign, "2019-11-20");
    const again = { kind: "file", period: next.to, value: "alone" } as const;
    expect(take([earlier], [], first, next).board.find((line) => line.unit === unit)!.state).toBe(
      "same-as-before",
    );
    const told = take([earlier], [decisionOn(earlier, again, campaign)], first, next);
    expect(namesOf(told)).toEqual(["丙场", "乙坊", "甲厂"]);
  });

  it("is kept in 认定记录 by the file's hash, and holds next time under another name, in its own period only", () => {
    const first = take([earlier, later], [choice(earlier, "alone"), whose(more, neighbour)]);
    expect(first.memory.register.decisions).toEqual([
      { date: due, kind: "采用文件", subject: choice(earlier, "alone").hash, value: "采用这份：一稿.xlsx" },
      { date: due, kind: "单位", subject: whose(more, neighbour).hash, value: "洋宅村：补报.xlsx" },
    ]);
    const renamed = { ...earlier, file: "另存.xlsx" };
    expect(namesOf(take([renamed, later], [], first))).toEqual(["丙场", "乙坊", "甲厂"]);
    const next = periodOf(campaign, "2019-11-20");
    const files = [earlier, later].map((report) => ({
      ...report,
      ledgers: report.ledgers.map((own) => ({ ...own })),
    }));
    expect(take(files, [], first, next).memory.register.decisions).toEqual(first.memory.register.decisions);
  });

  it("gives a file to its unit, rows and all, and asks no more whose it is", () => {
    const slip = sent("洋宅村.xlsx", ["甲厂"], { question: { name: neighbour, stated: unit } });
    const found = take([slip], [whose(slip, neighbour)]);
    expect(found.rows.map((row) => row.unit)).toEqual([neighbour]);
    expect(found.findings.map(({ code }) => code)).not.toContain("unit-differs-from-name");
    const stranger = sent("表.xlsx", ["甲厂"], { unit: "某某村", unitKnown: false });
    expect(take([stranger], [whose(stranger, unit)]).rows.map((row) => row.unit)).toEqual([unit]);
  });
});

describe("decisions on files, turned back", () => {
  const files = [earlier, later, more];
  const decision = fc.oneof(
    fc
      .record({ report: fc.constantFrom(...files), value: fc.constantFrom(...FILE_CHOICES) })
      .map(({ report, value }) => choice(report, value)),
    fc
      .record({ report: fc.constantFrom(...files), value: fc.constantFrom(unit, neighbour) })
      .map(({ report, value }) => whose(report, value)),
  );
  const first = take(files);

  it("give the first result, through the workbook too", () => {
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 4 }), (decisions) => {
        const back = decisions.map((each) => ({ ...each, value: null }));
        expect(take(files, [...decisions, ...back])).toEqual(first);
        const turned = take(files, decisions);
        expect(namesOf(take(files, [], turned))).toEqual(namesOf(turned));
        const after = take(files, back, turned);
        expect([after.board, after.rows, after.totals]).toEqual([first.board, first.rows, first.totals]);
      }),
      { numRuns: 8 },
    );
  });
});
