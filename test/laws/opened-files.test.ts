import fc from "../environment/fast-check";
import { strToU8, zipSync } from "fflate";
import {
  isCovered,
  isSheetName,
  type SheetSnapshot,
  textOf,
  type WorkbookSnapshot,
} from "../../src/core/workbook";
import { patchFile, readWorkbook, UnreadableFileError } from "../../src/hosts/files";
import { p, tbl, tc, tr, wordFile } from "../builders/word-file";

const xml = (text: string) =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udfff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/"/g, "&quot;");

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("下灶村", "=1+1", " 1.38E+10", 'a,b\n"c"', "长".repeat(40_000), "'清单'", "[终稿]", ""),
);
const name = fc.oneof(text, fc.constantFrom("清单", "清单", "QINGDAN", "qingdan"));
const span = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom(0, 1000, 16_385, 1_048_577, 1e9, -1));
const cell = fc.record({ value: text, across: span, down: span });
const rows = fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 4 });
const sheets = fc.array(fc.record({ name, rows }), { minLength: 1, maxLength: 3 });
type Rows = readonly (readonly { value: string; across: number; down: number }[])[];
type Sheets = readonly { name: string; rows: Rows }[];

const office = "urn:oasis:names:tc:opendocument:xmlns";
const encoder = new TextEncoder();

/** The same sheets as a file of each kind. */
const kinds: Readonly<Record<string, (all: Sheets) => Uint8Array>> = {
  csv: (all) =>
    encoder.encode(
      all[0]!.rows
        .map((cells) => cells.map(({ value }) => `"${value.replaceAll('"', '""')}"`).join(","))
        .join("\n"),
    ),
  htm: (all) =>
    encoder.encode(
      all
        .map(({ rows: lines }) => {
          const row = (cells: Rows[number]) =>
            cells
              .map((one) => `<td colspan="${one.across}" rowspan="${one.down}">${xml(one.value)}</td>`)
              .join("");
          return `<table>${lines.map((cells) => `<tr>${row(cells)}</tr>`).join("")}</table>`;
        })
        .join(""),
    ),
  docx: (all) =>
    wordFile(
      all.map(({ name: title, rows: lines }) => {
        const row = (cells: Rows[number]) =>
          tr(
            ...cells.map((one) =>
              tc(
                p(`<w:r><w:t>${xml(one.value)}</w:t></w:r>`),
                `<w:gridSpan w:val="${one.across}"/>${one.down > 1 ? "<w:vMerge/>" : ""}`,
              ),
            ),
          );
        return p(`<w:r><w:t>${xml(title)}.</w:t></w:r>`) + tbl(...lines.map(row));
      }),
    ),
  xml: (all) =>
    encoder.encode(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${all
        .map(({ name: title, rows: lines }) => {
          const row = (cells: Rows[number]) =>
            cells
              .map(
                (one) =>
                  `<Cell ss:MergeAcross="${one.across}" ss:MergeDown="${one.down}"><Data ss:Type="String">${xml(one.value)}</Data></Cell>`,
              )
              .join("");
          return `<Worksheet ss:Name="${xml(title)}"><Table>${lines.map((cells) => `<Row>${row(cells)}</Row>`).join("")}</Table></Worksheet>`;
        })
        .join("")}</Workbook>`,
    ),
  ods: (all) => {
    const tables = all.map(({ name: title, rows: lines }) => {
      const row = (cells: Rows[number]) =>
        cells
          .map(
            (one) =>
              `<table:table-cell office:value-type="string" table:number-columns-spanned="${one.across}" table:number-rows-spanned="${one.down}"><text:p>${xml(one.value)}</text:p></table:table-cell>`,
          )
          .join("");
      return `<table:table table:name="${xml(title)}">${lines.map((cells) => `<table:table-row>${row(cells)}</table:table-row>`).join("")}</table:table>`;
    });
    const content = `<?xml version="1.0"?><office:document-content xmlns:office="${office}:office:1.0" xmlns:table="${office}:table:1.0" xmlns:text="${office}:text:1.0"><office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body></office:document-content>`;
    return zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8(content),
      "styles.xml": strToU8(`<office:document-styles xmlns:office="${office}:office:1.0"/>`),
      "meta.xml": strToU8(`<office:document-meta xmlns:office="${office}:office:1.0"/>`),
      "META-INF/manifest.xml": strToU8(`<manifest:manifest xmlns:manifest="${office}:manifest:1.0"/>`),
    });
  },
};

/** Values that no merge covers, which a copy cannot hold. */
function values({ rows: lines, merges }: SheetSnapshot): string[] {
  return lines.flatMap((cells, row) =>
    (cells ?? []).flatMap((value, column) =>
      textOf(value ?? null) === "" || isCovered(merges, row, column)
        ? []
        : [`${row},${column} ${textOf(value)}`],
    ),
  );
}

const said = ({ sheets: all }: WorkbookSnapshot) =>
  all.map((sheet) => ({ name: sheet.name, merges: sheet.merges, values: values(sheet) }));

describe.each(Object.keys(kinds))("what is opened of a .%s", (kind) => {
  it("can be saved, and reads back as it was opened", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(name, sheets, async (title, all) => {
        const file = { name: `${title}.${kind}`, bytes: kinds[kind]!(all) };
        const before = await readWorkbook(file).catch((error: unknown) => {
          expect(error).toBeInstanceOf(UnreadableFileError);
          return null;
        });
        if (!before) return;
        opened++;
        const names = before.sheets.map((sheet) => sheet.name);
        expect(names.filter((each) => !isSheetName(each))).toEqual([]);
        expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(names.length);
        const copy = await patchFile(file, []);
        expect(said(await readWorkbook({ name: "copy.xlsx", bytes: copy }))).toEqual(said(before));
      }),
      { numRuns: 40 },
    );
    expect(opened).toBeGreaterThan(0);
    jest.restoreAllMocks();
  });
});
