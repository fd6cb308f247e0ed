import { readFileSync } from "node:fs";
import path from "node:path";
import { patchFile, readWorkbook } from "../../../src/hosts/files";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook";
import type { Judgement } from "./judging";
import { newFolder, qingdan } from "./qingdan";

const fileOf = (file: string) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) });

const valuesOf = ({ rows }: SheetSnapshot) =>
  rows.flatMap((cells) => Object.values(cells ?? []).filter((value) => value !== null));

/** The workbook of a file; asserts that it can be read. */
async function opened(file: string): Promise<WorkbookSnapshot> {
  const read = await readWorkbook(fileOf(file)).catch((error: unknown) => String(error));
  expect(read).toEqual(expect.objectContaining({ sheets: expect.anything() }));
  return read as WorkbookSnapshot;
}

/** Files that other projects wrote, beside the public corpus. */
export const fromOthers: Readonly<Record<string, Judgement>> = {
  "Test_git_issue_368_label_xf.xls": async (file) => {
    expect(valuesOf((await opened(file)).sheets[0]!)).toHaveLength(3);
  },
  "Test_git_issue_477_sst_zero_count.xls": async (file) => {
    const { sheets } = await opened(file);
    const cells = [{ row: 9, column: 0, value: "大埔村" }];
    const copy = patchFile(fileOf(file), [{ kind: "setCells", sheet: sheets[0]!.name, cells }]);
    expect(await copy.catch(() => null)).not.toBeNull();
  },
  // Cells under a merge stay in the copy, or are said to be gone.
  "Test_git_issue_411.xls": async (file) => {
    const out = path.join(newFolder(), "out.xlsx");
    const { err } = await qingdan("fix", file, "-o", out);
    const [before, after] = [(await opened(file)).sheets[0]!, (await opened(out)).sheets[0]!];
    const isKept = valuesOf(after).length >= valuesOf(before).length;
    expect([isKept, /合并/.test(err)]).toContain(true);
  },
  "namesdemo.xls": async (file) => {
    expect(valuesOf((await opened(file)).sheets[0]!)).not.toEqual([]);
  },
  "encoding.iso88591.csv": async (file) => {
    expect(valuesOf((await opened(file)).sheets[0]!).join("")).not.toContain("\ufffd");
  },
};
