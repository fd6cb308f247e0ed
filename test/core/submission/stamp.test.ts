import fc from "../../environment/fast-check";
import { findStatedTally } from "../../../src/core/tally";
import {
  canonicalForm,
  contentOf,
  readStamp,
  ruleSetVersion,
  stampPatch,
  stampProperty,
} from "../../../src/core/submission";
import {
  applyPatch,
  emptySheet,
  sheetNamed,
  textOf,
  type WorkbookSnapshot,
  disputed,
} from "../../../src/core/workbook";
import { tidy } from "../../../src/core/language";
import { loadCampaign } from "../../../src/core/campaign/load";
import { checkTally } from "../../../src/core/tally";
import {
  campaign,
  closedSite,
  columnCount,
  ledgerSheetName,
  ledgerWorkbook,
  openSite,
  refreshed,
  submissionWorkbook,
  tallySheetName,
  withCell,
} from "./submission-workbook";
import { firstRow, ledgerRow } from "../../builders/ledger";
import { today } from "../../builders/workbook";

const now = "2019-11-20 09:30";
const sites = [closedSite, openSite];
const rows = sites.map((site, index) => ledgerRow(site, index));
const plainBook = submissionWorkbook(sites);
const stamped = applyPatch(plainBook, stampPatch(plainBook, campaign, now));
const stateOf = (workbook: WorkbookSnapshot) => readStamp(workbook, campaign).state;

function lineOf(workbook: WorkbookSnapshot): string {
  const texts = sheetNamed(workbook, tallySheetName)!.rows.flatMap((row) =>
    (row ?? []).map((value) => textOf(value)),
  );
  return texts.find((text) => text?.startsWith(campaign.tally.stampLabel)) ?? "";
}

function statedOf(workbook: WorkbookSnapshot) {
  return findStatedTally(workbook, campaign, { unit: "下灶村" })!;
}

