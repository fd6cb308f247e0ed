import { readFileSync } from "node:fs";
import path from "node:path";
import {
  cizao2019,
  columnKeys,
  dispositionKeys,
  figureKeys,
  lifecycleKeys,
  logColumnKeys,
} from "../../../src/core/campaign";
import { readFixture } from "../../fixtures";

/** What docs/notice.md quotes, without line breaks and the marks of its tables and lists. */
const notice = readFileSync(path.join(__dirname, "../../../docs/notice.md"), "utf8").replace(/[\s|#-]/g, "");
const { ledger, tally, log, dispositions } = cizao2019;
const keysOf = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key);

describe("the campaign of the notice", () => {
  it("has the ledger of 附件1, its columns in their order", () => {
    expect(keysOf(ledger.columns)).toEqual(columnKeys);
    expect(notice).toContain(`附件1${ledger.title}`);
    expect(notice).toContain(ledger.columns.map(({ title }) => title).join(""));
    expect(notice).toContain(`${ledger.unitLabel}：`);
    expect(notice).toContain(`${ledger.dateLabel}：`);
  });

  it("has the report of 附件2, its figures in their order, with their units and notes", () => {
    expect(keysOf(tally.figures)).toEqual(figureKeys);
    expect(notice).toContain(`附件2${tally.title}`);
    expect(notice).toContain(`${tally.unitLabel}：${tally.dateLabel}：${tally.unitColumn}`);
    expect(notice).toContain(tally.figures.map(({ label }) => label).join(""));
    expect(notice).toContain(tally.figures.map(({ unit }) => `（${unit}）`).join(""));
    expect(notice).toContain([...new Set(tally.figures.map(({ group }) => group))].join(""));
    expect(notice).toContain(tally.noteLabel.replace(" ", "") + tally.notes.join(""));
  });

  it("has the three dispositions, with the ends of their stages", () => {
    expect(keysOf(dispositions)).toEqual(dispositionKeys);
    const column = ledger.columns.find(({ key }) => key === "disposition")!;
    expect(column.title).toContain(`（${dispositions.map(({ word }) => word).join("、")}）`);
    expect(notice).toContain("依法取缔阶段（2019年11月底前完成）");
    expect(notice).toContain("整改提升阶段（2019年12月底前完成）");
    expect(dispositions.map(({ deadline }) => deadline)).toEqual(["2019-11-30", "2019-12-31", "2019-12-31"]);
  });

  it("is due when and where the notice says", () => {
    expect(notice).toContain(`于每月${cizao2019.dueDays.map((day) => `${day}日`).join("、")}将专项整治清单`);
    expect(notice).toContain(`报送${cizao2019.contact.office}`);
    expect(notice).toContain(`于2019年底前报送${cizao2019.finalReport!.title}`);
    expect(cizao2019.finalReport!.deadline).toBe("2019-12-31");
  });

  it("asks for what the notice wants of each site beside the form", () => {
    expect(keysOf(ledger.lifecycle)).toEqual(lifecycleKeys);
    const [measures, ...others] = ledger.lifecycle.map(({ title }) => title);
    expect(notice).toContain(`制定${measures}，明确${others.join("、").replace("、责任人", "以及责任人")}`);
  });

  it("has the units of the roster, in order", () => {
    const { town, units } = readFixture<{ readonly town: string; readonly units: readonly string[] }>(
      "roster.json",
    );
    expect(cizao2019.town).toBe(town);
    expect(cizao2019.roster.units.map(({ name }) => name)).toEqual(units);
  });

  it("has every column of the action log", () => expect(keysOf(log.columns)).toEqual(logColumnKeys));

  it("gives no word two meanings among columns, figures, kinds or dispositions", () => {
    const groups = [
      ledger.columns.map(({ title, synonyms }) => [title, ...synonyms]),
      tally.figures.map(({ label, synonyms }) => [label, ...synonyms]),
      log.columns.map(({ title, synonyms }) => [title, ...synonyms]),
      dispositions.map(({ word, synonyms }) => [word, ...synonyms]),
      [log.typeSynonyms.inspection, log.typeSynonyms.closure],
      cizao2019.roster.units.map(({ name, aliases }) => [name, ...aliases]),
    ].map((words) => words.flat());
    for (const words of groups) expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it("gives every sheet and column of a consolidation a name of its own", () => {
    const { sheets, decisions, stamps, severities, difference } = cizao2019.consolidation;
    for (const names of [sheets, decisions, stamps, severities])
      expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
    for (const place of ["{figure}", "{stated}", "{derived}"]) expect(difference).toContain(place);
  });
});
