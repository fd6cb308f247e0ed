import { readdirSync } from "node:fs";
import { cizao2019 } from "../../src/core/campaign";
import { patchFile, readWorkbook } from "../../src/hosts/files";
import { fixSafely } from "../../src/core/findings";
import { readLedgers } from "../../src/core/ledger";
import { conformPatch } from "../../src/core/ledger-form";
import { analyse, generateTally, readTally } from "../../src/core/tally";
import type { Patch, WorkbookSnapshot } from "../../src/core/workbook";
import { corpusPath, describeCorpus } from "../environment/corpus";
import { fixturePath } from "../fixtures";
import { corpusFiles } from "./oracle";
import { oneMoreCell, opened } from "./patched";
import { changedEntries } from "./zip-entries";
import { someOf } from "../environment/tries";

const today = "2019-11-21";
const options = { today, period: null } as const;

/** What the product itself does to a workbook with a ledger, one patch after the other. */
function productPatches(): ((workbook: WorkbookSnapshot) => Patch)[] {
  const ledgerOf = (workbook: WorkbookSnapshot) => readLedgers(workbook, cizao2019, { today })[0]!;
  return [
    (workbook) => fixSafely(workbook, (all) => analyse(all, cizao2019, options).findings).patch,
    (workbook) => conformPatch(ledgerOf(workbook), cizao2019),
    (workbook) => {
      const ledger = ledgerOf(workbook);
      const read = readTally(workbook, cizao2019, ledger, { today, basis: "cumulative" });
      return generateTally({ workbook, campaign: cizao2019, ledger, ...read }).patch;
    },
  ];
}

describeCorpus("a patched copy of a workbook that others wrote", () => {
  it("differs in one part when one cell is written, and in the workbook's own when it has formulas", async () => {
    const wrong: Record<string, string[]> = {};
    let copies = 0;
    const files = someOf(corpusFiles());
    for (const { path: name } of files) {
      const file = await opened(corpusPath(name));
      const patch = file && oneMoreCell(file.workbook);
      if (!patch) continue;
      const changed = changedEntries(file.source.bytes, await patchFile(file.source, patch));
      const calculates = file.workbook.sheets.some(({ formulas }) => formulas.size > 0);
      const allowed = changed.filter((part) => calculates && /workbook\.xml$/.test(part)).length;
      if (changed.length !== 1 + allowed) wrong[name] = changed;
      copies++;
    }
    expect(wrong).toEqual({});
    expect(copies).toBeGreaterThan(0.4 * files.length);
  }, 120_000);
});

describe("a patched copy", () => {
  it.each(readdirSync(fixturePath("workbooks")).filter((name) => name.endsWith(".xlsx")))(
    "of %s keeps the bytes of every sheet that the product does not write",
    async (name) => {
      const file = await opened(fixturePath("workbooks", name));
      if (!file || readLedgers(file.workbook, cizao2019, { today }).length === 0) return;
      let { source, workbook } = file;
      const written = new Set<string>();
      for (const patchOf of productPatches()) {
        const patch = patchOf(workbook);
        for (const edit of patch) if (edit.kind !== "property") written.add(edit.sheet);
        source = { ...source, bytes: await patchFile(source, patch) };
        workbook = await readWorkbook(source);
      }
      const own =
        /^(xl\/(workbook|styles|calcChain)\.xml|\[Content_Types\]\.xml|docProps\/custom\.xml|.*\.rels)$/;
      const changed = changedEntries(file.source.bytes, source.bytes).filter((part) => !own.test(part));
      expect(changed.length).toBeLessThanOrEqual(written.size);
      expect(changed.filter((part) => !/^xl\/worksheets\/[^/]+\.xml$/.test(part))).toEqual([]);
    },
  );
});
