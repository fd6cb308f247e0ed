import { cizao2019 } from "../../../src/core/campaign";
import { offeredFix } from "../../../src/core/findings";
import { checkLedgers } from "../../../src/core/checks";
import { cellAddress, nothingAttached, workbookOf, type SheetSnapshot } from "../../../src/core/workbook";
import { firstRow, ledgerSheet, type Site } from "../../builders/ledger";
import { today } from "../../builders/workbook";

const columns = cizao2019.ledger.columns.map(({ key }) => key);

/** A ledger with formulas in these columns of its rows; `value` is what they came to. */
function withFormulas(
  sites: readonly Site[],
  keys: readonly (typeof columns)[number][],
  formula = "=L4",
  value: string | number | null = null,
): SheetSnapshot {
  const sheet = ledgerSheet(sites);
  const rows = sheet.rows.map((row) => [...(row ?? [])]);
  const formulas = new Map<string, string>();
  sites.forEach((_, index) => {
    for (const key of keys) {
      const column = columns.indexOf(key);
      rows[firstRow + index]![column] = value;
      formulas.set(cellAddress(firstRow + index, column), formula);
    }
  });
  return { ...sheet, rows, formulas };
}

const findingsOf = (sheet: SheetSnapshot) => checkLedgers(workbookOf([sheet]), cizao2019, { today }).findings;
const said = (sheet: SheetSnapshot) => findingsOf(sheet).map(({ code, cell }) => `${cell} ${code}`);

describe("a formula that was never calculated", () => {
  it.each(columns)("is told once a column, and is no empty cell: %s", (key) => {
    const column = columns.indexOf(key);
    expect(said(withFormulas([{}, {}, {}], [key]))).toEqual([
      `${cellAddress(firstRow, column)} formula-without-value`,
    ]);
  });

  it("makes a row of nothing but formulas a site, below the last value too", () => {
    const sheet = withFormulas([{}, {}], columns);
    const { ledgers, findings } = checkLedgers(
      workbookOf([{ ...sheet, rows: sheet.rows.slice(0, firstRow) }]),
      cizao2019,
      {
        today,
      },
    );
    expect(ledgers[0]!.rows.map(({ index }) => index)).toEqual([firstRow, firstRow + 1]);
    expect(findings.map(({ code }) => code)).toEqual(columns.map(() => "formula-without-value"));
  });

  it("has no fix", () => {
    expect(findingsOf(withFormulas([{}], columns)).map(offeredFix)).toEqual(columns.map(() => null));
  });
});

describe("a formula with a result", () => {
  const contact = (formula: string, value: string | number | null) =>
    findingsOf(withFormulas([{}], ["equipment"], formula, value)).map((finding) => ({
      code: finding.code,
      asks: offeredFix(finding)?.asks ?? null,
      loses: finding.fix?.loses,
    }));

  it("becomes its text without a question", () => {
    expect(contact('=L4&"台"', "水洗机2台")).toEqual([{ code: "formula-like-text", asks: false, loses: [] }]);
  });

  it("asks where it is a link", () => {
    expect(contact('=HYPERLINK("https://example.org","水洗机2台")', "水洗机2台")).toEqual([
      { code: "formula-like-text", asks: true, loses: ["link"] },
    ]);
  });

  it("may be an empty text, which is empty", () => {
    expect(contact('=IF(L4="","",L4)', "").map(({ code }) => code)).toContain("missing-equipment");
  });
});

describe("a picture in a cell", () => {
  it("is neither an error nor like a formula", () => {
    const sheet = withFormulas([{}], ["remarks"], '=_xlfn.DISPIMG("ID_1",1)');
    const cellPictures = new Set(sheet.formulas.keys());
    expect(said({ ...sheet, attached: { ...nothingAttached, cellPictures } })).toEqual([]);
  });
});

describe("letters that look different", () => {
  it("are tidied only when a person says so", () => {
    const sheet = ledgerSheet([{ siteName: " 陈记水洗加工点" }]);
    const richTexts = new Set([cellAddress(firstRow, 1)]);
    const [plain] = findingsOf(sheet);
    const [rich] = findingsOf({ ...sheet, attached: { ...nothingAttached, richTexts } });
    expect([plain, rich].map((finding) => [finding!.code, finding!.fix?.asks, finding!.fix?.loses])).toEqual([
      ["untidy-text", false, []],
      ["untidy-text", true, ["rich-text"]],
    ]);
  });
});
