import { columnOf } from "../../../../src/core/campaign";
import { consolidate, consolidationSheets, readSubmission } from "../../../../src/core/consolidation";
import { guessMapping } from "../../../../src/core/forms";
import { checkLedgers } from "../../../../src/core/checks";
import { readLedger } from "../../../../src/core/ledger";
import { conformPatch, ledgerTemplate } from "../../../../src/core/ledger-form";
import { canonicalForm, contentOf, readStamp, stampPatch } from "../../../../src/core/submission";
import { analyse } from "../../../../src/core/tally";
import {
  applyPatch,
  sheetNamed,
  workbookOf,
  type CellValue,
  type SheetSnapshot,
} from "../../../../src/core/workbook";
import { consolidationMessages } from "../../../../src/words/zh-CN/consolidation/messages";
import { findingMessage } from "../../../../src/words/zh-CN/findings";
import { anotherTown, ofAnotherTown, thatDay } from "../../../builders/another-town";
import { filledTemplate, firstRow, headerRow, ledgerSheet, type Site } from "../../../builders/ledger";
import { withCells } from "../../../builders/workbook";

const { sheetName, columns } = anotherTown.ledger;
const landArea = columns.findIndex(({ key }) => key === "landArea");
const permit = columns.findIndex(({ key }) => key === "permit");
const options = { today: thatDay } as const;

const good: Site = { landArea: 120, permit: "排0799", progress: "4月10日已取缔，落实两断三清。" };
const book = (...sheets: readonly SheetSnapshot[]) => workbookOf(sheets);
const sheetOfSites = (...sites: readonly Site[]) =>
  ledgerSheet(
    sites.map((site) => ({ ...good, ...site })),
    ofAnotherTown,
  );
const without = (sheet: SheetSnapshot, ...left: readonly number[]): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map((row, index) =>
    index < headerRow ? row : row!.filter((_, column) => !left.includes(column)),
  ),
});
const found = (sheet: SheetSnapshot) =>
  checkLedgers(book(sheet), anotherTown, options).findings.map((finding) => [
    finding.severity,
    finding.cell,
    finding.code,
    findingMessage(finding, anotherTown),
  ]);

