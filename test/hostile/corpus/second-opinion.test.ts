import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../../src/hosts/files";
import { Budget } from "../../../src/hosts/files/budget";
import { detectKind } from "../../../src/hosts/files/detect";
import { defaultLimits } from "../../../src/hosts/files/source-file";
import { readBySheetJs } from "../../../src/hosts/files/xls";
import { cellAddress, type CellValue, isCellError, type WorkbookSnapshot } from "../../../src/core/workbook";
import { arguedCells, arguedSheets, libraryFails } from "./argued-differences";
import { corpusFolder } from "./fixtures";

const fixtures = path.dirname(corpusFolder);

function* below(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* below(place);
    else yield place;
  }
}

const bytesOf = (file: string) => new Uint8Array(readFileSync(path.join(fixtures, file)));
const files = [...below(fixtures)]
  .map((file) => path.relative(fixtures, file).split(path.sep).join("/"))
  .filter((file) => detectKind(bytesOf(file)) === "zip")
  .sort();

async function orNull(reading: Promise<WorkbookSnapshot>): Promise<WorkbookSnapshot | null> {
  try {
    return await reading;
  } catch {
    return null;
  }
}

const isSame = (a: CellValue, b: CellValue): boolean =>
  isCellError(a) && isCellError(b) ? a.error === b.error : a === b;

/** Cells that two readings of a file tell differently, of the sheets that both have. */
function differences(ours: WorkbookSnapshot, theirs: WorkbookSnapshot): string[] {
  return ours.sheets.flatMap((sheet) => {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    const rows = Math.max(sheet.rows.length, other?.rows.length ?? 0);
    return Array.from({ length: other ? rows : 0 }, (_, row) => {
      const [one, two] = [sheet.rows[row] ?? [], other!.rows[row] ?? []];
      const columns = [...new Set([...Object.keys(one), ...Object.keys(two)])].map(Number);
      return columns
        .filter((column) => !isSame(one[column] ?? null, two[column] ?? null))
        .map((column) => `${sheet.name}!${cellAddress(row, column)}`);
    }).flat();
  });
}

const sheetNames = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name }) => name);

describe("the fast reader and @e965/xlsx", () => {
  // The library tells the console of what it does not know.
  beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterAll(() => jest.restoreAllMocks());

  let compared = 0;

  it.each(files)(
    "agree on %s",
    async (name) => {
      const file = { name, bytes: bytesOf(name) };
      const ours = await orNull(readWorkbook(file));
      if (!ours) return;
      const theirs = libraryFails.includes(name)
        ? null
        : await orNull(readBySheetJs(file, new Budget({ ...defaultLimits, milliseconds: 60_000 })));
      expect(theirs === null).toBe(libraryFails.includes(name));
      if (!theirs) return;
      compared++;
      expect(differences(ours, theirs)).toHaveLength(arguedCells[name]?.cells ?? 0);
      if (name in arguedSheets) expect(sheetNames(theirs)).not.toEqual(sheetNames(ours));
      else expect(sheetNames(theirs)).toEqual(sheetNames(ours));
    },
    90_000,
  );

  it("were asked about most of the files", () => {
    expect(compared).toBeGreaterThan(280);
    const argued = [...Object.keys(arguedCells), ...Object.keys(arguedSheets), ...libraryFails];
    expect(files).toEqual(expect.arrayContaining(argued));
  });
});
