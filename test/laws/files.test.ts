import fc from "../environment/fast-check";
import { createFile, FilePort, readWorkbook } from "../../src/hosts/files";
import { applyPatch } from "../../src/core/workbook";
import { applicable, edit, workbook } from "../core/workbook/arbitraries";
import { normalForm } from "../core/workbook/normal-form";
import { asPatch } from "../hosts/files/as-patch";

const edits = fc.array(edit, { maxLength: 6 });

describe("a file under patches", () => {
  it("reads back what was written into a new file", async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async (given) => {
        const bytes = await createFile(asPatch(given));
        expect(normalForm(await readWorkbook({ name: "新.xlsx", bytes }))).toEqual(normalForm(given));
      }),
      { numRuns: 150 },
    );
  });

  it("has the same result in a file as in memory", async () => {
    await fc.assert(
      fc.asyncProperty(workbook, edits, async (given, drawn) => {
        const port = new FilePort({ name: "清单.xlsx", bytes: await createFile(asPatch(given)) });
        const patch = applicable(given, drawn);
        await port.apply(patch);
        expect(normalForm(await port.read())).toEqual(normalForm(applyPatch(given, patch)));
      }),
      { numRuns: 400 },
    );
  });
});
