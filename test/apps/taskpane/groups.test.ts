import { firstLines } from "../../../src/apps/taskpane/ledger-tab/first-lines";
import { type Filter, groupFindings } from "../../../src/apps/taskpane/ledger-tab/groups";
import { cizao2019 } from "../../../src/core/campaign";
import { startSession } from "./sample";

const all: Filter = { severity: "all", search: "", by: "row" };
const count = (groups: readonly { findings: readonly unknown[] }[]) =>
  groups.reduce((sum, { findings }) => sum + findings.length, 0);

describe("the list of findings", () => {
  it("groups findings by row, with the site's name", async () => {
    const { state, stop } = await startSession();
    const { findings, ledger } = state();
    const { groups } = groupFindings(findings, ledger, all, cizao2019);
    expect(count(groups)).toBe(findings.length);
    expect(groups.find(({ title }) => title === "第6行")?.detail).toBe("石材切割点（吴建国）");
    stop();
  });

  it("groups findings by kind, the most serious first", async () => {
    const { state, stop } = await startSession();
    const { findings, ledger } = state();
    const { groups } = groupFindings(findings, ledger, { ...all, by: "kind" }, cizao2019);
    expect(count(groups)).toBe(findings.length);
    const weights = groups.map(({ findings: [first] }) =>
      ["error", "warning", "notice"].indexOf(first!.severity),
    );
    expect(weights).toEqual([...weights].sort());
    stop();
  });

  it("filters by severity, and searches words, cells and names", async () => {
    const { state, stop } = await startSession();
    const { findings, ledger } = state();
    const found = (filter: Partial<Filter>) =>
      groupFindings(findings, ledger, { ...all, ...filter }, cizao2019).groups;
    const errors = findings.filter(({ severity }) => severity === "error").length;
    expect(count(found({ severity: "error" }))).toBe(errors);
    expect(found({ search: "石材" }).map(({ title }) => title)).toEqual(["第6行"]);
    expect(count(found({ search: "e6" }))).toBe(1);
    expect(found({ search: "查无此词" })).toEqual([]);
    stop();
  });

  it("shows the first lines and says how many are left", async () => {
    const { state, stop } = await startSession();
    const { groups } = groupFindings(state().findings, state().ledger, all, cizao2019);
    const { shown, rest } = firstLines(groups, 3);
    expect(count(shown)).toBe(3);
    expect(rest).toBe(count(groups) - 3);
    stop();
  });

  it("shows and counts the same, however few it puts under headings", async () => {
    const { state, stop } = await startSession();
    const { findings, ledger } = state();
    for (const severity of ["all", "error", "warning"] as const)
      for (const by of ["row", "kind"] as const)
        for (const search of ["", "石材"])
          for (const limit of [0, 1, 2, 5, findings.length, 1000]) {
            const filter = { severity, by, search };
            const whole = firstLines(groupFindings(findings, ledger, filter, cizao2019).groups, limit);
            const { groups, unseen } = groupFindings(findings, ledger, filter, cizao2019, limit);
            const few = firstLines(groups, limit);
            expect({ shown: few.shown, rest: few.rest + unseen }).toEqual(whole);
          }
    stop();
  });
});
