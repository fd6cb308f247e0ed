import {
  codesOf,
  expectColumns,
  expectRows,
  expectUnit,
  findingsAt,
  type Judgement,
  names,
  safelyFixed,
} from "./judging";
import { check, consolidate, fix } from "./qingdan";

const allowed = ["tally-missing", "renamed-column", "untidy-text"];

/** The ten columns are read, and at most a title is said to be another. */
const titlesRead =
  (...renamed: readonly string[]): Judgement =>
  async (file) => {
    const checked = await check(file);
    expectColumns(checked);
    expectRows(checked, 3);
    expectUnit(checked);
    const bad = checked.findings.filter(({ severity }) => severity !== "notice");
    expect(codesOf(bad).filter((code) => !allowed.includes(code))).toEqual([]);
    for (const cell of renamed) expect(codesOf(findingsAt(checked, cell))).toContain("renamed-column");
  };

/** Cases of titles that a person reads without a thought. */
export const headers: Readonly<Record<string, Judgement>> = {
  "head-star2.xlsx": titlesRead(),
  "head-colon.xlsx": titlesRead(),
  "head-kangxi.xlsx": titlesRead(),
  "head-nidisposal.xlsx": titlesRead("H3"),
  "head-quoted-title.xlsx": async (file) => {
    await titlesRead("B3")(file);
    expect((await consolidate(file)).book.town.map((row) => row["B"])).toEqual(names);
    expect((await fix(file)).book.column("B")).toEqual(names);
  },
  "head-contact-1.xlsx": async (file) => {
    const { findings } = await check(file);
    const asked = findings.filter(({ fix: offered, message }) => offered?.asks && /经营者/.test(message));
    expect([...codesOf(findings), ...asked.map(() => "renamed-column")]).toContain("renamed-column");
    expect(safelyFixed(findings)).not.toContain("missing-column");
    const contacts = (await consolidate(file)).book.town.map((row) => row["E"]?.replace(/\s/g, ""));
    expect(contacts).toEqual(["王大明13900000001", "李小红13900000002", "张建国13900000003"]);
  },
};
