import type { IsoDate } from "../../../src/core/language";
import { cizao2019 } from "../../../src/core/campaign";
import { readProgress, type Fact } from "../../../src/core/progress";
import { describeExpected } from "../../acceptance/describe-expected";
import { readFixture } from "../../fixtures";

interface Case {
  text: string;
  reportDate: IsoDate;
  facts: Fact[];
  why: string;
}

const said = ({ kind, count, date, approximate }: Fact): unknown => ({ kind, count, date, approximate });

function readsAs({ text, reportDate, facts }: Case): void {
  const read = readProgress(text, { today: reportDate, campaign: cizao2019 });
  expect(read.map(said)).toEqual(facts.map(said));
  read.forEach((fact, i) => {
    const wanted = facts[i];
    expect(fact.text).toBe(text.slice(fact.start, fact.end));
    expect(fact.start < (wanted?.end ?? 0) && fact.end > (wanted?.start ?? 0)).toBe(true);
  });
}

describe("worked cases", () => {
  const files = ["progress-cases.json", "progress-cases-2.json"];
  const expected = files.flatMap((file) =>
    readFixture<Case[]>(file).map((one, at) => ({
      name: `${file} ${at + 1} ${one.text.slice(0, 24).trim()}`,
      holds: () => readsAs(one),
    })),
  );
  describeExpected("progress", expected);
});
