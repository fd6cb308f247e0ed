import { cizao2019 } from "../../../src/core/campaign";
import { readProgress, type Fact } from "../../../src/core/progress";
import { readFixture } from "../../fixtures";

interface Case {
  text: string;
  reportDate: string;
  facts: Fact[];
  why: string;
}

const cases = readFixture<Case[]>("progress-cases.json");

const said = ({ kind, count, date, approximate }: Fact): unknown => ({ kind, count, date, approximate });

describe("worked cases", () => {
  it.each(cases.map((one) => [one.text.slice(0, 40), one] as const))(
    "%s",
    (_, { text, reportDate, facts }) => {
      const read = readProgress(text, { today: reportDate, campaign: cizao2019 });
      expect(read.map(said)).toEqual(facts.map(said));
      read.forEach((fact, i) => {
        const wanted = facts[i];
        expect(fact.text).toBe(text.slice(fact.start, fact.end));
        expect(fact.start < (wanted?.end ?? 0) && fact.end > (wanted?.start ?? 0)).toBe(true);
      });
    },
  );
});
