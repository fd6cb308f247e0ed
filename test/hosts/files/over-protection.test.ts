import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createFile, patchFile, readWorkbook } from "../../../src/hosts/files";
import type { Patch } from "../../../src/core/workbook";

const SHEET = "附件1";
const PART = "xl/worksheets/sheet1.xml";

async function protectedFile(password: boolean): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await createFile([
    { kind: "addSheet", sheet: SHEET },
    { kind: "setCells", sheet: SHEET, cells: [{ row: 0, column: 0, value: "官田村" }] },
    { kind: "protect", sheet: SHEET, on: true },
  ]);
  if (!password) return { name: "清单.xlsx", bytes };
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[PART]!).replace("<sheetProtection ", '<sheetProtection password="CC1A" ');
  return { name: "清单.xlsx", bytes: zipSync({ ...parts, [PART]: strToU8(xml) }) };
}

const typed: Patch = [
  { kind: "insertRows", sheet: SHEET, row: 0, count: 1 },
  { kind: "setCells", sheet: SHEET, cells: [{ row: 1, column: 0, value: "大埔村" }] },
];

describe.each([
  ["without a password", false],
  ["with a password", true],
])("a sheet protected %s", (_, password) => {
  it("refuses a patch", async () => {
    await expect(patchFile(await protectedFile(password), typed)).rejects.toMatchObject({
      code: "protected",
    });
  });

  it("accepts entries in unlocked cells, and stays protected", async () => {
    const bytes = await patchFile(await protectedFile(password), typed, { overProtection: true });
    const [sheet] = (await readWorkbook({ name: "清单.xlsx", bytes })).sheets;
    expect(sheet!.rows[1]).toEqual(["大埔村"]);
    expect(sheet!.isProtected).toBe(true);
    expect(strFromU8(unzipSync(bytes)[PART]!).includes('password="CC1A"')).toBe(password);
  });

  it("keeps a password when a patch lifts the protection and puts it back", async () => {
    const patch: Patch = [
      { kind: "protect", sheet: SHEET, on: false },
      ...typed,
      { kind: "protect", sheet: SHEET, on: true },
    ];
    const bytes = await patchFile(await protectedFile(password), patch, { overProtection: true });
    const xml = strFromU8(unzipSync(bytes)[PART]!);
    expect(xml.includes('password="CC1A"')).toBe(password);
    expect(xml).toMatch(/<sheetProtection [^>]*sheet="1"/);
  });
});
