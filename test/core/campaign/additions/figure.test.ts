import { logTemplate, readActionLog } from "../../../../src/core/action-log";
import {
  consolidate,
  consolidationSheets,
  readConsolidated,
  readSubmission,
} from "../../../../src/core/consolidation";
import {
  canonicalForm,
  contentOf,
  readStamp,
  stampPatch,
  submissionSummary,
} from "../../../../src/core/submission";
import {
  analyse,
  figureIn,
  findStatedTally,
  generateTally,
  previousFigures,
  readTally,
} from "../../../../src/core/tally";
import {
  applyPatch,
  sheetNamed,
  workbookOf,
  type CellValue,
  type WorkbookSnapshot,
} from "../../../../src/core/workbook";
import { consolidationMessages } from "../../../../src/words/zh-CN/consolidation/messages";
import { weChatText } from "../../../../src/words/zh-CN/submission/messages";
import { anotherTown, ofAnotherTown, periodAfter, thatDay } from "../../../builders/another-town";
import { filledTemplate } from "../../../builders/ledger";
import { logSheet } from "../../../builders/log";
import { figureRow, tallySheet } from "../../../builders/tally";
import { ledgerOf } from "../../../builders/workbook";
import { good, outings, villageBook } from "./village-of-another-town";

const { figures, sheetName } = anotherTown.tally;
const columnOfFigure = (key: string) => 1 + figures.findIndex((figure) => figure.key === key);

const read = (workbook: WorkbookSnapshot) =>
  readTally(workbook, anotherTown, ledgerOf(workbook, anotherTown), { today: thatDay });
const generated = (workbook: WorkbookSnapshot, linked = false) => {
  const ledger = ledgerOf(workbook, anotherTown);
  const { stated, tally } = read(workbook);
  const { patch, unlinked } = generateTally({
    workbook,
    campaign: anotherTown,
    ledger,
    stated,
    tally,
    linked,
  });
  return { after: applyPatch(workbook, patch), patch, unlinked };
};

/** A village's workbook with another 填报时间 on every sheet. */
function dated(workbook: WorkbookSnapshot, day: string): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.map((value) =>
        typeof value === "string" ? value.replace(ofAnotherTown.reportDate, () => day) : value,
      ),
    ),
  }));
  return { ...workbook, sheets };
}

