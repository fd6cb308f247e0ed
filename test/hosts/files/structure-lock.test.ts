import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { utils, write } from "@e965/xlsx";
import { liftingLocks, type Patch, setCell } from "../../../src/core/workbook";
import { createFile, patchFile, readWorkbook } from "../../../src/hosts/files";
import { untoldOfCompound } from "../../../src/hosts/files/untold/stream";

const SHEET = "清单";
const workbookPart = "xl/workbook.xml";
const password = ' workbookAlgorithmName="SHA-512" workbookHashValue="aGFzaA==" workbookSaltValue="c2FsdA=="';

const structural: Patch = [
  { kind: "addSheet", sheet: "情况调度表" },
  { kind: "renameSheet", sheet: SHEET, name: "台账" },
  { kind: "removeSheet", sheet: SHEET },
];

async function xlsx(attributes: string): Promise<Uint8Array> {
  const bytes = await createFile(
    [{ kind: "addSheet", sheet: SHEET }, { kind: "addSheet", sheet: "另" }, setCell(SHEET, 0, 0, "序号")],
    { isStructureLocked: true },
  );
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[workbookPart]!).replace(
    /<workbookProtection [^>]*>/,
    `<workbookProtection${attributes}/>`,
  );
  return zipSync({ ...parts, [workbookPart]: strToU8(xml) });
}

function byLibrary(bookType: "biff8" | "ods" | "xlml"): Uint8Array {
  const book = utils.book_new();
  for (const name of [SHEET, "另"]) utils.book_append_sheet(book, utils.aoa_to_sheet([["序号"]]), name);
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

/** The globals of a workbook by the library have a record that says that nothing is locked. */
function xls(): Uint8Array {
  const bytes = byLibrary("biff8");
  const at = bytes.findIndex(
    (byte, i) => byte === 0x12 && [0, 2, 0, 0, 0].every((next, j) => bytes[i + 1 + j] === next),
  );
  bytes[at + 4] = 1;
  return bytes;
}

function ods(): Uint8Array {
  const parts = unzipSync(byLibrary("ods"));
  const xml = strFromU8(parts["content.xml"]!).replace(
    /<office:spreadsheet>/,
    '<office:spreadsheet table:structure-protected="true">',
  );
  return zipSync({ ...parts, "content.xml": strToU8(xml) });
}

function xmlSpreadsheet(): Uint8Array {
  const xml = new TextDecoder().decode(byLibrary("xlml"));
  const lock =
    '<ExcelWorkbook xmlns="urn:schemas-microsoft-com:office:excel"><ProtectStructure>True</ProtectStructure></ExcelWorkbook>';
  return strToU8(xml.replace(/(<Workbook[^>]*>)/, `$1${lock}`));
}

const lockOf = (bytes: Uint8Array) =>
  /<workbookProtection[^>]*>/.exec(strFromU8(unzipSync(bytes)[workbookPart]!))?.[0];

describe("a workbook whose structure is locked", () => {
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ["in .xlsx", "a.xlsx", () => xlsx(' lockStructure="1"'), '<workbookProtection lockStructure="1"/>'],
    [
      "in .xlsx with a password",
      "a.xlsx",
      () => xlsx(`${password} lockStructure="true"`),
      `<workbookProtection${password} lockStructure="true"/>`,
    ],
    ["in .xls", "a.xls", xls, '<workbookProtection lockStructure="1"/>'],
    ["in .ods", "a.ods", ods, '<workbookProtection lockStructure="1"/>'],
    ["in XML of Excel 2003", "a.xls", xmlSpreadsheet, '<workbookProtection lockStructure="1"/>'],
  ])("takes cells, keeps its lock and gets no other sheets: %s", async (_, name, make, lock) => {
    const file = { name, bytes: await make() };
    const workbook = await readWorkbook(file);
    expect(workbook).toMatchObject({ isStructureLocked: true, sheets: [{ isProtected: false }, {}] });
    for (const edit of structural)
      await expect(patchFile(file, liftingLocks(workbook, [edit]))).rejects.toMatchObject({
        code: "structure-locked",
      });
    const made = await patchFile(file, [setCell(SHEET, 1, 0, 1)]);
    expect(lockOf(made)).toBe(lock);
    const after = await readWorkbook({ name: "a.xlsx", bytes: made });
    expect([after.isStructureLocked, after.sheets[0]!.rows]).toEqual([true, [["序号"], [1]]]);
  });

  it("is none where the lock is of the windows, or off", async () => {
    for (const attributes of [' lockWindows="1"', ' lockStructure="0"', `${password} lockStructure="false"`])
      expect(await readWorkbook({ name: "a.xlsx", bytes: await xlsx(attributes) })).not.toHaveProperty(
        "isStructureLocked",
      );
    for (const [name, type] of [
      ["a.xls", "biff8"],
      ["a.ods", "ods"],
      ["a.xml", "xlml"],
    ] as const)
      expect(await readWorkbook({ name, bytes: byLibrary(type) })).not.toHaveProperty("isStructureLocked");
    expect(untoldOfCompound(byLibrary("biff8")).isStructureLocked).toBe(false);
  });
});
