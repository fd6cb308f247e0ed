import { strFromU8, unzipSync } from "fflate";
import { cizao2019 } from "../../../src/core/campaign";
import { offeredFix } from "../../../src/core/findings";
import { analyse } from "../../../src/core/tally";
import { liftingLocks } from "../../../src/core/workbook";
import { patchFile, readWorkbook } from "../../../src/hosts/files";
import { fixtureBytes } from "../../fixtures";

/** The titles of the tables of a file, and what their header cells say. */
async function tablesOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  const { sheets } = await readWorkbook({ name: "清单.xlsx", bytes });
  const headers = sheets.flatMap(({ rows, attached }) =>
    attached.tables.map(({ range }) => rows[range.top]!.slice(range.left, range.right + 1)),
  );
  const titles = Object.entries(unzipSync(bytes))
    .filter(([name]) => /tables\/table\d+\.xml$/.test(name))
    .map(([, part]) =>
      [...strFromU8(part).matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name),
    );
  expect(headers).toEqual(titles);
  return titles;
}

describe.each([
  "table-missing-middle.xlsx",
  "table-renamed.xlsx",
  "formula-nocache-contact.xlsx",
  "wps-dispimg-remarks.xlsx",
  "excel-picture-in-cell-remarks.xlsx",
  "blank-row-comment.xlsx",
  "blank-row-foreign.xlsx",
  "shift-x14-validation.xlsx",
  "rich-strike-disposition.xlsx",
  "head-contact-1.xlsx",
])("each fix that is offered for %s", (name) => {
  it("gives a workbook that can be saved and read back", async () => {
    const file = { name, bytes: fixtureBytes("cases", name) };
    const workbook = await readWorkbook(file);
    const before = await tablesOf(file.bytes);
    const { findings } = analyse(workbook, cizao2019, { today: "2019-11-20" });
    const fixes = findings.flatMap((finding) => offeredFix(finding) ?? []);
    expect(fixes.length).toBeGreaterThan(0);
    for (const { patch } of fixes) {
      const bytes = await patchFile(file, liftingLocks(workbook, patch));
      expect(await tablesOf(bytes)).toHaveLength(before.length);
    }
  });
});