describe("a figure that the campaign adds", () => {
  it("is counted from the ledger, summed from the log, or left to a person, with its evidence", () => {
    const { tally } = read(villageBook());
    const said = (key: string) => {
      const { value, basis, evidence } = figureIn(tally, key);
      return [
        value,
        basis,
        ...evidence.map(({ sheet, cell, text, count }) => `${sheet}!${cell} ${text} ${count}`),
      ];
    };
    expect(said("suspensions")).toEqual([
      ...[2, "ledger"],
      ...["整治台账!I4 停产整顿 1", "整治台账!I5 停业整顿 1"],
    ]);
    expect(said("casesFiled")).toEqual([3, "log", "检查行动登记!J2 2 2", "检查行动登记!J3 1 1"]);
    expect(said("sitesFined")).toEqual([null, "none"]);
    expect(figureIn(tally, "sitesFound").value).toBe(3);
  });

  it("is summed from what the progress texts count", () => {
    const campaign = {
      ...anotherTown,
      tally: {
        ...anotherTown.tally,
        figures: figures.map((figure) =>
          figure.key === "sitesFined"
            ? { ...figure, source: { from: "progress", fact: "metersSealed" } as const }
            : figure,
        ),
      },
    };
    const workbook = applyPatch(
      workbookOf([]),
      filledTemplate(
        [
          { ...good, progress: "4月10日查封电表2个。" },
          { ...good, progress: "查封电表1个。" },
        ],
        ofAnotherTown,
      ),
    );
    const { tally } = readTally(workbook, campaign, ledgerOf(workbook, campaign), { today: thatDay });
    expect(figureIn(tally, "sitesFined")).toMatchObject({
      value: 3,
      basis: "progress",
      evidence: [{ text: "查封电表2个" }, { text: "查封电表1个" }],
    });
  });

  it("has a column in the log of its own, in which only counts are taken", () => {
    const made = sheetNamed(applyPatch(workbookOf([]), logTemplate(anotherTown)), "检查行动登记")!;
    const column = made.rows[0]!.indexOf("立案（起）");
    expect(made.validations.find(({ range }) => range.left === column)?.rule).toMatchObject({
      type: "wholeNumber",
      minimum: 0,
    });
    const { rows } = readActionLog(villageBook(), anotherTown, { today: thatDay })!;
    expect(rows.map(({ counts }) => counts.get("casesFiled"))).toEqual([2, 1, undefined]);
    const findings = analyse(villageBook(), anotherTown, { today: thatDay }).findings;
    expect(findings.map(({ code, cell }) => `${cell} ${code}`)).toContain("J4 log-not-a-count");
  });

  it("has a column in the tally sheet, under its group, and is renewed there", () => {
    const { after, patch } = generated(villageBook());
    const sheet = sheetNamed(after, sheetName)!;
    const at = (row: number, key: string) => sheet.rows[row]?.[columnOfFigure(key)] ?? null;
    expect([at(2, "casesFiled"), at(3, "casesFiled"), at(4, "casesFiled")]).toEqual([
      ...["立案处罚情况", "立案查处", "（起）"],
    ]);
    expect([at(figureRow, "suspensions"), at(figureRow, "casesFiled"), at(figureRow, "sitesFined")]).toEqual([
      ...[2, 3, null],
    ]);
    expect(sheet.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: figures.length });
    expect(sheet.merges).toContainEqual({
      ...{ top: 2, left: columnOfFigure("casesFiled"), bottom: 2, right: columnOfFigure("sitesFined") },
    });
    expect(patch).toContainEqual(
      expect.objectContaining({
        kind: "pageSetup",
        setup: expect.objectContaining({ printArea: expect.objectContaining({ right: figures.length }) }),
      }),
    );
    const more = { date: "2026-04-14", type: "检查", casesFiled: 4 };
    const grown: WorkbookSnapshot = {
      ...after,
      sheets: after.sheets.map((each) =>
        each.name === outings.name ? logSheet([more], ofAnotherTown) : each,
      ),
    };
    const renewed = sheetNamed(generated(grown).after, sheetName)!;
    expect(renewed.rows[figureRow]![columnOfFigure("casesFiled")]).toBe(4);
  });

  it("keeps up with the ledger by a formula where it counts sites", () => {
    const { after, unlinked } = generated(villageBook(), true);
    const cell = sheetNamed(after, sheetName)!.formulas.get("H6");
    expect(unlinked).toEqual([]);
    expect(cell).toContain('COUNTIF(整治台账!$I$4:$I$206,"停产整顿")');
  });

  it("is checked as the others are: blank, no count, not what the evidence says, smaller than before", () => {
    const stated = (others: Readonly<Record<string, CellValue>>) =>
      tallySheet(
        figures.map(({ key }) =>
          key in others ? others[key]! : (figureIn(read(villageBook()).tally, key).value ?? 0),
        ),
        { ...ofAnotherTown, campaign: anotherTown },
      );
    const workbook = (others: Readonly<Record<string, CellValue>>): WorkbookSnapshot => ({
      ...villageBook(),
      sheets: [...villageBook().sheets, stated(others)],
    });
    const found = (others: Readonly<Record<string, CellValue>>, previous?: WorkbookSnapshot) =>
      analyse(workbook(others), anotherTown, { today: thatDay, previous: previous ?? null })
        .findings.filter(({ sheet }) => sheet === sheetName)
        .map(({ code, cell }) => `${cell} ${code}`);
    expect(found({})).toEqual([]);
    expect(found({ suspensions: 5 })).toEqual(["H6 tally-mismatch"]);
    expect(found({ casesFiled: 7 })).toEqual(["M6 tally-evidence-mismatch"]);
    expect(found({ sitesFined: null })).toEqual(["N6 tally-blank-figure"]);
    expect(found({ sitesFined: "两家" })).toEqual(["N6 tally-not-a-count"]);
    expect(found({ sitesFined: 2 }, workbook({ sitesFined: 5 }))).toEqual(["N6 tally-decreased"]);
    expect(
      previousFigures(workbook({ sitesFined: 5 }), anotherTown, { unit: "上坪村", today: thatDay }).get(
        "sitesFined",
      ),
    ).toBe(5);
  });

  it("is vouched for by the stamp, and stands in the summary", () => {
    const { after } = generated(villageBook());
    const stamped = applyPatch(after, stampPatch(after, anotherTown, "2026-04-15 09:30"));
    const stated = findStatedTally(stamped, anotherTown, { unit: "上坪村" })!;
    const at = stated.figures.get("sitesFined")!;
    const typed = applyPatch(stamped, [
      { kind: "setCells", sheet: sheetName, cells: [{ row: at.row, column: at.column, value: 3 }] },
    ]);
    expect(readStamp(stamped, anotherTown).state).toBe("intact");
    expect(readStamp(typed, anotherTown).state).toBe("broken");
    expect(canonicalForm(contentOf(typed, anotherTown))).toContain(
      '[["casesFiled",3],["sitesFined",3],["suspensions",2]]',
    );
    const summary = submissionSummary(contentOf(typed, anotherTown), { campaign: anotherTown, findings: [] });
    expect(summary.figures.map(({ label, value }) => `${label} ${value}`)).toEqual(
      expect.arrayContaining(["停产整顿 2", "立案查处 3", "处罚加工点 3"]),
    );
    expect(weChatText(summary, anotherTown)).toContain("立案查处3起");
  });

  it("goes into the town's tally with a sum, and is compared with the period before", () => {
    const consolidated = (workbook: WorkbookSnapshot, previous: ReturnType<typeof readConsolidated> = null) =>
      consolidate(
        readSubmission({ file: "上坪村.xlsx", workbook }, anotherTown, { today: thatDay, period: null }),
        anotherTown,
        { period: previous ? periodAfter(anotherTown, thatDay) : null, previous },
      );
    const before = consolidated(villageBook());
    const town = applyPatch(
      workbookOf([]),
      consolidationSheets(before, anotherTown, consolidationMessages(anotherTown)),
    );
    const sheet = sheetNamed(town, anotherTown.consolidation.sheets.tally)!;
    const total = figureRow + anotherTown.roster.units.length;
    expect(before.totals["casesFiled"]).toBe(3);
    expect(sheet.rows[total]?.[columnOfFigure("casesFiled")]).toBe(3);
    expect(sheet.formulas.get(`M${total + 1}`)).toBe("=SUM(M6:M10)");
    const previous = readConsolidated(town, anotherTown, thatDay)!;
    expect(previous.figures.get("上坪村")?.get("suspensions")).toBe(2);
    const later = consolidated(dated(villageBook(), "2026年4月25日"), previous).comparison!.figures;
    expect(later.find(({ key }) => key === "casesFiled")).toEqual({
      ...{ key: "casesFiled", before: 3, now: 3, difference: 0 },
    });
  });
});
