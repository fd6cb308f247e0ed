import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook, UnreadableFileError } from "../../src/hosts/files";
import type { WorkbookSnapshot } from "../../src/core/workbook";
import { arguedReadings, arguedRefusals } from "./argued";
import { corpusPath, describeCorpus } from "../environment/corpus";
import { someOf } from "../environment/tries";
import { type CorpusFile, corpusFiles, differences } from "./oracle";

/** The workbook of a corpus file, or the error that its reader gave. */
async function read(name: string): Promise<WorkbookSnapshot | UnreadableFileError> {
  const bytes = new Uint8Array(readFileSync(corpusPath(name)));
  try {
    return await readWorkbook({ name: path.basename(name), bytes });
  } catch (error) {
    if (error instanceof UnreadableFileError) return error;
    throw error;
  }
}

// The library for .xls tells the console of records it does not know.
beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => {}));
afterAll(() => jest.restoreAllMocks());

describeCorpus("workbooks of other projects", () => {
  const all = corpusFiles();
  const isArgued = (file: CorpusFile) => file.path in arguedReadings || file.path in arguedRefusals;
  const some = new Set(someOf(all, 1));
  const files = all.filter((file) => isArgued(file) || some.has(file));
  const differing = new Set<string>();
  const sources = [...new Set(files.map((file) => file.path.split("/")[0]!))];

  it.each(sources)(
    "from %s are read as their oracle reads them, or refused with a reason",
    async (source) => {
      const found: Record<string, string> = {};
      for (const { path: name, oracle } of files) {
        if (!name.startsWith(`${source}/`)) continue;
        const workbook = await read(name);
        if ("error" in oracle) continue;
        const is =
          workbook instanceof UnreadableFileError
            ? `refused: ${workbook.message}`
            : differences(workbook, oracle.sheets).join("; ");
        const argued = workbook instanceof UnreadableFileError ? arguedRefusals : arguedReadings;
        if (is !== "") differing.add(name);
        if (is !== "" && !(name in argued)) found[name] = is;
      }
      expect(found).toEqual({});
    },
    60_000,
  );

  it("differ from the oracle only where that is argued", () => {
    expect([...Object.keys(arguedReadings), ...Object.keys(arguedRefusals)].sort()).toEqual(
      [...differing].sort(),
    );
  });
});
