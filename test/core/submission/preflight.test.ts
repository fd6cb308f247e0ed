import type { IsoDate } from "../../../src/core/language";
import type { Finding } from "../../../src/core/findings";
import { checkLedgers } from "../../../src/core/checks";
import { checkTally } from "../../../src/core/tally";
import { canStamp, contentOf, isReady, preflight, readStamp, stampPatch } from "../../../src/core/submission";
import { applyPatch, emptySheet, workbookOf, type WorkbookSnapshot } from "../../../src/core/workbook";
import { periodOf } from "../../../src/core/campaign";
import { pointText, preflightTitle } from "../../../src/words/zh-CN/submission/preflight";
import {
  campaign,
  closedSite,
  ledgerSheetName,
  ledgerWorkbook,
  openSite,
  submissionWorkbook,
  tallySheetName,
  withCell,
} from "./submission-workbook";
import { firstRow } from "../../builders/ledger";
import { today } from "../../builders/workbook";

function findingsOf(workbook: WorkbookSnapshot, due: IsoDate = "2019-11-20"): Finding[] {
  const { ledgers, findings } = checkLedgers(workbook, campaign, { today, period: periodOf(campaign, due) });
  return [
    ...findings,
    ...ledgers.flatMap((ledger) => checkTally(workbook, campaign, ledger, { today }).findings),
  ];
}

function itemsOf(workbook: WorkbookSnapshot, due?: IsoDate) {
  const content = contentOf(workbook, campaign);
  return preflight({
    campaign,
    content,
    findings: findingsOf(workbook, due),
    stamp: readStamp(workbook, campaign, content),
  });
}

function statesOf(workbook: WorkbookSnapshot, due?: IsoDate) {
  return Object.fromEntries(itemsOf(workbook, due).map(({ key, state }) => [key, state]));
}

function filledFigures(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const { stated } = contentOf(workbook, campaign);
  const cells = [...stated!.figures.values()]
    .filter(({ isBlank }) => isBlank)
    .map(({ row, column }) => ({ row, column, value: 0 }));
  return applyPatch(workbook, [{ kind: "setCells", sheet: tallySheetName, cells }]);
}

const completeSite = { ...closedSite, progress: "2019年11月18日依法取缔，两断三清已落实。" };
const good = filledFigures(submissionWorkbook([completeSite, openSite]));

describe("pre-flight", () => {
  it("ticks everything but the stamp, then everything", () => {
    const before = itemsOf(good);
    expect(before.map(({ key, state }) => `${key} ${state}`)).toEqual([
      "ledger done",
      "tally done",
      "unitAndDate done",
      "stamp open",
    ]);
    expect(canStamp(before)).toBe(true);
    expect(isReady(before)).toBe(false);
    const after = itemsOf(applyPatch(good, stampPatch(good, campaign, "2019-11-20 09:30")));
    expect(after.every(({ state }) => state === "done")).toBe(true);
    expect(isReady(after)).toBe(true);
  });

  it("allows a submission with warnings", () => {
    const items = itemsOf(filledFigures(submissionWorkbook([closedSite, openSite])));
    expect(items[0]).toMatchObject({
      state: "warning",
      points: [{ code: "incomplete-closure", cell: "I4" }],
    });
    expect(canStamp(items)).toBe(true);
  });

  it("points at the first error, before warnings", () => {
    const edited = withCell(
      withCell(good, ledgerSheetName, { row: firstRow + 1, column: 3, value: null }),
      ledgerSheetName,
      { row: firstRow, column: 8, value: null },
    );
    const ledger = itemsOf(edited).find(({ key }) => key === "ledger")!;
    expect(ledger.state).toBe("open");
    expect(ledger.points[0]).toMatchObject({ code: "missing-address", sheet: ledgerSheetName, cell: "D5" });
    expect(ledger.points.map(({ code }) => code)).toContain("missing-progress");
    expect(canStamp(itemsOf(edited))).toBe(false);
  });

  it("shows a broken stamp as 盖后有改动", () => {
    const stamped = applyPatch(good, stampPatch(good, campaign, "2019-11-20 09:30"));
    const edited = withCell(stamped, ledgerSheetName, { row: firstRow, column: 9, value: "已核对" });
    const stamp = itemsOf(edited).find(({ key }) => key === "stamp")!;
    expect(stamp).toMatchObject({ state: "open", points: [{ code: "stamp-broken", sheet: tallySheetName }] });
    expect(pointText(stamp.points[0]!, campaign)).toContain("盖后有改动");
    expect(preflightTitle(stamp, campaign)).toContain("盖后有改动");
  });

  it("leaves the tally open when there is none, and when it does not agree", () => {
    const none = itemsOf(ledgerWorkbook([closedSite])).find(({ key }) => key === "tally")!;
    expect(none).toMatchObject({
      state: "open",
      points: [{ code: "tally-missing", sheet: ledgerSheetName, cell: "A1" }],
    });
    const { row, column } = contentOf(good, campaign).stated!.figures.get("sitesFound")!;
    const wrong = withCell(good, tallySheetName, { row, column, value: 9 });
    const points = itemsOf(wrong).find(({ key }) => key === "tally")!.points;
    expect(points[0]).toMatchObject({ code: "tally-mismatch", state: "open", cell: "D6" });
  });

  it("asks for the unit and for a date of the period", () => {
    expect(statesOf(good, "2019-11-30").unitAndDate).toBe("warning");
    const nameless = withCell(good, ledgerSheetName, { row: 1, column: 0, value: "填报单位：" });
    expect(itemsOf(nameless).find(({ key }) => key === "unitAndDate")).toMatchObject({
      state: "open",
      points: [{ code: "missing-unit", cell: "A2" }],
    });
  });

  it("leaves everything open for a workbook without a ledger", () => {
    const items = itemsOf(workbookOf([emptySheet("空")]));
    expect(items.map(({ state }) => state)).toEqual(["open", "open", "open", "open"]);
    for (const { points } of items) expect(pointText(points[0]!, campaign)).not.toBe("");
  });
});
