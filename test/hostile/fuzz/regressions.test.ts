import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createFile, patchFile, readWorkbook } from "../../../src/hosts/files";

const PART = "xl/worksheets/sheet1.xml";

/** A workbook of one sheet whose XML was changed. */
async function withSheet(change: (xml: string) => string): Promise<{ name: string; bytes: Uint8Array }> {
  const parts = unzipSync(
    await createFile([
      { kind: "addSheet", sheet: "附件1" },
      { kind: "setCells", sheet: "附件1", cells: [{ row: 0, column: 0, value: "官田村" }] },
    ]),
  );
  return {
    name: "来件.xlsx",
    bytes: zipSync({ ...parts, [PART]: strToU8(change(strFromU8(parts[PART]!))) }),
  };
}

describe("what fuzzing found", () => {
  it("does not write into a part with an element before its root, where the cells would be lost", async () => {
    const file = await withSheet((xml) => xml.replace("<worksheet", "<v>1</v><worksheet"));
    const cells = [{ row: 1, column: 0, value: "大埔村" }];
    await expect(patchFile(file, [{ kind: "setCells", sheet: "附件1", cells }])).rejects.toMatchObject({
      reason: "damaged",
    });
  });

  it("does not write into rows within another element, which nobody reads", async () => {
    const file = await withSheet((xml) =>
      xml.replace(/<worksheet[^>]*>/, "$&$&").replace("</worksheet>", "$&$&"),
    );
    const cells = [{ row: 1, column: 0, value: "大埔村" }];
    await expect(patchFile(file, [{ kind: "setCells", sheet: "附件1", cells }])).rejects.toMatchObject({
      reason: "damaged",
    });
  });

  it("writes the rows in their place, whatever stands before the root", async () => {
    const file = await withSheet((xml) => `\u0000\u0000rows${xml}`);
    const cells = [{ row: 1, column: 0, value: "大埔村" }];
    const patched = await patchFile(file, [{ kind: "setCells", sheet: "附件1", cells }]);
    const { sheets } = await readWorkbook({ name: "来件.xlsx", bytes: patched });
    expect(sheets[0]!.rows).toEqual([["官田村"], ["大埔村"]]);
  });
});
