import { strToU8, unzipSync, zipSync } from "fflate";
import { utils, write } from "@e965/xlsx";
import { cizao2019 } from "../../../src/core/campaign";
import { checkLedgers } from "../../../src/core/checks";
import { Grid } from "../../../src/core/forms";
import { readWorkbook } from "../../../src/hosts/files";
import { fixtureBytes } from "../../fixtures";

type Parts = Record<string, (xml: string) => string>;

/** A ledger of the cases with other texts in some of its parts. */
async function changed(parts: Parts) {
  const files = unzipSync(fixtureBytes("cases", "zero-height.xlsx"));
  for (const [name, change] of Object.entries(parts))
    files[name] = strToU8(change(new TextDecoder().decode(files[name])));
  return readWorkbook({ name: "a.xlsx", bytes: zipSync(files) });
}

const codesIn = (workbook: Awaited<ReturnType<typeof readWorkbook>>) =>
  checkLedgers(workbook, cizao2019, { today: "2019-12-10" }).findings.map(
    ({ code, cell }) => `${cell} ${code}`,
  );

const sheetPart = "xl/worksheets/sheet1.xml";

describe("rows that nobody sees", () => {
  it.each([
    'ht="0"',
    'ht="0" customHeight="1"',
    'ht="0.0"',
    'ht="0.75" customHeight="true"',
    'ht=".5"',
    'hidden="1"',
  ])("are those with %s", async (attributes) => {
    const workbook = await changed({
      [sheetPart]: (xml) => xml.replace(/<row r="5"[^>]*>/, `<row r="5" ${attributes}>`),
    });
    expect(codesIn(workbook)).toContain("A5 hidden-rows");
  });

  const struck = (text: string, by = "<strike/>") =>
    `<is><r><rPr>${by}<sz val="11"/></rPr><t>${text}</t></r></is>`;

  it.each<readonly [string, boolean, (row: string) => string]>([
    ["every text", true, (row) => row.replace(/<is><t[^>]*>([^<]*)<\/t><\/is>/g, (_, text) => struck(text))],
    [
      "all texts but one",
      false,
      (row) => row.replace(/<is><t[^>]*>(废气直排)<\/t><\/is>/, (_, text) => struck(text)),
    ],
    [
      "no text",
      false,
      (row) => row.replace(/<is><t[^>]*>([^<]*)<\/t><\/is>/g, (_, text) => struck(text, "")),
    ],
  ])(
    "are those whose texts are struck through, whatever their number looks like: %s",
    async (_, isSeen, change) => {
      const workbook = await changed({
        [sheetPart]: (xml) =>
          xml.replace(/<row r="5"[^>]*>([^]*?)<\/row>/, (all: string) =>
            change(all.replace(/<row[^>]*>/, '<row r="5">')),
          ),
      });
      expect(codesIn(workbook).includes("A5 hidden-rows")).toBe(isSeen);
    },
  );

  it.each(['ht="15"', 'ht="10.5" customHeight="1"', 'hidden="0"', ""])(
    "are not those with %s",
    async (attributes) => {
      const workbook = await changed({
        [sheetPart]: (xml) => xml.replace(/<row r="5"[^>]*>/, `<row r="5" ${attributes}>`),
      });
      expect(codesIn(workbook).join()).not.toContain("hidden-rows");
    },
  );
});

describe("what cells show", () => {
  it("is what is not struck through, and what is stands by itself", async () => {
    const cell =
      '<c r="H4" t="inlineStr"><is><r><rPr><strike/></rPr><t>关停取缔</t></r><r><t>整治改造</t></r></is></c>';
    const workbook = await changed({
      [sheetPart]: (xml) => xml.replace(/<c r="H4"[^]*?<\/c>/, cell),
    });
    expect(workbook.sheets[0]!.struckWords).toEqual(new Map([["H4", "关停取缔"]]));
    expect(codesIn(workbook)).toContain("H4 struck-words");
  });

  it("is no picture where only the call of WPS for one is left", async () => {
    const call = '<c r="J4" t="inlineStr"><is><t>=DISPIMG("ID_1",1)</t></is></c>';
    const workbook = await changed({
      [sheetPart]: (xml) => xml.replace(/(<row r="4"[^]*?)(?:<c r="J4"[^]*?)?(<\/row>)/, `$1${call}$2`),
    });
    expect(codesIn(workbook).filter((code) => code.startsWith("J4"))).toEqual([]);
  });

  it("is told of older files too", async () => {
    const sheet = utils.aoa_to_sheet([[43789, 0.8, 43529, 3]]);
    for (const [cell, format] of [
      ["A1", "yyyy/m/d"],
      ["B1", "0%"],
      ["C1", 'm"-"d'],
      ["D1", "General"],
    ] as const)
      (sheet[cell] as { z: string }).z = format;
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "甲");
    for (const bookType of ["xls", "xlsb", "xlsx"] as const) {
      const bytes = new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
      const read = await readWorkbook({ name: `a.${bookType}`, bytes });
      const grid = new Grid(read.sheets[0]!);
      const shown = [0, 1, 2, 3].map((column) => grid.text(0, column));
      expect([bookType, shown[1], shown[3]]).toEqual([bookType, "80%", "3"]);
      expect(shown[0]).toMatch(/^2019[/-]11[/-]20$/);
    }
  });
});