describe("the stamp", () => {
  it("is absent before and intact after, with time and rules", () => {
    expect(readStamp(plainBook, campaign)).toEqual({ state: "none", stamp: null });
    const { state, stamp } = readStamp(stamped, campaign);
    expect(state).toBe("intact");
    expect(stamp).toMatchObject({ time: now, rules: ruleSetVersion(campaign) });
    expect(stamp!.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("hashes by SHA-256", async () => {
    const text = canonicalForm(contentOf(stamped, campaign));
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    expect(readStamp(stamped, campaign).stamp!.hash).toBe(Buffer.from(digest).toString("hex"));
  });

  it("adds a line with the beginning of the hash and the time", () => {
    const hash = readStamp(stamped, campaign).stamp!.hash;
    expect(lineOf(stamped)).toContain(now);
    expect(lineOf(stamped).replace(/-/g, "")).toContain(hash.slice(0, 16).toUpperCase());
  });

  it("does not change how the tally is read and checked", () => {
    expect(statedOf(stamped)).toEqual({ ...statedOf(plainBook) });
    const { ledgers } = contentOf(stamped, campaign);
    const check = (workbook: WorkbookSnapshot) =>
      checkTally(workbook, campaign, ledgers[0]!, { today }).findings;
    expect(check(stamped).map(({ code, cell }) => [code, cell])).toEqual(
      check(plainBook).map(({ code, cell }) => [code, cell]),
    );
  });

  it("is not read as a row of a table without notes", () => {
    const tally = statedOf(plainBook);
    const notes = sheetNamed(plainBook, tallySheetName)!.rows.length - 1;
    const bare = applyPatch(plainBook, [
      { kind: "deleteRows", sheet: tallySheetName, row: tally.row + 1, count: notes - tally.row },
    ]);
    const after = applyPatch(bare, stampPatch(bare, campaign, now));
    expect(lineOf(after)).not.toBe("");
    expect(statedOf(after).dataRows).toEqual(statedOf(bare).dataRows);
    expect(stateOf(after)).toBe("intact");
  });

  it("is applied once, and a new one replaces the line", () => {
    expect(stampPatch(stamped, campaign, "2019-11-20 10:00")).toEqual([]);
    const edited = withCell(stamped, ledgerSheetName, { row: firstRow, column: 9, value: "已核对" });
    const again = applyPatch(edited, stampPatch(edited, campaign, "2019-11-20 10:00"));
    expect(stateOf(again)).toBe("intact");
    expect(lineOf(again)).toContain("10:00");
    const height = (workbook: WorkbookSnapshot) => sheetNamed(workbook, tallySheetName)!.rows.length;
    expect(height(again)).toBe(height(stamped));
  });

  it("stays valid through a refresh of the tally that changes nothing", () => {
    expect(stateOf(refreshed(stamped))).toBe("intact");
  });

  it("is read from its line when a program dropped the property", () => {
    const dropped = applyPatch(stamped, [{ kind: "property", name: stampProperty, value: null }]);
    expect(readStamp(dropped, campaign)).toEqual({ state: "intact", stamp: null });
    const edited = withCell(dropped, ledgerSheetName, { row: firstRow, column: 9, value: "改" });
    expect(stateOf(edited)).toBe("broken");
  });

  it("is broken where its property and its line are of different stamps", () => {
    const other = lineOf(stamped).replace(/[0-9A-F]{4}-/, (digits) =>
      digits === "0000-" ? "1111-" : "0000-",
    );
    const row = sheetNamed(stamped, tallySheetName)!.rows.findIndex((cells) =>
      cells?.includes(lineOf(stamped)),
    );
    const column = sheetNamed(stamped, tallySheetName)!.rows[row]!.indexOf(lineOf(stamped));
    const changed = withCell(stamped, tallySheetName, { row, column, value: other });
    expect(readStamp(changed, campaign)).toEqual({
      state: "broken",
      stamp: readStamp(stamped, campaign).stamp,
    });
    const guarded = applyPatch(changed, [{ kind: "protect", sheet: tallySheetName, on: true }]);
    expect(stateOf(guarded)).toBe("intact");
    expect(stateOf(applyPatch(changed, stampPatch(changed, campaign, "2019-11-20 10:00")))).toBe("intact");
  });

  it.each([disputed, "", "v1", "v1;sha256=00;rules=x;time=", "x".repeat(255)])(
    "calls a damaged stamp broken: %j",
    (value) => {
      const damaged = applyPatch(plainBook, [{ kind: "property", name: stampProperty, value }]);
      expect(readStamp(damaged, campaign)).toEqual({ state: "broken", stamp: null });
    },
  );

  it("is the property alone without a tally, or when the tally is protected", () => {
    const bare = ledgerWorkbook(sites);
    expect(stampPatch(bare, campaign, now).map(({ kind }) => kind)).toEqual(["property"]);
    const guarded = applyPatch(plainBook, [{ kind: "protect", sheet: tallySheetName, on: true }]);
    const after = applyPatch(guarded, stampPatch(guarded, campaign, now));
    expect(stateOf(after)).toBe("intact");
    expect(stampPatch(after, campaign, now)).toEqual([]);
  });

  it("accepts nothing but a time as its time", () => {
    const odd = "2019;sha256=0\r\n" + "9".repeat(300);
    const after = applyPatch(plainBook, stampPatch(plainBook, campaign, odd));
    expect(readStamp(after, campaign)).toMatchObject({
      state: "intact",
      stamp: { rules: ruleSetVersion(campaign) },
    });
  });
});

describe("the rule set's version", () => {
  it("is the same for a campaign read from a file, and different for another campaign", () => {
    const loaded = loadCampaign(JSON.parse(JSON.stringify(campaign)));
    expect(ruleSetVersion(loaded)).toBe(ruleSetVersion(campaign));
    expect(ruleSetVersion({ ...campaign, dueDays: [15] })).not.toBe(ruleSetVersion(campaign));
  });
});

const anyText = fc.oneof(
  fc.string({ maxLength: 20, unit: "binary" }),
  fc.constantFrom("=1+1", "关停取缔", "整合搬迁", "合计", "0", "", "陈某 13900000003"),
);

describe("laws of the stamp", () => {
  it("breaks when the text of any cell of the ten columns changes", () => {
    fc.assert(
      fc.property(fc.nat(sites.length - 1), fc.nat(columnCount - 1), anyText, (site, column, value) => {
        const before = textOf(rows[site]![column]!);
        fc.pre(tidy(value) !== tidy(before));
        const edited = withCell(stamped, ledgerSheetName, { row: firstRow + site, column, value });
        expect(stateOf(edited)).toBe("broken");
      }),
      { numRuns: 150 },
    );
  });

  it("breaks when any figure changes", () => {
    const { figures } = statedOf(stamped);
    fc.assert(
      fc.property(
        fc.constantFrom(...figures.values()),
        fc.oneof(fc.nat(99), fc.constantFrom("3台", null)),
        ({ row, column, value }, next) => {
          fc.pre(textOf(next) !== textOf(value));
          expect(stateOf(withCell(stamped, tallySheetName, { row, column, value: next }))).toBe("broken");
        },
      ),
    );
  });

  it("breaks when unit, date, order or number of the rows change", () => {
    expect(
      stateOf(withCell(stamped, ledgerSheetName, { row: 1, column: 0, value: "填报单位：洋宅村" })),
    ).toBe("broken");
    const swapped = submissionWorkbook([openSite, closedSite]);
    const value = stamped.properties.get(stampProperty)!;
    expect(stateOf(applyPatch(swapped, [{ kind: "property", name: stampProperty, value }]))).toBe("broken");
    const fewer = applyPatch(stamped, [
      { kind: "deleteRows", sheet: ledgerSheetName, row: firstRow, count: 1 },
    ]);
    expect(stateOf(fewer)).toBe("broken");
  });

  it("stays valid with other sheets, formats, blanks around a text and rows inserted above", () => {
    const range = { top: 0, left: 0, bottom: 9, right: 9 };
    const { siteName: name } = closedSite;
    const untouched = applyPatch(stamped, [
      { kind: "addSheet", sheet: "照片" },
      { kind: "setCells", sheet: "照片", cells: [{ row: 0, column: 0, value: "一" }] },
      { kind: "format", sheet: ledgerSheetName, range, format: { bold: true, fill: "#FF0000" } },
      {
        kind: "setCells",
        sheet: ledgerSheetName,
        cells: [{ row: firstRow, column: 1, value: ` ${name}\n` }],
      },
      { kind: "insertRows", sheet: ledgerSheetName, row: 0, count: 1 },
      { kind: "freeze", sheet: ledgerSheetName, freeze: null },
    ]);
    expect(stateOf({ ...untouched, sheets: [...untouched.sheets, emptySheet("空")] })).toBe("intact");
  });
});
