import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../../src/hosts/files";
import { Budget } from "../../../src/hosts/files/budget";
import { detectKind } from "../../../src/hosts/files/detect";
import { defaultLimits } from "../../../src/hosts/files/source-file";
import { readBySheetJs } from "../../../src/hosts/files/xls";
import { cellAddress, type CellValue, isCellError, type WorkbookSnapshot } from "../../../src/core/workbook";
import { arguedCells, arguedSheets, libraryFails } from "./argued-differences";
import { corpusPath, describeCorpus } from "../../environment/corpus";
import { fixturePath } from "../../fixtures";
import { someOf } from "../../environment/tries";

function* below(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* below(place);
    else yield place;
  }
}

const bytesOf = (file: string) => new Uint8Array(readFileSync(file));

/** Whether a file is a package that the library knows, which no document of Word is. */
const isShared = (file: string) => !file.endsWith(".docx") && detectKind(bytesOf(file)) === "zip";

/** The packages below a folder, by the names of `argued-differences`. */
function packagesOf(folder: string, prefix: string): Map<string, string> {
  const packages = [...below(folder)].filter(isShared).sort();
  const named = (file: string) => [prefix, ...path.relative(folder, file).split(path.sep)].join("/");
  return new Map(packages.map((file) => [named(file), file]));
}

async function orNull(reading: Promise<WorkbookSnapshot>): Promise<WorkbookSnapshot | null> {
  try {
    return await reading;
  } catch {
    return null;
  }
}

/** A formula whose result is a text of nothing is such a text to us, and nothing to the library. */
const isSame = (a: CellValue, b: CellValue): boolean =>
  isCellError(a) && isCellError(b) ? a.error === b.error : a === b || (a === "" && b === null);

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

let compared = 0;

/** Both readers on each package: the same sheets and cells, but where it is argued. */
function agreeOn(packages: ReadonlyMap<string, string>): void {
  beforeAll(() => {
    compared = 0;
    // The library tells the console of what it does not know.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterAll(() => jest.restoreAllMocks());

  it.each([...packages])(
    "agree on %s",
    async (name, place) => {
      const file = { name, bytes: bytesOf(place) };
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
}

describe.each(["workbooks", "squad", "campaign"])(
  "the fast reader and @e965/xlsx, asked about %s",
  (folder) => {
    const packages = packagesOf(fixturePath(folder), folder);
    agreeOn(packages);

    it("were asked about most of the files", () => expect(compared).toBeGreaterThan(0.8 * packages.size));
  },
);

describeCorpus("the fast reader and @e965/xlsx, asked about the public corpus", () => {
  const argued = [...Object.keys(arguedCells), ...Object.keys(arguedSheets), ...libraryFails];
  const all = [...packagesOf(corpusPath(), "corpus")];
  const others = someOf(all.filter(([name]) => !argued.includes(name)));
  const packages = new Map([...all.filter(([name]) => argued.includes(name)), ...others]);
  agreeOn(packages);

  it("were asked about most of the files", () => {
    expect(compared).toBeGreaterThan(0.6 * packages.size);
    expect([...packages.keys()]).toEqual(expect.arrayContaining(argued));
  });
});