describe("a column that the campaign adds", () => {
  it("stands in the template with its title, width, hint and colour, and is printed", () => {
    const patch = ledgerTemplate(anotherTown);
    const made = sheetNamed(applyPatch(workbookOf([]), patch), sheetName)!;
    expect(made.rows[headerRow]).toEqual(columns.map(({ title }) => title));
    const widths = patch.find((edit) => edit.kind === "columnWidths");
    expect(widths?.kind === "columnWidths" && widths.widths.get(landArea)).toBe(9);
    expect(widths?.kind === "columnWidths" && widths.widths.size).toBe(12);
    expect(made.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 11 });
    expect(made.validations).toContainEqual({
      range: { top: firstRow, left: landArea, bottom: firstRow + 214, right: landArea },
      rule: { type: "prompt", promptTitle: "占地面积", prompt: "只填数字，单位是平方米。" },
    });
    const coloured = made.conditionalFormats.filter(({ range }) => range.left === landArea);
    expect(coloured.map(({ fill }) => fill)).toEqual(["#FFF4CE"]);
    expect(coloured[0]!.formula).toContain("LEN(TRIM(E4))=0");
    expect(made.conditionalFormats.some(({ range }) => range.left === permit)).toBe(false);
  });

  it("is found by its title or a synonym, wherever it stands, and keeps what was typed", () => {
    const sheet = withCells(sheetOfSites({ permit: " 排０７９９ " }), [headerRow, landArea, "占地"]);
    const ledger = readLedger(sheet, anotherTown, options)!;
    expect(ledger.form.columns.get("landArea")).toMatchObject({ column: landArea, renamed: true });
    const [row] = ledger.rows;
    expect(row!.cell("landArea")).toMatchObject({ key: "landArea", value: 120, text: "120" });
    expect(row!.cell("permit")).toMatchObject({ raw: " 排０７９９ ", text: "排0799" });
    expect(row!.knownCells.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["landArea", "permit", "remarks"]),
    );
    expect(guessMapping(sheet, anotherTown)!.columns.get("landArea")).toBe(landArea);
  });

  it("is checked as any cell is", () => {
    const sheet = sheetOfSites({ permit: " 排 0799", landArea: { error: "#REF!" } });
    expect(found(sheet)).toEqual([
      ["error", "E4", "cell-error", "单元格为错误值#REF!，请重新填写。"],
      ["warning", "K4", "untidy-text", expect.any(String)],
    ]);
  });

  it("may be empty as the campaign says", () => {
    expect(found(sheetOfSites({ landArea: null, permit: null }))).toEqual([
      ["warning", "E4", "missing-cell", "请填写“占地面积（平方米）”。"],
    ]);
  });

  it("may be away as the campaign says, and is put back in its place", () => {
    const sheet = without(sheetOfSites({}), landArea, permit);
    const { findings } = checkLedgers(book(sheet), anotherTown, options);
    expect(findings.map(({ severity, cell, code, params }) => [severity, cell, code, params])).toEqual([
      ["warning", "A3", "missing-column", { column: "占地面积（平方米）" }],
    ]);
    const mended = sheetNamed(applyPatch(book(sheet), findings[0]!.fix!.patch), sheetName)!;
    expect(mended.rows[headerRow]![landArea]).toBe("占地面积（平方米）");
    const ledger = readLedger(mended, anotherTown, options)!;
    expect(ledger.form.columns.get("operatorContact")!.column).toBe(landArea + 1);
  });

  it("is brought under the form with the others", () => {
    const sheet = withCells(sheetOfSites({}), [headerRow, landArea, "占地"]);
    const ledger = readLedger(sheet, anotherTown, options)!;
    const made = sheetNamed(applyPatch(book(sheet), conformPatch(ledger, anotherTown)), sheetName)!;
    expect(made.rows[headerRow]![landArea]).toBe(columnOf(anotherTown, "landArea").title);
    expect(made.validations.some(({ range }) => range.left === landArea)).toBe(true);
    expect(conformPatch(readLedger(made, anotherTown, options)!, anotherTown)).toEqual([]);
  });

  it("is vouched for by the stamp", () => {
    const workbook = applyPatch(workbookOf([]), filledTemplate([good], ofAnotherTown));
    const stamped = applyPatch(workbook, stampPatch(workbook, anotherTown, "2026-04-15 09:30"));
    const changed = (column: number, value: CellValue) =>
      readStamp(
        applyPatch(stamped, [
          { kind: "setCells", sheet: sheetName, cells: [{ row: firstRow, column, value: value as string }] },
        ]),
        anotherTown,
      ).state;
    expect(readStamp(stamped, anotherTown).state).toBe("intact");
    expect(changed(permit, "排0800")).toBe("broken");
    expect(changed(permit, "排0799 ")).toBe("intact");
    expect(canonicalForm(contentOf(workbook, anotherTown))).toContain(
      '["landArea","120"],["permit","排0799"]',
    );
  });

  it("goes into the town's ledger, and back out of it the next time", () => {
    const files = readSubmission(
      { file: "上坪村.xlsx", workbook: book(sheetOfSites({}, { landArea: null })) },
      anotherTown,
      { today: thatDay, period: null },
    );
    const consolidation = consolidate(files, anotherTown, { period: null });
    const town = applyPatch(
      workbookOf([]),
      consolidationSheets(consolidation, anotherTown, consolidationMessages(anotherTown)),
    );
    const sheet = sheetNamed(town, anotherTown.consolidation.sheets.ledger)!;
    const { rows } = readLedger(sheet, anotherTown, options)!;
    expect(rows.map((row) => [row.text("landArea"), row.text("permit")])).toEqual([
      ["120", "排0799"],
      ["", "排0799"],
    ]);
  });

  it("makes no other code than those of the catalogue", () => {
    const { findings } = analyse(book(sheetOfSites({ landArea: null })), anotherTown, options);
    expect(findings.map(({ code }) => code)).toEqual(["tally-missing", "missing-cell"]);
  });
});
