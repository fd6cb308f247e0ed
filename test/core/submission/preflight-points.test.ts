import type { Finding } from "../../../src/core/findings";
import { contentOf, preflight, type PreflightKey, type StampReading } from "../../../src/core/submission";
import { applyPatch, emptySheet, workbookOf, type WorkbookSnapshot } from "../../../src/core/workbook";
import { findingOf } from "../../builders/finding";
import {
  campaign,
  closedSite,
  ledgerSheetName,
  ledgerWorkbook,
  submissionWorkbook,
  tallySheetName,
} from "./submission-workbook";

const finding = (code: string, severity: Finding["severity"], cell = "D4"): Finding =>
  findingOf({
    code,
    severity,
    scope: code.startsWith("tally-") ? "tally" : "cell",
    sheet: ledgerSheetName,
    cell,
    params: { row: 4 },
  });
const point = (code: string, state: "open" | "warning", cell = "D4") => ({
  code,
  state,
  sheet: ledgerSheetName,
  cell,
  params: { row: 4 },
});

function itemOf(
  key: PreflightKey,
  workbook: WorkbookSnapshot,
  findings: readonly Finding[],
  state: StampReading["state"] = "intact",
) {
  const content = contentOf(workbook, campaign);
  return preflight({ campaign, content, findings, stamp: { state, stamp: null } }).find(
    (item) => item.key === key,
  );
}

describe("the lines of the checklist", () => {
  const full = () => submissionWorkbook([closedSite]);

  it("list errors before warnings, without notices and findings of other lines", () => {
    const findings = [
      finding("missing-progress", "warning"),
      finding("trimmed", "notice"),
      finding("missing-unit", "error"),
      finding("tally-mismatch", "error"),
      finding("stamp-broken", "error"),
      finding("missing-address", "error"),
    ];
    expect(itemOf("ledger", full(), findings)).toEqual({
      key: "ledger",
      state: "open",
      points: [point("missing-address", "open"), point("missing-progress", "warning")],
    });
    expect(itemOf("unitAndDate", full(), findings)).toEqual({
      key: "unitAndDate",
      state: "open",
      points: [point("missing-unit", "open")],
    });
    const [first, ...blank] = itemOf("tally", full(), findings)!.points;
    expect(first).toEqual(point("tally-mismatch", "open"));
    // The form of this workbook has figures that nobody has filled in: whatever was said of them, they stay open.
    expect(new Set(blank.map(({ code, state: open }) => `${code} ${open}`))).toEqual(
      new Set(["tally-blank-figure open"]),
    );
    expect(itemOf("ledger", full(), [finding("trimmed", "notice")])).toEqual({
      key: "ledger",
      state: "done",
      points: [],
    });
  });

  it("say once that there is no tally, whatever the check said", () => {
    const missing = { code: "tally-missing", state: "open", params: {} };
    const findings = [finding("tally-missing", "warning", "A1"), finding("tally-decreased", "warning")];
    expect(itemOf("tally", ledgerWorkbook([closedSite]), findings)!.points).toEqual([
      { ...missing, sheet: ledgerSheetName, cell: "A1" },
      point("tally-decreased", "warning"),
    ]);
    expect(itemOf("tally", workbookOf([emptySheet("空")]), [])!.points).toEqual([
      { ...missing, sheet: null, cell: null },
    ]);
  });

  it.each(["none", "broken"] as const)("point at the tally's header when the stamp is %s", (state) => {
    const code = state === "none" ? "stamp-missing" : "stamp-broken";
    const open = { code, state: "open", params: {} };
    const stampOf = (workbook: WorkbookSnapshot) => itemOf("stamp", workbook, [], state)!.points;
    expect(stampOf(full())).toEqual([{ ...open, sheet: tallySheetName, cell: "A4" }]);
    const moved = applyPatch(full(), [{ kind: "insertColumns", sheet: tallySheetName, column: 0, count: 2 }]);
    expect(stampOf(moved)).toEqual([{ ...open, sheet: tallySheetName, cell: "C4" }]);
    expect(stampOf(ledgerWorkbook([closedSite]))).toEqual([{ ...open, sheet: null, cell: null }]);
    expect(itemOf("stamp", full(), [])).toEqual({ key: "stamp", state: "done", points: [] });
  });
});
