import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { corpusPath } from "../environment/corpus";
import { type CellValue, isCellError, cellAddress, type WorkbookSnapshot } from "../../src/core/workbook";

/** What another reader found in a worksheet of a corpus file; see the corpus's NOTICE.md. */
interface SheetDigest {
  readonly name: string;
  readonly cells: number;
  readonly first: readonly (readonly [string, string])[];
  readonly cellsSha: string;
}

/** What another program read in a file. */
interface Reading {
  readonly by: string;
  readonly sheets: readonly SheetDigest[];
}

export interface CorpusFile {
  readonly path: string;
  readonly format: string;
  readonly encrypted: boolean;
  readonly oracle: { readonly error: string } | Reading;
}

/** The files of the corpus that other projects wrote, as its manifest lists them. */
export function corpusFiles(): readonly CorpusFile[] {
  const manifest = readFileSync(corpusPath("manifest.json"), "utf8");
  return (JSON.parse(manifest) as { files: CorpusFile[] }).files;
}

function textOf(value: CellValue): string {
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value === 0 ? 0 : value);
  return (value ?? "").replace(/\r\n?/g, "\n");
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\t": "\\t" };

/** The digest of each worksheet by the rules of the corpus: SHA-256 over one line per non-empty cell. */
export function digest(workbook: WorkbookSnapshot): SheetDigest[] {
  return workbook.sheets.map((sheet) => {
    const lines: string[] = [];
    const first: [string, string][] = [];
    sheet.rows.forEach((cells, row) =>
      cells?.forEach((value, column) => {
        const text = textOf(value);
        if (text === "") return;
        const address = cellAddress(row, column);
        if (first.length < 5) first.push([address, text.slice(0, 120)]);
        lines.push(`${address}\t${text.replace(/[\\\n\t]/g, (each) => escapes[each]!)}\n`);
      }),
    );
    const cellsSha = createHash("sha256").update(lines.join(""), "utf8").digest("hex");
    return { name: sheet.name, cells: lines.length, first, cellsSha };
  });
}

/** In what a workbook differs from what the oracle read; empty when in nothing. */
export function differences(workbook: WorkbookSnapshot, sheets: readonly SheetDigest[]): string[] {
  const found = digest(workbook);
  if (found.length !== sheets.length) return [`${found.length} sheets, not ${sheets.length}`];
  return found.flatMap((sheet, at) => {
    const wanted = sheets[at]!;
    if (sheet.cellsSha === wanted.cellsSha) return [];
    const cell = wanted.first.findIndex(([address, text], i) => {
      const [ours, said] = sheet.first[i] ?? [];
      return ours !== address || said !== text;
    });
    const example =
      cell < 0 ? "" : `: ${JSON.stringify(sheet.first[cell])}, not ${JSON.stringify(wanted.first[cell])}`;
    return [`sheet ${at + 1} has ${sheet.cells} cells, not ${wanted.cells}${example}`];
  });
}
