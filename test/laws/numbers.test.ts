import fc from "../environment/fast-check";
import { runProgress } from "../../src/apps/cli/progress";
import { cizao2019, countedKinds, periodHolding } from "../../src/core/campaign";
import { chineseDate, type IsoDate } from "../../src/core/language";
import { phraseAround, readText } from "../../src/core/progress";
import { kindsOfNumber } from "../../src/core/progress/count-as";
import { type Analysis, analyse, figureIn } from "../../src/core/tally";
import { type UncountedReason, uncountedBy } from "../../src/core/tally/uncounted/uncounted";
import { call } from "../apps/cli/call";
import { villageWorkbook } from "../builders/workbook";
import { readFixture } from "../fixtures";

interface Case {
  readonly text: string;
  readonly reportDate: IsoDate;
}

const cases = ["progress-cases.json", "progress-cases-2.json"].flatMap((file) => readFixture<Case[]>(file));

function analysisOf({ text, reportDate }: Case): Analysis {
  const workbook = villageWorkbook([{ progress: text }], { reportDate: chineseDate(reportDate) });
  return analyse(workbook, cizao2019, { today: reportDate });
}

/** What asks a person about what a figure does not count. */
const ASKING: Partial<Record<UncountedReason, string>> = {
  unclear: "number-not-counted",
  "no-number": "fact-without-count",
};

const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;

/** That findings, figures and what they do not count say the same of a text as its reading. */
function agree({ text, reportDate }: Case): void {
  const options = { today: reportDate, campaign: cizao2019 };
  const analysis = analysisOf({ text, reportDate });
  const { facts, numbers } = readText(text, options);
  const [ledger] = analysis.ledgers;
  const { ledgers, reading } = analysis.tallyOf(ledger!);
  const { to } = periodHolding(cizao2019, reportDate);

  for (const kind of countedKinds) {
    const own = facts.filter((fact) => fact.kind === kind);
    const exact = own.filter(
      ({ count, approximate, date = to }) => count !== undefined && !approximate && date <= to,
    );
    const { value, basis, evidence } = figureIn(reading.tally, kind);
    const sum = exact.reduce((total, { count }) => total + count!, 0);
    // Outings of equal number and date are one, and stand in the evidence with +0.
    const isOuting = kind === "inspectionTeams" || kind === "inspectorVisits";
    if (exact.length === 0) expect([value, basis]).toEqual([null, "none"]);
    else if (!isOuting) expect([value, basis]).toEqual([sum, "progress"]);
    expect(evidence.map(({ start, end }) => ({ start, end }))).toEqual(
      exact.map(({ start, end }) => ({ start, end })),
    );

    // With the evidence, everything that the text says of the figure, each once.
    const uncounted = uncountedBy(analysis, { tally: reading.tally, ledgers }, kind);
    const others = numbers.filter(
      (number) =>
        number.fact === undefined &&
        number.as !== "other" &&
        kindsOfNumber(text, { facts, numbers }, number, options).includes(kind),
    );
    const wanted = [
      ...own.filter((fact) => !exact.includes(fact)).map(({ start, end }) => ({ start, end })),
      ...others.map((number) => {
        const { start, end } = phraseAround(text, numbers, number);
        return { start, end };
      }),
    ];
    expect(uncounted.map(({ start, end }) => ({ start, end }))).toEqual(wanted.sort(byStart));
    for (const { start, end, text: words } of uncounted) expect(words).toBe(text.slice(start, end));
    for (const { reason, finding } of uncounted) expect(finding?.code).toBe(ASKING[reason]);
  }

  const told = analysis.findings.filter(({ code }) => code === "number-not-counted");
  expect(told).toHaveLength(numbers.filter(({ as }) => as === "unclear").length);
}

describe("findings, figures and what they do not count", () => {
  it("agree on every text of the fixtures", () => {
    for (const one of cases) agree(one);
  });

  it("agree on any text", () => {
    const pieces =
      "捣毁 设备 电表 查封 3台 2个 约5台 10余人 数台 行政拘留 1人 出动 执法人员 检查组 处理 查处 已 未 拟 责令 其中 ， 、 。 用 挖掘机 11月8日 12月5日 启封".split(
        " ",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 24 }), (all) => {
        const text = all.join("");
        agree({ text, reportDate: "2019-11-20" });
      }),
      { numRuns: 60 },
    );
  });
});

it("the command line gives the numbers that the figures rest on", async () => {
  const texts = cases.filter(({ reportDate }) => reportDate === cases[0]!.reportDate);
  const argv = [
    "--date",
    texts[0]!.reportDate,
    "--numbers",
    "--json",
    "--",
    ...texts.map(({ text }) => text),
  ];
  const { out } = await call(runProgress, argv);
  const said = JSON.parse(out) as { facts: unknown; numbers: { start: number; as: string }[] }[];
  texts.forEach((one, index) => {
    const [ledger] = analysisOf(one).ledgers;
    const [row] = ledger!.rows;
    expect(said[index]!.facts).toEqual(row!.facts);
    expect(said[index]!.numbers).toEqual(
      row!.numbers.map(({ text, start, end, as }) => ({ text, start, end, as })),
    );
  });
});
