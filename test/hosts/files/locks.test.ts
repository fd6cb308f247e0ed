import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Edit, liftingLocks, obstacleTo, setCell, type Patch } from "../../../src/core/workbook";
import { createFile, patchFile, readWorkbook } from "../../../src/hosts/files";

const SHEET = "清单";
const part = "xl/worksheets/sheet1.xml";
const password = ' algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000"';

/** A sheet whose rows 4 to 6 are open in columns A and B, and row 5 in D, under a lock of these attributes. */
async function lockedFile(attributes: string): Promise<Uint8Array> {
  const open = (top: number, left: number, bottom: number, right: number): Edit => ({
    kind: "format",
    sheet: SHEET,
    range: { top, left, bottom, right },
    format: { locked: false },
  });
  const parts = unzipSync(
    await createFile([
      { kind: "addSheet", sheet: SHEET },
      setCell(SHEET, 2, 0, "序号"),
      open(3, 0, 5, 1),
      open(4, 3, 4, 3),
      { kind: "protect", sheet: SHEET, on: true },
    ]),
  );
  const xml = strFromU8(parts[part]!).replace(/<sheetProtection [^>]*>/, `<sheetProtection${attributes}/>`);
  return zipSync({ ...parts, [part]: strToU8(xml) });
}

const read = async (bytes: Uint8Array) => (await readWorkbook({ name: "清单.xlsx", bytes })).sheets[0]!;
const protectionIn = (bytes: Uint8Array) =>
  /<sheetProtection[^>]*>/.exec(strFromU8(unzipSync(bytes)[part]!))?.[0];

async function patched(bytes: Uint8Array, patch: Patch): Promise<Uint8Array> {
  const file = { name: "清单.xlsx", bytes };
  return patchFile(file, liftingLocks(await readWorkbook(file), patch));
}

describe("a lock without a password", () => {
  it("is lifted for a patch and put back with all that it allowed", async () => {
    const lock = ' sheet="1" objects="1" insertHyperlinks="0" selectLockedCells="1"';
    const made = await patched(await lockedFile(lock), [
      setCell(SHEET, 2, 0, "编号"),
      { kind: "deleteRows", sheet: SHEET, row: 5, count: 1 },
    ]);
    expect(protectionIn(made)).toBe(`<sheetProtection${lock}/>`);
    expect(await read(made)).toMatchObject({ isProtected: true, lock: { hasPassword: false } });
    expect((await read(made)).rows[2]).toEqual(["编号"]);
  });

  it("is none where the sheet is said to be open", async () => {
    expect(await read(await lockedFile(' sheet="0" objects="1"'))).toMatchObject({
      isProtected: false,
      lock: null,
    });
  });
});

describe.each([
  ["of today", `${password} sheet="1"`],
  ["of Excel 2003", ' password="CC1A" sheet="1"'],
])("a lock with a password %s", (_, attributes) => {
  it("leaves the cells open that are not locked", async () => {
    const bytes = await lockedFile(attributes);
    const sheet = await read(bytes);
    expect(sheet.lock).toEqual({
      hasPassword: true,
      unlocked: [
        { top: 4, left: 3, bottom: 4, right: 3 },
        { top: 3, left: 0, bottom: 5, right: 1 },
      ],
    });
    const made = await patched(bytes, [setCell(SHEET, 4, 3, "x"), setCell(SHEET, 5, 1, "y")]);
    expect((await read(made)).rows.slice(4)).toEqual([
      [undefined, undefined, undefined, "x"],
      [undefined, "y"],
    ]);
    expect(protectionIn(made)).toBe(`<sheetProtection${attributes}/>`);
  });

  it("refuses all else, which is known beforehand", async () => {
    const bytes = await lockedFile(attributes);
    const sheet = await read(bytes);
    const refused: readonly Edit[] = [
      setCell(SHEET, 2, 0, "编号"),
      setCell(SHEET, 3, 2, "x"),
      { kind: "deleteRows", sheet: SHEET, row: 4, count: 1 },
      { kind: "hideRows", sheet: SHEET, rows: [4], hidden: false },
      { kind: "protect", sheet: SHEET, on: false },
    ];
    for (const edit of refused) {
      expect(obstacleTo(sheet, [edit])).toBe("protected");
      await expect(patched(bytes, [edit])).rejects.toMatchObject({ code: "protected" });
    }
  });
});
