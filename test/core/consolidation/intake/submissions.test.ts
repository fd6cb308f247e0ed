import { periodOf } from "../../../../src/core/campaign";
import {
  consolidate,
  readSubmission,
  returnNotes,
  returnWorkbook,
  type UnitFile,
} from "../../../../src/core/consolidation";
import { consolidationMessages } from "../../../../src/words/zh-CN/consolidation/messages";
import { returnNoteText } from "../../../../src/words/zh-CN/consolidation/return-note";
import { stampPatch } from "../../../../src/core/submission";
import { applyPatch, emptySheet, setCell, workbookOf } from "../../../../src/core/workbook";
import { campaign, good, workbookOfReport } from "../samples";
import type { Site } from "../../../builders/ledger";

const dueDay = "2019-11-10";
const period = periodOf(campaign, dueDay);

interface Sent {
  readonly unit: string;
  readonly day?: number;
  readonly rows?: readonly Site[];
  readonly modified?: number;
  readonly stamp?: "valid" | "broken";
}

function send(file: string, { unit, day = 10, rows = [good], modified, stamp }: Sent): UnitFile[] {
  const plain = workbookOfReport({ unit, date: `2019年11月${day}日`, rows });
  const stamped = stamp ? applyPatch(plain, stampPatch(plain, campaign, "2019-11-10 09:00")) : plain;
  const workbook = stamp === "broken" ? applyPatch(stamped, [setCell("清单", 3, 9, "盖章后改")]) : stamped;
  return readSubmission({ file, workbook, ...(modified !== undefined && { modified }) }, campaign, {
    today: dueDay,
    period: null,
  });
}

function unreadable(file: string): UnitFile[] {
  return readSubmission({ file, workbook: { unreadable: "encrypted" } }, campaign, {
    today: dueDay,
    period: null,
  });
}

const stateOf = (files: readonly UnitFile[], unit = "下灶村") =>
  consolidate(files, campaign, { period }).board.find((line) => line.unit === unit)!;

describe("the board", () => {
  it("gives each state, the first that applies", () => {
    expect(stateOf([])).toMatchObject({ state: "not-sent", file: null, errors: null });
    expect(stateOf(unreadable("a/下灶村11.10.xlsx"))).toMatchObject({ state: "unreadable" });
    expect(stateOf(send("1.xlsx", { unit: "下灶", rows: [], day: 12 }))).toMatchObject({
      state: "nil-report",
    });
    const wrong = { ...good, disposition: null };
    expect(stateOf(send("1.xlsx", { unit: "下灶村", rows: [wrong], day: 12 })).state).toBe("to-return");
    expect(stateOf(send("1.xlsx", { unit: "下灶村", day: 12 })).state).toBe("late");
    const twice = [...send("1.xlsx", { unit: "下灶村" }), ...send("2.xlsx", { unit: "下灶村", day: 9 })];
    expect(stateOf(twice)).toMatchObject({ state: "sent-twice", file: "1.xlsx" });
    expect(stateOf(send("1.xlsx", { unit: "下灶村" }))).toMatchObject({
      state: "with-warnings",
      warnings: 1,
    });
  });

  it("knows the unit of an unreadable file by the file's name, with or without the town's name", () => {
    const unitOf = (file: string) => consolidate(unreadable(file), campaign, { period }).unreadable[0]!.unit;
    expect(unitOf("洋宅村/下灶村11.10.xlsx")).toBe("下灶村");
    expect(unitOf("磁灶镇/附件1.xlsx")).toBeNull();
    expect(unitOf("磁灶镇五龙11.20.xlsx")).toBe("五龙村");
    expect(unitOf("磁灶镇磁灶.xlsx")).toBe("磁灶社区");
  });

  it("uses the latest report date, then the latest modification, whatever the order", () => {
    const older = send("旧.xlsx", { unit: "下灶村", day: 9, modified: 9 });
    const newer = send("新.xlsx", { unit: "下灶村", day: 10, modified: 1 });
    const newest = send("再.xlsx", { unit: "下灶村", day: 10, modified: 2 });
    expect(stateOf([...older, ...newest, ...newer]).file).toBe("再.xlsx");
    expect(stateOf([...newest, ...newer, ...older]).file).toBe("再.xlsx");
  });

  it("uses a unit's readable file beside an unreadable one", () => {
    const files = [...unreadable("下灶村.xlsx"), ...send("下灶.xlsx", { unit: "下灶村" })];
    expect(stateOf(files)).toMatchObject({ state: "with-warnings", file: "下灶.xlsx" });
  });

  it("says that a workbook was changed after its stamp", () => {
    const { findings } = consolidate(send("1.xlsx", { unit: "下灶村", stamp: "broken" }), campaign, {
      period,
    });
    expect(findings.filter(({ unit }) => unit === "下灶村")).toMatchObject([{ code: "stamp-broken" }]);
  });
});

describe("a note to a unit", () => {
  const rows = Array.from({ length: 12 }, (_, index) => ({
    ...good,
    siteName: `第${index}家`,
    address: `路${index}号`,
    operatorContact: `甲${index} 1390000${String(index).padStart(4, "0")}`,
    disposition: null,
  }));
  const consolidation = consolidate(send("下灶村.xlsx", { unit: "下灶村", rows }), campaign, { period });

  it("lists the first ten findings, errors first, and counts the rest", () => {
    const note = returnNotes(consolidation).find(({ unit }) => unit === "下灶村")!;
    expect(note.listed).toHaveLength(10);
    expect(note.listed.every(({ severity }) => severity === "error")).toBe(true);
    expect(note.rest).toBeGreaterThanOrEqual(2);
    const text = returnNoteText(note, campaign);
    expect(text).toContain("1. 清单 H4：请从三种拟处理意见中选一种。");
    expect(text).toContain(`另有${note.rest}项`);
  });

  it("asks a unit that sent nothing, and leaves a unit alone that has nothing to mend", () => {
    const units = returnNotes(consolidation).map(({ unit }) => unit);
    expect(units).toContain("洋宅村");
    const late = consolidate(unreadable("洋宅村.xlsx"), campaign, { period });
    const note = returnNotes(late).find(({ unit }) => unit === "洋宅村")!;
    expect(returnNoteText(note, campaign)).toContain("文件设有密码、已损坏或不是表格");
  });

  it("has all of its findings in its workbook", () => {
    const made = applyPatch(
      workbookOf([emptySheet("空")]),
      returnWorkbook(consolidation, "下灶村", campaign, consolidationMessages(campaign)),
    );
    const note = returnNotes(consolidation).find(({ unit }) => unit === "下灶村")!;
    const sheet = made.sheets.find(({ name }) => name === campaign.consolidation.sheets.findings)!;
    expect(sheet.rows.slice(3)).toHaveLength(note.listed.length + note.rest);
  });
});
