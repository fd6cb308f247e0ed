import { periodOf } from "../../../../src/core/campaign";
import {
  consolidate,
  consolidationSheets,
  numberText,
  readConsolidated,
  stateOf,
  type UnlistedAnswer,
  unlistedSites,
} from "../../../../src/core/consolidation";
import {
  renumberedAnswers,
  UnlistedAnswers,
} from "../../../../src/core/consolidation/register/unlisted-answers";
import type { IsoDate } from "../../../../src/core/language";
import { applyPatch, emptySheet, workbookOf } from "../../../../src/core/workbook";
import { site } from "../../materials/periods";
import { messages, reportOf, smallTown as campaign } from "../town";

const unit = "下灶村";
const whole = "11月4日依法取缔，切断工业用水、用电，清除设备、清除原料、清除产品。";
const [first, second, third]: IsoDate[] = ["2019-11-10", "2019-11-20", "2019-11-30"];
const sites = [site(unit, "甲厂", whole), site(unit, "乙厂"), site(unit, "丙厂")];

type Previous = ReturnType<typeof readConsolidated>;

function period(
  due: IsoDate,
  previous: Previous,
  names: readonly string[],
  unlistedAnswers: UnlistedAnswer[] = [],
) {
  const rows = sites.filter((each) => names.includes(each.site.name));
  const report = reportOf(unit, { reportDate: due, rows: rows.map((row, at) => ({ ...row, row: at + 3 })) });
  return consolidate([report], campaign, { period: periodOf(campaign, due), previous, unlistedAnswers });
}

/** The register as it is kept: in a workbook. */
function kept(result: ReturnType<typeof period>): Previous {
  const sheets = consolidationSheets(result, campaign, messages);
  return readConsolidated(applyPatch(workbookOf([emptySheet("空")]), sheets), campaign, second!);
}

const before = kept(period(first!, null, ["甲厂", "乙厂", "丙厂"]));
const asked = (result: ReturnType<typeof period>) =>
  unlistedSites(result, campaign).map(({ life, answer }) => [life.said.site.name, answer]);
const statesIn = (result: ReturnType<typeof period>) =>
  Object.fromEntries(
    [...result.memory.outcome.lives.sites.values()].map((life) => [life.said.site.name, stateOf(life)]),
  );
const vanished = (result: ReturnType<typeof period>) =>
  result.findings.filter(({ code }) => code === "vanished-site").length;

describe("a site that was not done and that its unit left out", () => {
  const left = period(second!, before, ["丙厂"]);
  const number = unlistedSites(left, campaign)[0]!.life.number;
  const answer = (value: UnlistedAnswer["value"]): UnlistedAnswer => ({ due: second!, number, value });

  it("is asked about, and one that was done is not", () => {
    expect(asked(left)).toEqual([["乙厂", null]]);
    expect([statesIn(left)["乙厂"], vanished(left)]).toEqual(["unlisted", 1]);
  });

  it.each([
    ["closed", "已取缔不再列", "closed", ["finished"]],
    ["mistake", "误删", "inProgress", []],
  ] as const)("answered %s, is so from then on, and is asked about no more", (value, word, state, kinds) => {
    const answered = period(second!, before, ["丙厂"], [answer(value)]);
    const again = period(second!, kept(answered), ["丙厂"]);
    for (const result of [answered, again]) {
      expect(asked(result)).toEqual([["乙厂", value]]);
      expect([statesIn(result)["乙厂"], vanished(result)]).toEqual([state, 0]);
      expect(
        result.memory.outcome.changes.filter((change) => change.number === number).map(({ kind }) => kind),
      ).toEqual(kinds);
      expect(result.memory.register.decisions).toContainEqual({
        ...{ date: second, kind: "本期未列", subject: numberText(number), value: word },
      });
    }
  });

  it("is open again when the answer is taken back", () => {
    const answered = kept(period(second!, before, ["丙厂"], [answer("closed")]));
    const taken = period(second!, answered, ["丙厂"], [answer(null)]);
    expect([asked(taken), statesIn(taken)["乙厂"]]).toEqual([[["乙厂", null]], "unlisted"]);
    expect(taken.memory.register.decisions).toEqual([]);
  });

  it("deleted by mistake and left out once more is asked about once more", () => {
    const answered = kept(period(second!, before, ["丙厂"], [answer("mistake")]));
    const next = period(third!, answered, ["丙厂"]);
    expect([asked(next), statesIn(next)["乙厂"]]).toEqual([[["乙厂", null]], "unlisted"]);
    const back = period(third!, answered, ["乙厂", "丙厂"]);
    expect([asked(back), statesIn(back)["乙厂"]]).toEqual([[], "inProgress"]);
  });

  it("said to be closed and listed again without a word of work stays closed", () => {
    const answered = kept(period(second!, before, ["丙厂"], [answer("closed")]));
    const next = period(third!, answered, ["乙厂", "丙厂"]);
    expect(asked(next)).toEqual([]);
    expect(statesIn(next)["乙厂"]).toBe("closed");
  });

  it("keeps its answer under the number that it is joined to", () => {
    const lines = [{ date: second!, kind: "本期未列", subject: "0009", value: "误删" }];
    const now = renumberedAnswers(lines, (given) => (given === 9 ? 5 : given), campaign);
    expect(new UnlistedAnswers(now, campaign).of(second!, 5)).toBe("mistake");
    expect(new UnlistedAnswers(now, campaign).of(second!, 9)).toBeNull();
  });
});
