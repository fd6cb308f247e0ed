import { fixAll } from "../../../src/apps/taskpane/session/fix-all";
import { canAccept, restorePatch } from "../../../src/core/findings";
import { acceptFinding, type CheckedLedgers } from "../../../src/core/checks";
import { readinessOf } from "../../../src/core/submission";
import { analysisOf } from "../../../src/core/tally";
import { setCell } from "../../../src/core/workbook";
import { sheet, startSession, until } from "./sample";

async function withOneAccepted() {
  const started = await startSession();
  const { session, state } = started;
  const finding = state().findings.find(({ code }) => code === "vague-address")!;
  await session.change({ patch: acceptFinding(finding, state().ledger!, state().workbook!), done: "" });
  return { ...started, finding };
}

/** The lines of 报送's checklist, with how many points each has. */
const checklist = (known: CheckedLedgers) =>
  readinessOf(analysisOf(known)).items.map(({ key, points }) => `${key} ${points.length}`);

const has = (findings: readonly { code: string }[]) => findings.some(({ code }) => code === "vague-address");

describe("知道了", () => {
  it("hides the warning and keeps every other finding", async () => {
    const { state, stop, finding } = await withOneAccepted();
    expect(has(state().findings)).toBe(false);
    expect(state().accepted.map(({ cell }) => cell)).toEqual([finding.cell]);
    expect(state().findings.some(({ code }) => code === "missing-town")).toBe(true);
    stop();
  });

  it("is known to the checklist of 报送 as to 清单", async () => {
    const { session, state, stop } = await startSession();
    const warnings = () => state().findings.filter(({ severity }) => severity !== "error");
    const errors = state().findings.length - warnings().length;
    expect(warnings()).toHaveLength(7);
    expect(checklist(state().known!)[0]).toBe(`ledger ${errors + 7}`);
    for (let [finding] = warnings(); finding; [finding] = warnings())
      await session.change({ patch: acceptFinding(finding, state().ledger!, state().workbook!), done: "" });
    expect(warnings()).toEqual([]);
    expect(checklist(state().known!)[0]).toBe(`ledger ${errors}`);
    stop();
  });

  it("is stored in the workbook, in at most 255 characters", async () => {
    const { port, stop } = await withOneAccepted();
    const workbook = await port.read();
    const again = await startSession(workbook);
    expect(has(again.state().findings)).toBe(false);
    for (const value of workbook.properties.values()) expect(value.length).toBeLessThanOrEqual(255);
    again.stop();
    stop();
  });

  it("holds when rows move, and ends when the row changes", async () => {
    const { port, state, stop } = await withOneAccepted();
    await port.apply([{ kind: "insertRows", sheet, row: 3, count: 1 }]);
    await until(() => state().ledger!.rows[0]!.index === 4);
    expect(has(state().findings)).toBe(false);
    await port.apply([setCell(sheet, 8, 9, "新情况")]);
    await until(() => has(state().findings));
    stop();
  });

  it("can be withdrawn for all warnings at once", async () => {
    const { session, state, stop } = await withOneAccepted();
    await session.change({ patch: restorePatch(state().workbook!.properties), done: "" });
    expect(has(state().findings)).toBe(true);
    stop();
  });

  it("keeps 一键规范 away from the accepted cell, even when another fix changes the row", async () => {
    const { session, state, stop } = await startSession();
    const engine = await session.loadEngine();
    const before = fixAll(engine, state().workbook!, sheet).mended.map(({ code, cell }) => `${code} ${cell}`);
    expect(before).toEqual(expect.arrayContaining(["untidy-text B8", "missing-town C8"]));
    const untidy = state().findings.find(({ cell }) => cell === "B8")!;
    await session.change({ patch: acceptFinding(untidy, state().ledger!, state().workbook!), done: "" });
    const { mended } = fixAll(engine, state().workbook!, sheet);
    expect(mended.map(({ code, cell }) => `${code} ${cell}`)).toEqual(
      before.filter((place) => place !== "untidy-text B8"),
    );
    stop();
  });

  it("is not offered for what blocks a submission", async () => {
    const { state, stop } = await startSession();
    for (const finding of state().findings) expect(canAccept(finding)).toBe(finding.severity !== "error");
    stop();
  });
});
