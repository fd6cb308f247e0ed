import {
  contentOf,
  readStamp,
  ruleSetVersion,
  stampPatch,
  stampProperty,
} from "../../../src/core/submission";
import { findStampLine, fingerprintOf } from "../../../src/core/submission/stamp-line";
import {
  applyPatch,
  type Edit,
  type Patch,
  sheetNamed,
  type WorkbookSnapshot,
} from "../../../src/core/workbook";
import {
  campaign,
  closedSite,
  ledgerSheetName,
  openSite,
  submissionWorkbook,
  tallySheetName as sheet,
} from "./submission-workbook";

const now = "2019-11-20 09:30";
const rules = ruleSetVersion(campaign);
const workbook = () => submissionWorkbook([closedSite, openSite]);
/** Below the row of the unit stand the two notes. */
const below = 7;

const write = (row: number, column: number, value: string): Edit => ({
  kind: "setCells",
  sheet,
  cells: [{ row, column, value }],
});
const withEdits = (...edits: Edit[]) => applyPatch(workbook(), edits);
const stamped = (book: WorkbookSnapshot) => applyPatch(book, stampPatch(book, campaign, now));

function lineOf(book: WorkbookSnapshot) {
  const { stated } = contentOf(book, campaign);
  return findStampLine(stated!, sheetNamed(book, stated!.form.sheet)!, campaign);
}

/** Where a stamp's line is written. */
function placeOf(patch: Patch) {
  return patch.flatMap((edit) =>
    edit.kind === "setCells" ? edit.cells.map(({ row, column }) => [row, column]) : [],
  );
}

describe("a stamp", () => {
  it("is a workbook property and a small grey line below the tally", () => {
    const book = workbook();
    const patch = stampPatch(book, campaign, now);
    const hash = readStamp(stamped(book), campaign).stamp!.hash;
    expect(patch).toEqual([
      { kind: "property", name: stampProperty, value: `v1;sha256=${hash};rules=${rules};time=${now}` },
      {
        kind: "format",
        sheet,
        range: { top: below, left: 0, bottom: below, right: 0 },
        format: { fontSize: 9, fontColor: "#605E5C", wrap: false, horizontal: "left" },
      },
      write(below, 0, `校验印记：${fingerprintOf(hash)} ${now} ${rules}`),
    ]);
  });

  it("shows the first sixteen digits in groups of four", () => {
    expect(fingerprintOf(`3fa9c1d277b019ee${"0".repeat(48)}`)).toBe("3FA9-C1D2-77B0-19EE");
  });

  it("replaces its line without formatting it again", () => {
    const edited = applyPatch(stamped(workbook()), [
      { kind: "setCells", sheet: ledgerSheetName, cells: [{ row: 3, column: 9, value: "已核对" }] },
    ]);
    const patch = stampPatch(edited, campaign, now);
    expect(patch.map(({ kind }) => kind)).toEqual(["property", "setCells"]);
    expect(placeOf(patch)).toEqual([[below, 0]]);
  });

  it("is renewed when it was made by other rules or its line is missing", () => {
    const book = stamped(workbook());
    expect(stampPatch(book, { ...campaign, dueDays: [15] }, now)).toHaveLength(2);
    const without = applyPatch(book, [write(below, 0, "")]);
    expect(stampPatch(without, campaign, now).map(({ kind }) => kind)).toEqual([
      "property",
      "format",
      "setCells",
    ]);
    const dropped = applyPatch(book, [{ kind: "property", name: stampProperty, value: null }]);
    expect(stampPatch(dropped, campaign, now).map(({ kind }) => kind)).toEqual(["property", "setCells"]);
  });

  it("is in the property alone for a workbook without a tally", () => {
    const bare = { ...workbook(), sheets: workbook().sheets.slice(0, 1) };
    expect(stampPatch(stamped(bare), campaign, now)).toEqual([]);
  });

  it("has no semicolon in its time", () => {
    const patch = stampPatch(workbook(), campaign, "2019-11-20;09:30");
    expect(patch[0]).toMatchObject({ value: expect.stringMatching(/;time=2019-11-20 09:30$/) as unknown });
  });
});

describe("the line of a stamp", () => {
  it("goes below everything on the sheet, merged cells too", () => {
    expect(placeOf(stampPatch(withEdits(write(11, 3, "（盖章）")), campaign, now))).toEqual([[12, 0]]);
    const merged = withEdits({ kind: "merge", sheet, range: { top: 10, left: 2, bottom: 14, right: 3 } });
    expect(placeOf(stampPatch(merged, campaign, now))).toEqual([[15, 0]]);
  });

  it("is in the table's first column", () => {
    const moved = withEdits({ kind: "insertColumns", sheet, column: 0, count: 2 });
    expect(placeOf(stampPatch(moved, campaign, now))).toEqual([[below, 2]]);
    const unitless = withEdits(
      { kind: "deleteColumns", sheet, column: 0, count: 1 },
      { kind: "insertColumns", sheet, column: 0, count: 3 },
    );
    expect(placeOf(stampPatch(unitless, campaign, now))).toEqual([[below, 3]]);
  });

  it("is to the right of everything on a sheet that also holds the ledger, where it is not read as a site", () => {
    const [ledger, tally] = workbook().sheets;
    const rows = [...tally!.rows, [], ...ledger!.rows];
    const merge = { top: 1, left: 11, bottom: 1, right: 12 };
    const both = { ...workbook(), sheets: [{ ...ledger!, rows, merges: [] }] };
    expect(contentOf(both, campaign)).toMatchObject({ ledgers: [{ rows: { length: 2 } }], stated: {} });
    expect(placeOf(stampPatch(both, campaign, now))).toEqual([[rows.length, 11]]);
    const wide = { ...both, sheets: [{ ...both.sheets[0]!, merges: [merge] }] };
    expect(placeOf(stampPatch(wide, campaign, now))).toEqual([[rows.length, 13]]);
    expect(contentOf(stamped(both), campaign).ledgers[0]!.rows).toHaveLength(2);
    const another = { ...ledger!, name: "别的", rows: ledger!.rows };
    expect(placeOf(stampPatch({ ...both, sheets: [another, ...both.sheets] }, campaign, now))).toEqual([
      [rows.length, 11],
    ]);
  });

  it("is found below the header, after a blank, above other lines", () => {
    const fingerprint = "3FA9-C1D2-77B0-19EE";
    const found = (...edits: Edit[]) => lineOf(withEdits(...edits));
    expect(found(write(9, 2, ` 校验 印记：${fingerprint} ${now}`), write(12, 0, "（盖章）"))).toEqual({
      at: { row: 9, column: 2 },
      fingerprint,
    });
    expect(found(write(9, 0, "校验印记："))).toEqual({ at: { row: 9, column: 0 }, fingerprint: null });
    expect(found(write(9, 0, "见校验印记"), write(10, 0, "别的"))).toBeNull();
    expect(found(write(4, 1, `校验印记：${fingerprint}`))).toBeNull();
  });
});
