import { acceptPatch, canAccept, restorePatch } from "../../../src/apps/taskpane/session/accepted";
import { setCell } from "../../../src/core/workbook";
import { sheet, startSession, until } from "./sample";

async function withOneAccepted() {
  const started = await startSession();
  const { session, state } = started;
  const finding = state().findings.find(({ code }) => code === "vague-address")!;
  await session.change({ patch: acceptPatch(finding, state().ledger!, state().workbook!), done: "" });
  return { ...started, finding };
}

const has = (findings: readonly { code: string }[]) => findings.some(({ code }) => code === "vague-address");

describe("知道了", () => {
  it("keeps a warning away and every other finding there", async () => {
    const { state, stop, finding } = await withOneAccepted();
    expect(has(state().findings)).toBe(false);
    expect(state().accepted.map(({ cell }) => cell)).toEqual([finding.cell]);
    expect(state().findings.some(({ code }) => code === "missing-town")).toBe(true);
    stop();
  });

  it("is kept in the workbook, in at most 255 characters", async () => {
    const { port, stop } = await withOneAccepted();
    const workbook = await port.read();
    const again = await startSession(workbook);
    expect(has(again.state().findings)).toBe(false);
    for (const value of workbook.properties.values()) expect(value.length).toBeLessThanOrEqual(255);
    again.stop();
    stop();
  });

  it("holds when rows move, and comes back when the row changes", async () => {
    const { port, state, stop } = await withOneAccepted();
    await port.apply([{ kind: "insertRows", sheet, row: 3, count: 1 }]);
    await until(() => state().ledger!.rows[0]!.row === 4);
    expect(has(state().findings)).toBe(false);
    await port.apply([setCell(sheet, 8, 9, "新情况")]);
    await until(() => has(state().findings));
    stop();
  });

  it("can be taken back altogether", async () => {
    const { session, state, stop } = await withOneAccepted();
    await session.change({ patch: restorePatch(state().workbook!), done: "" });
    expect(has(state().findings)).toBe(true);
    stop();
  });

  it("is not for what blocks a submission", async () => {
    const { state, stop } = await startSession();
    for (const finding of state().findings) expect(canAccept(finding)).toBe(finding.severity !== "error");
    stop();
  });
});
